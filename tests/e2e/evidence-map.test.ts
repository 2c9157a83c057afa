import { apiList } from "./support/api.ts";
import { expect, test } from "./support/test.ts";

const views = [
  "/evidence-map",
  "/evidence-map?columns=outcome&show=direction&species=rat",
  "/evidence-map?rows=species&columns=year&show=read",
];

for (const path of views) {
  test(`${path}: every number of the drawing is how many rows the list has that it leads to`, async ({ page, request }) => {
    await page.goto(path);
    const cells = await page
      .locator(".evidence-map svg a[aria-label]")
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute("href") ?? "", label: link.getAttribute("aria-label") ?? "" })),
      );
    expect(cells.length).toBeGreaterThan(10);
    for (const { href, label } of cells) {
      const { matched, pageUrl } = await apiList(request, href);
      expect.soft(matched, label).toBe(Number(/: (\d+) stud(?:y|ies)/.exec(label)?.[1]));
      expect.soft(pageUrl, `${label} is at the short form of its address`).toBe(href);
    }
  });
}

test("the map and its table have the same links, in the same order", async ({ page }) => {
  await page.goto("/evidence-map?columns=product");
  const hrefs = (selector: string) => page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(await hrefs(".evidence-map svg a")).toEqual(await hrefs(".map-table a"));
});

test("a wide page has the drawing, a narrow one the list with the same numbers; nobody meets both", async ({ page }) => {
  const [drawing, list] = [page.locator(".evidence-map .map-drawing").first(), page.locator(".map-list")];
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/evidence-map");
  await expect(drawing).toBeVisible();
  await expect(list).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(list).toBeVisible();
  await expect(page.locator(".evidence-map > .map-scroll")).toBeHidden();
  await expect(list.getByRole("heading", { name: /Decidua stromal cells\s+0/ })).toBeVisible();
  await expect(list.locator("> li").filter({ hasText: "Decidua stromal cells" })).toContainText("No study found: Cisplatin;");
});

test("axes, mark and filters are one form and links, and work without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/evidence-map?corpus=added-since");
  await page.locator("select[name='rows']").selectOption("product");
  await page.locator("select[name='columns']").selectOption("outcome");
  await page.locator("input[name='show'][value='direction']").check();
  await page.getByRole("button", { name: "Draw the map" }).click();
  await expect(page).toHaveURL("/evidence-map?rows=product&columns=outcome&show=direction&corpus=added-since");
  await expect(page.getByRole("heading", { name: "Product type by outcome category: direction of effect" })).toBeVisible();
  await page.getByRole("link", { name: /^Remove the filter:/ }).click();
  await expect(page).toHaveURL("/evidence-map?rows=product&columns=outcome&show=direction");
  await context.close();
});

test("with script a filter is chosen in the drawer, and axes and mark stay", async ({ page }) => {
  await page.goto("/evidence-map?columns=species&show=read");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("#map-filters input[name='corpus'][value='review']").check();
  await expect(page).toHaveURL("/evidence-map?columns=species&show=read&corpus=review");
  await expect(page.getByRole("status")).toContainText(/^\s*\d+ of \d+\s+studies where the study is In the review/i);
});

test("the keyboard can pass over the map, and goes through it in reading order", async ({ page }) => {
  await page.goto("/evidence-map");
  const skip = page.getByRole("link", { name: /^Skip the map/ });
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "The map", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".evidence-map svg a").first()).toBeFocused();
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/evidence-map#map-key");
});

test("the files of a view say what they are, and stand alone", async ({ request }) => {
  for (const [ending, type, begins] of [
    ["svg", "image/svg+xml; charset=utf-8", "<?xml"],
    ["png", "image/png", "\u0089PNG"],
    ["csv", "text/csv; charset=utf-8", "row id,row label,"],
  ] as const) {
    const answer = await request.get(`/evidence-map/map.${ending}?columns=species&corpus=review`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(type);
    expect(answer.headers()["content-disposition"]).toMatch(
      new RegExp(`^inline; filename="noa-evidence-map-source-by-species-number-[\\d.]+\\.${ending}"$`),
    );
    expect((await answer.body()).toString("latin1").startsWith(begins)).toBe(true);
  }
});

test("on paper there is the drawing, whole and within the sheet, without what only a screen needs", async ({ page }) => {
  await page.setViewportSize({ width: 687, height: 900 });
  await page.goto("/evidence-map");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".evidence-map > .map-scroll > .map-drawing")).toBeVisible();
  for (const selector of [".map-controls", ".map-filters", ".map-twin", ".map-list", ".skip-figure"]) {
    await expect(page.locator(selector).first(), selector).toBeHidden();
  }
  const box = await page.locator(".evidence-map > .map-scroll > .map-drawing").boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(687);
});

test("a view in which no study is left says so, and each empty cell still says why", async ({ page }) => {
  await page.goto("/evidence-map?corpus=review&species=goat");
  await expect(page.getByRole("status")).toContainText("0 of");
  await expect(page.getByRole("status")).toContainText("Remove a filter to see more");
});
