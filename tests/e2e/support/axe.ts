import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

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

/** Axe finds nothing on a page, light or dark. */
export async function expectNoViolations(page: Page): Promise<void> {
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
