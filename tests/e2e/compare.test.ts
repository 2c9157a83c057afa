import type { Page } from "@playwright/test";
import { tellingComparisons } from "../../lib/catalogue/compare/telling-comparisons.ts";
import { compareRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { choice, openWithScript } from "./support/list-page.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

const boxOf = (page: Page, id: string) => page.locator(`.results input.pick[value="${id}"]`);
const compareButton = (page: Page) => page.locator(".results .pick-bar").getByRole("button", { name: /^Compare/ });

/** Names of the records in the head of a comparison. */
const heads = (page: Page) => page.locator(".compared thead .record-link").allTextContents();

/** The row of a topic. */
const rowOf = (page: Page, topic: string) =>
  page.locator(".compared tbody tr").filter({ has: page.locator("th", { hasText: new RegExp(`^${topic}`) }) });

test("every number is the number of rows that its link opens", async ({ page, request }) => {
  const telling = tellingComparisons.map(({ kind, ids }) => `/compare?${kind}=${ids.join(",")}`);
  const pages = await readPages(page, [...compareRoutes.filter((path) => path.includes("source=")), ...telling], (document) =>
    [...document.querySelectorAll(".compared a[data-count]")].map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: Number(link.textContent),
    })),
  );
  const counts = new Map(pages.flatMap(({ picked }) => picked.map(({ href, count }) => [href, count] as const)));
  expect(counts.size).toBeGreaterThan(40);
  for (const [href, count] of counts) expect([href, (await apiList(request, href)).matched]).toEqual([href, count]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [given, short] of [
    ["/compare?source=bm-msc&source=dsc", "/compare?source=bm-msc,dsc"],
    ["/compare?source=BM_MSC,dsc,bm-msc", "/compare?source=bm-msc,dsc"],
    ["/compare?trial=nct03762967&trial=NCT02414295&source=", "/compare?trial=NCT03762967,NCT02414295"],
    ["/compare?study=", "/compare"],
  ] as const) {
    test(`${given} is sent on to its short form`, async ({ page }) => {
      await page.goto(given);
      await expect(page).toHaveURL(short);
    });
  }

  test("rows are ticked in a table and compared by its button", async ({ page }) => {
    await page.goto("/studies?species=rat&sort=author");
    await boxOf(page, "sherif-2018").check();
    await boxOf(page, "hsiao-2015").check();
    await compareButton(page).click();
    await expect(page).toHaveURL("/compare?study=hsiao-2015,sherif-2018");
    expect(await heads(page)).toEqual(["Hsiao 2015", "Sherif 2018"]);
    await expect(rowOf(page, "Host species")).toContainText("Rat");
    // Each fact leads to the page it was read on, and what was not read says so.
    expect(await page.locator(".compared .marks a[href^='https://']").count()).toBeGreaterThan(10);
    await expect(page.locator(".compared .missing").filter({ hasText: "Not read" }).first()).toBeVisible();
  });

  test("sources are ticked on the page itself", async ({ page }) => {
    await page.goto("/compare");
    const form = page.getByRole("form", { name: "Cell sources" });
    await form.getByLabel("Embryonic stem cells").check();
    await form.getByLabel("Induced pluripotent stem cells").check();
    await form.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/compare?source=esc,ipsc");
    const row = rowOf(page, "Tumour risk");
    await expect(row.locator("td")).toHaveCount(2);
    await expect(row.locator("a[href='/claims/C038']")).toHaveCount(2);
    await expect(rowOf(page, "Ethics").locator(".differs")).toHaveText("differs");
    // A column can be taken away only where two are left.
    await expect(page.locator(".leave-out")).toHaveCount(0);
  });

  test("what cannot be compared is told in one sentence, with the choice kept in the form", async ({ page }) => {
    for (const [search, words, ticked] of [
      ["source=bm-msc", "One cell source is chosen; choose one to four more.", 1],
      ["source=msc,esc,ssc,dsc,ipsc,cm", "6 cell sources are chosen; a comparison takes up to five, so let some go.", 6],
      ["study=sherif-2018", "One study is chosen; choose one to four more.", 1],
      ["source=bm-msc,dsc&study=sherif-2018", "2 cell sources and 1 study are chosen together; a comparison is of one kind at a time.", 3],
      ["source=bm-msc,no-such", "There is no cell source “no-such”.", 1],
    ] as const) {
      expect((await page.goto(`/compare?${search}`))?.status()).toBe(200);
      await expect(page.getByRole("note").filter({ hasText: words })).toBeVisible();
      await expect(page.locator(".compared")).toHaveCount(0);
      await expect(page.locator(".pick-form input:checked")).toHaveCount(ticked);
      await expect(page.locator(".pick-form").first()).toBeVisible();
    }
    await page.goto("/compare?source=bm-msc,dsc&study=sherif-2018");
    await page.getByRole("link", { name: "Only the cell sources" }).click();
    await expect(page).toHaveURL("/compare?source=bm-msc,dsc");
  });

  test("an id that is not known is named, and the others are compared", async ({ page }) => {
    await page.goto("/compare?source=bm-msc,no-such,dsc");
    await expect(page.getByRole("note")).toContainText("There is no cell source “no-such”.");
    expect(await heads(page)).toEqual(["Bone marrow-derived MSCs", "Decidua stromal cells"]);
  });
});

test("columns are left out one by one, and the way back into the choice is kept", async ({ page }) => {
  await page.goto("/compare?source=ssc,esc,ipsc");
  await page.getByRole("link", { name: "Leave out Embryonic stem cells" }).click();
  await expect(page).toHaveURL("/compare?source=ssc,ipsc");
  await page.locator(".pick summary", { hasText: "Cell sources" }).click();
  await expect(page.locator(".pick-form input:checked")).toHaveCount(2);
});

test("what the review says of a broader source is said to be of it, and told once where it is of all", async ({ page }) => {
  await page.goto("/compare?source=bm-msc,at-msc,uc-msc");
  const ethics = rowOf(page, "Ethics");
  await expect(ethics.locator("td")).toHaveCount(1);
  await expect(ethics).toContainText("Of Mesenchymal stem cells (any source) in general:");
  await expect(page.locator(".gathered")).toContainText("Not stated in the review, of all 3: Other safety.");
});

test("with script the button counts what is picked, and says why it waits", async ({ page }) => {
  await openWithScript(page, "/studies?pageSize=200");
  const bar = page.locator(".results .pick-bar");
  await expect(compareButton(page)).toBeDisabled();
  await expect(bar).toContainText("Tick two to five to compare them.");
  await boxOf(page, "sherif-2018").check();
  await expect(compareButton(page)).toBeDisabled();
  await expect(bar).toContainText("1 picked: Sherif 2018. Tick one to four more.");
  await boxOf(page, "guo-2021").check();
  await expect(bar.getByRole("button", { name: "Compare (2)" })).toBeEnabled();
  for (const id of ["hsiao-2015", "lue-2007", "deng-2019", "meligy-2019"]) await boxOf(page, id).check();
  await expect(bar.getByRole("button", { name: "Compare (6)" })).toBeDisabled();
  await expect(bar).toContainText("6 picked, and up to five can be compared");
  await bar.getByRole("button", { name: "Clear" }).click();
  await expect(page.locator(".results .pick:checked")).toHaveCount(0);
});

test("what is picked stays picked while the list is narrowed, sorted and widened", async ({ page }) => {
  await openWithScript(page, "/studies");
  await boxOf(page, "sherif-2018").check();
  await choice(page, "species", "mouse").click();
  await expect(page).toHaveURL("/studies?species=mouse");
  await expect(boxOf(page, "sherif-2018")).toHaveCount(0);
  await boxOf(page, "qian-2020").check();
  await expect(page.locator(".results .pick-bar")).toContainText("2 picked: Sherif 2018, Qian 2020.");
  await choice(page, "species", "mouse").click();
  await expect(page).toHaveURL("/studies");
  await expect(boxOf(page, "sherif-2018")).toBeChecked();
  await compareButton(page).click();
  await expect(page).toHaveURL("/compare?study=sherif-2018,qian-2020");
});

for (const [list, count] of [
  ["/trials", 14],
  ["/cell-sources", 26],
] as const) {
  test(`${list}: every row can be picked, by a box that names its record`, async ({ page }) => {
    await page.goto(list);
    const boxes = page.locator(".results tbody th input.pick");
    await expect(boxes).toHaveCount(count);
    await expect(page.locator(".results tbody tr").first().locator("input.pick")).toHaveAccessibleName(/^Compare .+/);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await compareButton(page).click();
    await expect(page.locator(".compared thead .record-link")).toHaveCount(2);
  });
}

test("lists whose records are not compared offer no boxes", async ({ page }) => {
  await page.goto("/claims");
  await expect(page.locator(".results tbody tr").first()).toBeVisible();
  await expect(page.locator(".pick, .pick-bar")).toHaveCount(0);
});

test("a cell source leads to a comparison with each of its kind, and to the choice of others", async ({ page }) => {
  await page.goto("/cell-sources/esc");
  const section = page.locator(".neighbours", { has: page.getByRole("heading", { name: /^Compare with/ }) });
  await section.getByRole("link", { name: "Induced pluripotent stem cells" }).click();
  await expect(page).toHaveURL("/compare?source=esc,ipsc");
  await page.goto("/cell-sources/esc");
  await section.getByRole("link", { name: "Choose others to compare it with" }).click();
  await expect(page.getByRole("note")).toContainText("One cell source is chosen; choose one to four more.");
});

test("the table is reached and scrolled by keyboard, and its heads stay", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto("/compare?source=bm-msc,at-msc,uc-msc,dsc,esc");
  const region = page.getByRole("region", { name: /compared topic by topic/ });
  await region.focus();
  for (const [key, side] of [
    ["ArrowRight", "scrollLeft"],
    ["ArrowDown", "scrollTop"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => region.evaluate((element, name) => element[name], side)).toBeGreaterThan(0);
  }
  await region.evaluate((element) => element.scrollTo(400, 400));
  const { left, top } = await region.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const corner = (element.querySelector("thead th") as Element).getBoundingClientRect();
    return { left: corner.left - box.left, top: corner.top - box.top };
  });
  expect(Math.abs(left)).toBeLessThan(2);
  expect(Math.abs(top)).toBeLessThan(2);
});

test("on a phone each entry stands under the name of its record", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/compare?source=esc,ipsc");
  const row = rowOf(page, "Tumour risk");
  const named = await row
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content.replaceAll('"', "")));
  expect(named).toEqual(["Embryonic stem cells", "Induced pluripotent stem cells"]);
  const boxes = await row.locator("td").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(boxes[1]).toBeGreaterThan(boxes[0] as number);
});

for (const path of ["/compare?source=bm-msc,dsc", "/compare?source=bm-msc,at-msc,uc-msc", "/compare?source=ssc,esc,ipsc"]) {
  test(`${path} prints on one page, lying`, async ({ page }) => {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    const [, width = "0", height = "0"] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect(Math.round(Number(width))).toBe(842);
    expect(Math.round(Number(height))).toBe(595);
  });
}

test("other pages still print upright", async ({ page }) => {
  await page.goto("/compare");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(/\/MediaBox\s*\[\s*0 0 59\d/.test(pdf)).toBe(true);
});
