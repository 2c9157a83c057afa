import { expect, type Locator, type Page } from "@playwright/test";

/** The sentence that states what a list shows; also what is spoken when it changes. */
export function sentence(page: Page): Locator {
  return page.getByRole("status");
}

/** The rows of a list's table, without its head. */
export function rows(page: Page): Locator {
  return page.locator(".results tbody tr");
}

/** The addresses of the records in a list, in the order shown. */
export function recordsShown(page: Page): Promise<string[]> {
  return page.locator(".results tbody .record-link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** The box of a choice in a filter. */
export function choice(page: Page, facet: string, option: string): Locator {
  return page.locator(`.filters ${boxOf(facet, option)}`);
}

/** The number beside a choice. */
export async function countBeside(page: Page, facet: string, option: string): Promise<number> {
  const label = page.locator(".filters label.choice").filter({ has: page.locator(boxOf(facet, option)) });
  return Number(await label.locator(".count").textContent());
}

function boxOf(facet: string, option: string): string {
  return `input[type="checkbox"][name="${facet}"][value="${option}"]`;
}

/** Opens what hides a choice: the group it stands in, and the fold before the choices beyond the first. */
export async function reveal(box: Locator): Promise<void> {
  await box.evaluate((element) => {
    const fold = element.closest("fieldset")?.querySelector<HTMLDetailsElement>("details.more");
    if (fold) fold.open = true;
    for (let outer = element.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
  });
  await expect(box).toBeVisible();
}

/** "19 of 39" as two numbers; of a list that nothing narrows "39", or "14; 4 related ones hidden". */
export async function numbersInSentence(page: Page): Promise<{ matched: number; total: number }> {
  const words = (await sentence(page).textContent()) ?? "";
  const matched = Number(/\d+/.exec(words)?.[0]);
  const total = /^\d+ of (\d+)/.exec(words)?.[1];
  const hidden = /; (\d+) related ones? hidden/.exec(words)?.[1] ?? 0;
  return { matched, total: total === undefined ? matched + Number(hidden) : Number(total) };
}

/** Opens a page and waits until its script has taken over: React then has put its properties on the element. */
export async function openWithScript(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilScriptRuns(page);
}

export async function untilScriptRuns(page: Page): Promise<void> {
  const last = page.locator(".filter-form, .results thead form").last();
  await expect
    .poll(() => last.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))), {
      message: "the page's script takes over",
    })
    .toBe(true);
}
