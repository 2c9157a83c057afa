import type { Page } from "@playwright/test";
import { recordRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { onFirstPage, rats, studies } from "./support/counts.ts";
import { choice, numbersInSentence, recordsShown, reveal, rows, sentence } from "./support/list-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

const apply = (page: Page) => page.getByRole("button", { name: "Show the studies" });

test("boxes and one button lead to the short address", async ({ page, request }) => {
  await page.goto("/studies");
  await choice(page, "species", "rat").check();
  await choice(page, "species", "mouse").check();
  await choice(page, "model", "busulfan").check();
  await apply(page).click();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat,mouse");
  const { matched, items } = await apiList(request, "/studies?model=busulfan&species=rat,mouse");
  await expect(sentence(page)).toContainText(`${matched} of ${studies}`);
  await expect(rows(page)).toHaveCount(matched);
  expect(await recordsShown(page)).toEqual(items.map((item) => item.url));
  await expect(choice(page, "species", "mouse")).toBeChecked();
});

test("the button of a column sorts, and keeps the filters", async ({ page, request }) => {
  await page.goto("/studies?species=rat");
  await page.getByRole("button", { name: "Study", exact: true }).click();
  await expect(page).toHaveURL("/studies?species=rat&sort=author");
  await expect(page.getByRole("columnheader", { name: "Study", exact: true })).toHaveAttribute("aria-sort", "ascending");
  const { items } = await apiList(request, "/studies?species=rat&sort=author");
  expect(await recordsShown(page)).toEqual(items.map((item) => item.url));
  // And the filter form keeps the order.
  await choice(page, "model", "busulfan").check();
  await apply(page).click();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat&sort=author");
});

test("the year fields and the search work", async ({ page, request }) => {
  await page.goto("/studies");
  await page.locator("input[name='year-from']").fill("2014");
  await page.locator("input[name='year-to']").fill("2016");
  await apply(page).click();
  await expect(page).toHaveURL("/studies?year=2014..2016");
  await page.locator("input[name='year-to']").fill("");
  await page.locator(".filters").getByRole("searchbox").fill("busulfan");
  await page.locator(".filters").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/studies?q=busulfan&year=2014..");
  const { matched } = await apiList(request, "/studies?q=busulfan&year=2014..");
  await expect(sentence(page)).toContainText(`${matched} of ${studies}`);
});

test("chips take a filter away, and pages turn", async ({ page }) => {
  await page.goto("/studies?model=busulfan&species=rat");
  await page
    .getByRole("list", { name: "Filters that are on" })
    .getByRole("link")
    .filter({ hasText: /busulfan/i })
    .click();
  await expect(page).toHaveURL("/studies?species=rat");
  await page.goto("/references");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/references?page=2");
  await expect(rows(page)).toHaveCount(9);
});

test("the default choice of a filter can be widened and lifted", async ({ page }) => {
  await page.goto("/trials");
  await expect(sentence(page)).toContainText("14 trials; 4 related ones hidden");
  const boxes = page.locator(".filters input[name=scope][type=checkbox]");
  for (const box of await boxes.all()) {
    await reveal(box);
    await box.uncheck();
  }
  await page.getByRole("button", { name: "Show the trials" }).click();
  await expect(page).toHaveURL("/trials?scope=any");
  await expect(sentence(page)).toContainText("18 trials; 4 related ones among them");
});

test("nothing is offered that only script could do", async ({ page }) => {
  await page.goto("/studies");
  await expect(page.locator(".column-chooser")).toBeHidden();
  await expect(apply(page)).toBeVisible();
});

test("columns that were put away stay away", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "columns-studies", value: "product.model", url: baseURL as string }]);
  await page.goto("/studies");
  const heads = await page.locator(".results thead th").allTextContents();
  expect(heads).not.toContain("Product");
  expect(heads).not.toContain("Model");
  expect(heads).toContain("Host");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the filters open, narrow the list, and close", async ({ page }) => {
    await page.goto("/studies");
    const panel = page.locator("#filters");
    await expect(panel).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(panel).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(panel).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    await choice(page, "species", "rat").check();
    await apply(page).click();
    await expect(page).toHaveURL("/studies?species=rat");
    await expect(rows(page)).toHaveCount(onFirstPage(rats));
    expect((await numbersInSentence(page)).matched).toBe(rats);
  });
});

/** What every record of a kind is never without: headings of its parts and of its neighbours. */
const parts: Readonly<Record<string, { readonly facts: number; readonly headings: readonly (string | RegExp)[] }>> = {
  studies: { facts: 20, headings: ["Outcomes", "Sources", /^Cell sources/, "Studies like it"] },
  trials: { facts: 25, headings: ["Status", "Sources"] },
  "cell-sources": { facts: 4, headings: ["What the review says", /^Its studies/, /^Mechanisms/] },
  mechanisms: { facts: 3, headings: [/^References/] },
  references: { facts: 2, headings: ["In the review", /^Claims/] },
  claims: { facts: 2, headings: [/^Works/] },
  discrepancies: { facts: 5, headings: [/^Noted in/] },
};

for (const path of recordRoutes) {
  test(`${path} shows its facts, its sources and its neighbours`, async ({ page }) => {
    await page.goto(path);
    const { facts, headings } = parts[path.split("/")[1] as string] as (typeof parts)[string];
    await expect(page.locator("main h1")).toBeVisible();
    expect(await page.locator(".fact dd").count()).toBeGreaterThanOrEqual(facts);
    for (const value of await page.locator(".fact dd").allTextContents()) expect(value.trim()).not.toBe("");
    for (const name of headings) await expect(page.getByRole("heading", { name }).first()).toBeVisible();
    // Somewhere beside it to go on to, and the record as data.
    expect(await page.locator(".record-aside .neighbours a[href^='/']").count()).toBeGreaterThan(0);
    await expect(page.locator(`a[href="/api/v1${path}"]`)).toBeVisible();
  });
}
