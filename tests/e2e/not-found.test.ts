import type { Page } from "@playwright/test";
import { missingRoutes } from "./routes.ts";
import { expect, test } from "./support/test.ts";

async function expectHelp(page: Page, path: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText(/There is no such/);
  await expect(page).toHaveTitle(/no such/i);
  const links = page.locator("main a");
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(targets.length).toBeGreaterThanOrEqual(2);
  // A record that is not there leads back to the list it would stand in.
  const list = path.match(/^(\/[a-z-]+)\/./)?.[1] ?? "/studies";
  expect(targets).toContain(list);
  await links
    .locator(`visible=true`)
    .and(page.locator(`[href="${list}"]`))
    .click();
  await expect(page).toHaveURL(list);
  await expect(page.locator("h1")).toBeVisible();
}

for (const path of missingRoutes) {
  test(`${path} answers 404 and helps on`, async ({ page, faults }) => {
    faults.expect(path, 404);
    expect((await page.goto(path))?.status()).toBe(404);
    await expectHelp(page, path);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of missingRoutes) {
    test(`${path} answers 404 and helps on`, async ({ page, faults }) => {
      faults.expect(path, 404);
      expect((await page.goto(path))?.status()).toBe(404);
      await expectHelp(page, path);
    });
  }
});

test("a study is found by its number in the review’s reference list", async ({ page }) => {
  await page.goto("/studies/41");
  await expect(page).toHaveURL("/studies/sherif-2018");
});
