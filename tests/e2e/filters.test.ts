import { seededRandom } from "../bench/seeded-random.ts";
import { apiList } from "./support/api.ts";
import { onFirstPage, rats, studies } from "./support/counts.ts";
import {
  choice,
  countBeside,
  numbersInSentence,
  openWithScript,
  recordsShown,
  reveal,
  rows,
  sentence,
  untilScriptRuns,
} from "./support/list-page.ts";
import { expect, freshTest, test } from "./support/test.ts";

test("a choice changes the address, the rows and the sentence, is spoken, and keeps the focus", async ({ page }) => {
  await openWithScript(page, "/studies");
  await expect(rows(page)).toHaveCount(onFirstPage(studies));
  const spoken = await sentence(page).elementHandle();

  const rat = choice(page, "species", "rat");
  await rat.click();
  await expect(page).toHaveURL("/studies?species=rat");
  await expect(sentence(page)).toContainText(new RegExp(`${rats} of ${studies}\\s+studies where the host is rat`, "i"));
  await expect(rows(page)).toHaveCount(onFirstPage(rats));
  await expect(rat).toBeChecked();
  await expect(rat).toBeFocused();
  // Only a region that stays in the page is read out when its words change.
  expect(await spoken?.evaluate((element) => element.isConnected && element.getAttribute("role") === "status")).toBe(true);
  expect(await spoken?.textContent()).toContain(`${rats} of ${studies}`);
});

test("a second choice of the same filter is joined by a comma and means “or”", async ({ page }) => {
  await openWithScript(page, "/studies?species=rat");
  await choice(page, "species", "hamster").click();
  await expect(page).toHaveURL("/studies?species=rat,hamster");
  await expect(sentence(page)).toContainText(/rat or hamster/i);
  const { matched } = await numbersInSentence(page);
  expect(matched).toBe((await countBeside(page, "species", "rat")) + (await countBeside(page, "species", "hamster")));
  await expect(rows(page)).toHaveCount(matched);
});

test("choices made in the other order lead to the same address", async ({ page }) => {
  await openWithScript(page, "/studies?species=hamster");
  await choice(page, "species", "rat").click();
  await expect(page).toHaveURL("/studies?species=rat,hamster");
  await choice(page, "model", "busulfan").click();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat,hamster");
});

test("a choice from among the folded ones keeps the focus", async ({ page }) => {
  await openWithScript(page, "/studies");
  const folded = page.locator(".filters fieldset details.more ~ .choice input[type=checkbox]").first();
  await reveal(folded);
  const { name, value } = await folded.evaluate((box) => ({
    name: (box as HTMLInputElement).name,
    value: (box as HTMLInputElement).value,
  }));
  await folded.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(`/studies?${name}=${value}`);
  await expect(choice(page, name, value)).toBeChecked();
  await expect(choice(page, name, value)).toBeFocused();
});

test("the number beside a choice is what choosing it shows", async ({ page, request }) => {
  const { facets } = await apiList(request, "/studies?species=rat");
  const random = seededRandom(17);
  const options = facets
    .filter((facet) => facet.kind === "term" && facet.id !== "species")
    .flatMap((facet) => facet.options.map((option) => ({ facet: facet.id, ...option })));
  const some = [
    ...random.shuffled(options.filter((option) => option.count > 0)).slice(0, 5),
    random.pick(options.filter((option) => option.count === 0)),
  ];
  for (const option of some) {
    await openWithScript(page, "/studies?species=rat");
    const box = choice(page, option.facet, option.id);
    await reveal(box);
    const beside = await countBeside(page, option.facet, option.id);
    expect(beside, `${option.facet}=${option.id}`).toBe(option.count);
    await box.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${option.facet}=${option.id}(&|$)`));
    await expect(sentence(page), `${option.facet}=${option.id}`).toContainText(`${beside} of ${studies}`);
    await expect(rows(page)).toHaveCount(beside);
  }
});

test("a list that nothing matches says so, shows no empty table and offers what to drop", async ({ page }) => {
  await openWithScript(page, "/studies?species=rat&source=ev");
  await expect(sentence(page)).toContainText(new RegExp(`\\d+ of ${studies}`));
  await page.goto("/studies?species=goat&model=busulfan");
  await expect(sentence(page)).toContainText(`0 of ${studies}`);
  await expect(page.locator(".results table")).toHaveCount(0);
  const drops = page.locator(".empty-result a");
  await expect(drops).toHaveCount(2);
  await drops.filter({ hasText: /goat/i }).click();
  await expect(page).toHaveURL("/studies?model=busulfan");
  await expect(rows(page).first()).toBeVisible();
});

test("a filter that is on can be taken away, one or all", async ({ page }) => {
  await openWithScript(page, "/studies?model=busulfan&species=rat,mouse&sort=author");
  const chips = page.getByRole("list", { name: "Filters that are on" }).getByRole("link");
  await expect(chips).toHaveCount(2);
  await chips.filter({ hasText: /rat or mouse/i }).click();
  await expect(page).toHaveURL("/studies?model=busulfan&sort=author");
  await expect(choice(page, "species", "rat")).not.toBeChecked();
  await expect(choice(page, "model", "busulfan")).toBeChecked();
  await expect(chips).toHaveCount(1);

  await page.goto("/studies?model=busulfan&species=rat,mouse&sort=author");
  await page.getByRole("link", { name: "Remove all" }).click();
  await expect(page).toHaveURL("/studies?sort=author");
  await expect(rows(page)).toHaveCount(onFirstPage(studies));
});

test("Back undoes a choice and Forward makes it again", async ({ page }) => {
  await openWithScript(page, "/studies");
  await choice(page, "species", "rat").click();
  await expect(page).toHaveURL("/studies?species=rat");
  await expect(rows(page)).toHaveCount(onFirstPage(rats));
  await choice(page, "model", "busulfan").click();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat");
  await expect(sentence(page)).toContainText(/busulfan/i);
  const { matched: both } = await numbersInSentence(page);

  await page.goBack();
  await expect(page).toHaveURL("/studies?species=rat");
  await expect(rows(page)).toHaveCount(onFirstPage(rats));
  await expect(choice(page, "model", "busulfan")).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/studies");
  await expect(rows(page)).toHaveCount(onFirstPage(studies));
  await expect(choice(page, "species", "rat")).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat");
  await expect(rows(page)).toHaveCount(both);
  await expect(choice(page, "model", "busulfan")).toBeChecked();
});

test("words are searched for in the text, and the search can be taken away", async ({ page, request }) => {
  await openWithScript(page, "/studies?species=rat");
  await page.locator(".filters").getByRole("searchbox").fill("busulfan wistar");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studies?q=busulfan+wistar&species=rat");
  const { matched, items } = await apiList(request, "/studies?q=busulfan+wistar&species=rat");
  expect(matched).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(`${matched} of ${studies}`);
  expect(await recordsShown(page)).toEqual(items.map((item) => item.url));
  await page.locator(".filters").getByRole("searchbox").fill("");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studies?species=rat");
  await expect(rows(page)).toHaveCount(onFirstPage(rats));
});

test("a range of years narrows the list", async ({ page, request }) => {
  await openWithScript(page, "/studies");
  await page.locator("input[name='year-from']").fill("2014");
  await page.locator("input[name='year-to']").fill("2016");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studies?year=2014..2016");
  const { matched } = await apiList(request, "/studies?year=2014..2016");
  await expect(sentence(page)).toContainText(`${matched} of ${studies}`);
  await expect(page.locator("input[name='year-from']")).toHaveValue("2014");
});

test("a shared address shows the same rows in the same order", async ({ page, browser, baseURL }) => {
  await openWithScript(page, "/studies");
  await choice(page, "species", "rat").click();
  await expect(page).toHaveURL("/studies?species=rat");
  await page.getByRole("button", { name: "Study", exact: true }).click();
  await expect(page).toHaveURL("/studies?species=rat&sort=author");
  await expect(page.locator("th[aria-sort=ascending]")).toHaveCount(1);
  const mine = await recordsShown(page);
  expect(mine).toHaveLength(onFirstPage(rats));

  const other = await browser.newContext({ baseURL: baseURL as string });
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  expect(await recordsShown(theirs)).toEqual(mine);
  await expect(choice(theirs, "species", "rat")).toBeChecked();
  await other.close();
});

for (const address of [
  "/studies",
  "/trials",
  "/cell-sources",
  "/mechanisms",
  "/claims?pageSize=200",
  "/studies?q=busulfan",
  "/references?year=2015..2020",
]) {
  test(`${address}: the number in the sentence is that of the rows and of the API`, async ({ page, request }) => {
    await page.goto(address);
    const { matched, total } = await numbersInSentence(page);
    const data = await apiList(request, address);
    expect({ matched, total }).toEqual({ matched: data.matched, total: data.total });
    expect(matched).toBeGreaterThan(0);
    await expect(rows(page)).toHaveCount(
      Math.min(matched, Number(new URL(address, "http://localhost").searchParams.get("pageSize") ?? 100)),
    );
  });
}

test("a long list has pages, and together they hold every record once", async ({ page }) => {
  await openWithScript(page, "/references");
  const first = await recordsShown(page);
  expect(first).toHaveLength(100);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/references?page=2");
  await expect(rows(page)).toHaveCount(9);
  const all = [...first, ...(await recordsShown(page))];
  expect(new Set(all).size).toBe(109);
  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(page).toHaveURL("/references");
});

test("a default choice can be lifted, one box after the other, down to none", async ({ page }) => {
  await openWithScript(page, "/trials");
  await expect(sentence(page)).toContainText("14 trials");
  const on = page.locator(".filters input[name=scope][type=checkbox]:checked");
  await expect(on).toHaveCount(3);
  for (const left of [2, 1]) {
    await on.first().click();
    await expect(page).toHaveURL(/[?&]scope=/);
    await expect(on).toHaveCount(left);
    await expect(sentence(page)).not.toContainText("14 trials");
  }
  await on.first().click();
  await expect(page).toHaveURL("/trials?scope=any");
  await expect(sentence(page)).toContainText("18 trials");
});

freshTest("a box ticked before the page’s script has arrived is not forgotten", async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/studies", { waitUntil: "commit" });
  const rat = choice(page, "species", "rat");
  await rat.click();
  await expect(rat).toBeChecked();
  letThrough();
  await untilScriptRuns(page);
  // Whether the script takes the choice over or puts it back: what is ticked and what is listed must agree.
  await expect.poll(async () => (await rat.isChecked()) === ((await numbersInSentence(page)).matched === rats)).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the filters open in front of the list, stay open for a second choice, and close", async ({ page }) => {
    await openWithScript(page, "/studies");
    const panel = page.locator("#filters");
    await expect(panel).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(panel).toBeVisible();
    await choice(page, "species", "rat").click();
    await expect(page).toHaveURL("/studies?species=rat");
    await expect(panel).toBeVisible();
    await choice(page, "species", "hamster").click();
    await expect(page).toHaveURL("/studies?species=rat,hamster");
    await expect(panel).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(panel).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters (1 on)" })).toBeVisible();
    await expect(sentence(page)).toContainText(`of ${studies}`);
  });
});
