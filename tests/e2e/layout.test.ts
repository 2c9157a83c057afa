import { routes } from "./routes.ts";
import { expect, test } from "./support/test.ts";

for (const { path, status } of routes) {
  test(`${path} never scrolls sideways`, async ({ page, faults }) => {
    if (status === 404) faults.expect(path, 404);
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    for (const width of [320, 360, 768, 1440, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const { scrolled, shown } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }));
      expect(shown).toBe(width);
      expect.soft(scrolled, `at ${width} pixels`).toBeLessThanOrEqual(shown);
    }
  });
}

test("on a phone the opened filters fit the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/studies");
  await page.getByRole("button", { name: /^Filters/ }).click();
  const panel = page.locator("#filters");
  await expect(panel).toBeVisible();
  const { inner, outer } = await panel.evaluate((element) => ({ inner: element.scrollWidth, outer: element.clientWidth }));
  expect(inner).toBeLessThanOrEqual(outer);
  const box = await panel.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBeLessThanOrEqual(320);
});
