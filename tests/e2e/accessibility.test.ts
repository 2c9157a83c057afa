import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { routes } from "./routes.ts";
import { reveal } from "./support/list-page.ts";
import { expectNoSidewaysScrolling } from "./support/sideways.ts";
import { expect, test } from "./support/test.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** The only rules of those standards that look at colours; all others find the same in the light as in the dark. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds against WCAG 2.2, levels A and AA, with no rule left out: the rule and the elements it is about. */
async function violations(page: Page, scope: "everything" | "colours"): Promise<string[]> {
  // One run in the page itself: there are no frames, for whose sake axe would otherwise carry its results through a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations: found } = await (scope === "everything" ? axe.withTags(standards) : axe.withRules(colourRules)).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await page.locator("iframe").count()).toBe(0);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paper(page);
  expect.soft(await violations(page, "everything"), "in the light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page), "the dark page is another one").not.toBe(light);
  expect.soft(await violations(page, "colours"), "in the dark").toEqual([]);
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

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
