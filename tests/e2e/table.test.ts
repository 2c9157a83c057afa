import type { Locator, Page } from "@playwright/test";
import { listRoutes } from "./routes.ts";
import { type ApiItem, apiList } from "./support/api.ts";
import { choice, openWithScript, recordsShown, untilScriptRuns } from "./support/list-page.ts";
import { expect, test } from "./support/test.ts";

test("a column’s button sorts by it, and again the other way round", async ({ page, request }) => {
  await openWithScript(page, "/studies?species=rat");
  const head = page.getByRole("columnheader", { name: "Study", exact: true });
  await expect(head).not.toHaveAttribute("aria-sort");
  const authors: (string | null)[][] = [];
  for (const [order, sort] of [
    ["ascending", "author"],
    ["descending", "-author"],
  ] as const) {
    await head.getByRole("button").click();
    await expect(page).toHaveURL(`/studies?species=rat&sort=${sort}`);
    await expect(head).toHaveAttribute("aria-sort", order);
    await expect(page.locator("th[aria-sort]")).toHaveCount(1);
    const { items } = await apiList<ApiItem & { firstAuthor: string | null }>(request, `/studies?species=rat&sort=${sort}`);
    expect(await recordsShown(page)).toEqual(items.map((item) => item.url));
    authors.push(items.map((item) => item.firstAuthor));
  }
  // Studies whose first author was not read stand last, whichever way the others go.
  const [ascending = [], descending = []] = authors.map((list) => list.filter((author) => author !== null));
  for (const list of authors) expect(list.slice(list.indexOf(null)).every((author) => author === null)).toBe(true);
  expect(new Set(ascending).size).toBeGreaterThan(10);
  expect(ascending).toEqual([...ascending].sort(new Intl.Collator("en").compare));
  expect(descending).toEqual([...ascending].reverse());
});

test("sorting keeps the filters, and filtering keeps the order", async ({ page }) => {
  await openWithScript(page, "/studies?species=rat");
  await page.getByRole("button", { name: "Study", exact: true }).click();
  await expect(page).toHaveURL("/studies?species=rat&sort=author");
  await choice(page, "model", "busulfan").click();
  await expect(page).toHaveURL("/studies?model=busulfan&species=rat&sort=author");
});

/** Clicks every box that is not as wanted. One of them is clicked with the mouse, where a reader can; that is slow for all. */
const tick = (boxes: Locator, wanted: boolean) =>
  boxes.evaluateAll((all, on) => {
    for (const box of all as HTMLInputElement[]) if (box.checked !== on) box.click();
  }, wanted);

/** The heads of the columns on the screen. */
const heads = (page: Page) => page.locator(".results thead th").allTextContents();

for (const list of listRoutes) {
  test(`${list}: every column but the one that names the record can be chosen; one put away stays away after a reload`, async ({
    page,
  }) => {
    await openWithScript(page, list);
    const before = await heads(page);
    await page.locator(".column-chooser summary").click();
    const boxes = page.getByRole("group", { name: "Columns shown" }).getByRole("checkbox");
    const away = before.at(-1) as string;
    await boxes.and(page.getByLabel(away, { exact: true })).uncheck();
    const left = before.filter((head) => head !== away);
    await expect.poll(() => heads(page)).toEqual(left);
    await page.reload();
    expect(await heads(page)).toEqual(left);
    // What the server drew is what the browser's script would draw; the fixture fails the test on a hydration error.
    await expect(page.locator(".results tbody tr").first().locator("th, td")).toHaveCount(left.length);
    await expect(page.locator(".results tbody .record-link").first()).toBeVisible();

    await untilScriptRuns(page);
    await page.locator(".column-chooser summary").click();
    await tick(boxes, true);
    await expect.poll(() => heads(page)).toHaveLength((await boxes.count()) + 1);
    await tick(boxes, false);
    await expect.poll(() => heads(page)).toHaveLength(1);
    // The way into the record is never put away.
    await expect(page.locator(".results tbody .record-link").first()).toBeVisible();
    await page.reload();
    expect(await heads(page)).toHaveLength(1);
    await expect(page.locator(".results tbody .record-link").first()).toBeVisible();
  });
}
