import { expect, test } from "./support/test.ts";

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
