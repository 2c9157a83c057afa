import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

/** The only rules of those standards that look at colours; all others find the same in the light as in the dark. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds against WCAG 2.2, levels A and AA, with no rule left out: the rule and the elements it is about. */
async function violations(page: Page): Promise<string[]> {
  // One run in the page itself: there are no frames, for whose sake axe would otherwise carry its results through a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  return wordsOf((await axe.withTags(standards).analyze()).violations);
}

/**
 * What axe finds about colours, after it was put into the page: in one text of each kind. Texts are of a kind whose own colour, size,
 * weight and decoration, the colour around them and every ground below them are the same; that is all that a contrast is made of.
 * What lies over what, which is the same in the light as in the dark, is looked at in the light, there in every element.
 */
async function colourViolations(page: Page): Promise<string[]> {
  const { found, kinds } = await page.evaluate(async (rules) => {
    const grounds = new Map<Element, string>();
    const groundOf = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const ground = `${element.parentElement ? groundOf(element.parentElement) : ""}/${backgroundColor} ${backgroundImage} ${opacity}`;
      const shown = ground.replaceAll("/rgba(0, 0, 0, 0) none 1", "");
      grounds.set(element, shown);
      return shown;
    };
    const kinds = new Map<string, Element>();
    for (const element of document.body.querySelectorAll("*")) {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fontSize, fontWeight, textDecoration } = getComputedStyle(element);
      const around = element.parentElement ? getComputedStyle(element.parentElement).color : "";
      const kind = [element.localName, element.className, color, fontSize, fontWeight, textDecoration, around, groundOf(element)].join(
        "; ",
      );
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    const { violations } = await (
      window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: Violations }> } }
    ).axe.run({ include: [...kinds.values()] }, { resultTypes: ["violations"], runOnly: { type: "rule", values: rules } });
    return { found: violations, kinds: kinds.size };
  }, colourRules);
  expect(kinds).toBeGreaterThan(3);
  return wordsOf(found);
}

function wordsOf(found: Violations): string[] {
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

/** Expects that axe finds nothing on the page as it stands, light and dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await page.locator("iframe").count()).toBe(0);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paper(page);
  expect.soft(await violations(page), "in the light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page), "the dark page is another one").not.toBe(light);
  expect.soft(await colourViolations(page), "in the dark").toEqual([]);
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
