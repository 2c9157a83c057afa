import { expect, type Page } from "@playwright/test";

/** Opens a figure and waits until its script has taken over. */
export async function openFigure(page: Page, figure: string): Promise<void> {
  await page.goto(`/figures/${figure}`);
  await expect
    .poll(() => page.locator(".figure-columns").evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))), {
      message: "the page's script takes over",
    })
    .toBe(true);
}
