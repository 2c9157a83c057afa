import type { Page } from "@playwright/test";
import { onFirstPage, rats, studies } from "./support/counts.ts";
import { openWithScript, rows } from "./support/list-page.ts";
import { expect, test } from "./support/test.ts";

/** Presses Tab until the element that matches has the focus. */
async function tabTo(page: Page, selector: string, atMost: number): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)), `${atMost} tabs reach ${selector}`).toBe(selector);
}

/** How the focused element shows that it is. */
function focusMark(page: Page): Promise<{ element: string; outline: string; width: number; inView: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      element: `${element.tagName.toLowerCase()} ${element.getAttribute("name") ?? element.textContent?.trim().slice(0, 40)}`,
      outline: style.outlineStyle,
      width: Number.parseFloat(style.outlineWidth),
      inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

test("the first stop is a link that skips to the content", async ({ page }) => {
  await openWithScript(page, "/studies");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a filter is reached, chosen and lifted by keyboard", async ({ page }) => {
  await openWithScript(page, "/studies");
  await tabTo(page, ".filters input[name=species][value=rat]", 80);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/studies?species=rat");
  await expect(rows(page)).toHaveCount(onFirstPage(rats));
  await expect(page.locator(".filters input[name=species][value=rat]")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/studies");
  await expect(rows(page)).toHaveCount(onFirstPage(studies));
});

test("the table is reached, scrolled and sorted by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openWithScript(page, "/studies");
  await page.getByRole("link", { name: "Skip to the results" }).focus();
  await page.keyboard.press("Enter");
  const region = page.getByRole("region", { name: new RegExp(`${studies} of ${studies} studies`) });
  await expect(region).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Study", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studies?sort=author");
  await expect(page.getByRole("columnheader", { name: "Study", exact: true })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("button", { name: "Study", exact: true })).toBeFocused();
});

test("on a phone the filters open, and Escape closes them and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWithScript(page, "/studies");
  const button = page.getByRole("button", { name: "Filters" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#filters")).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#filters") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator("#filters")).toBeHidden();
  await expect(button).toBeFocused();
});

for (const path of ["/", "/studies", "/trials", "/studies/sherif-2018", "/glossary"]) {
  test(`${path}: whatever has the focus is in view and has an outline`, async ({ page }) => {
    await page.goto(path);
    const seen = new Set<string>();
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press("Tab");
      const { element, outline, width, inView } = await focusMark(page);
      if (element.startsWith("body")) break;
      seen.add(element.split(" ")[0] as string);
      expect.soft({ element, outline, wide: width >= 1, inView }).toEqual({ element, outline: "solid", wide: true, inView: true });
    }
    expect(seen).toContain("a");
    if (path === "/studies") expect([...seen].sort()).toEqual(expect.arrayContaining(["a", "button", "input"]));
  });
}
