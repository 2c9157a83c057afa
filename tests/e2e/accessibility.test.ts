import { routes } from "./routes.ts";
import { expectNoViolations } from "./support/axe.ts";
import { reveal } from "./support/list-page.ts";
import { expectNoSidewaysScrolling } from "./support/sideways.ts";
import { expect, test } from "./support/test.ts";

for (const { path, status } of routes) {
  test(`${path}: axe finds nothing, light or dark, and nothing scrolls sideways`, async ({ page, faults }) => {
    if (status === 404) faults.expect(path, 404);
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    await expectNoViolations(page);
    await expectNoSidewaysScrolling(page);
  });
}

test("axe finds nothing when everything that folds is open", async ({ page }) => {
  await page.goto("/studies");
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await expect(page.locator(".filters input[name='printed-relation']").first()).toBeVisible();
  await expectNoViolations(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const path of ["/studies", "/trials", "/studies/sherif-2018"]) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectNoViolations(page);
    });
  }

  test("axe finds nothing in the opened filters", async ({ page }) => {
    await page.goto("/studies");
    await page.getByRole("button", { name: /^Filters/ }).click();
    await expect(page.locator("#filters")).toBeVisible();
    await reveal(page.locator("#filters input[name='printed-relation']").first());
    await expectNoViolations(page);
  });
});
