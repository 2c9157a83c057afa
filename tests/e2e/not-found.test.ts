import type { Page } from "@playwright/test";
import { missingRoutes } from "./routes.ts";
import { expect, test } from "./support/test.ts";

/** Addresses of which the way on is followed and not only looked at: a page and a record. */
const followed = ["/no-such-page", "/references/999"];

/** Opens each address at which there is nothing: it says so, and leads to a list. */
async function expectHelp(page: Page, faults: { expect(path: string, status: number): void }): Promise<void> {
  for (const path of missingRoutes) {
    faults.expect(path, 404);
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    await expect(page.locator("h1"), path).toHaveText(/There is no such/);
    await expect(page, path).toHaveTitle(/no such/i);
    const links = page.locator("main a").locator("visible=true");
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(targets.length, path).toBeGreaterThanOrEqual(2);
    // A record that is not there leads back to the list it would stand in.
    const list = path.match(/^(\/[a-z-]+)\/./)?.[1] ?? "/studies";
    expect(targets, path).toContain(list);
    if (!followed.includes(path)) continue;
    await links.and(page.locator(`[href="${list}"]`)).click();
    await expect(page).toHaveURL(list);
    await expect(page.locator("h1")).toBeVisible();
  }
}

test("whatever is not there answers 404 and helps on", async ({ page, faults }) => {
  await expectHelp(page, faults);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("whatever is not there answers 404 and helps on", async ({ page, faults }) => {
    await expectHelp(page, faults);
  });
});

test("a study is found by its number in the review’s reference list", async ({ page }) => {
  await page.goto("/studies/41");
  await expect(page).toHaveURL("/studies/sherif-2018");
});
