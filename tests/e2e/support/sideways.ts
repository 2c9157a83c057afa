import { expect, type Page } from "@playwright/test";

/** From the narrowest phone to a wide desk, the page itself never scrolls sideways; what is wide scrolls in a region of its own. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  for (const width of [320, 360, 768, 1440, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const { scrolled, shown } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(shown).toBe(width);
    expect.soft(scrolled, `at ${width} pixels`).toBeLessThanOrEqual(shown);
  }
}
