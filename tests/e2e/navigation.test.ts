import { pagesOf, placeOf, siteSections, startOf, trailOf } from "../../lib/evidence/words/site-sections.ts";
import { foundRoutes } from "./routes.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

const pathOf = (address: string) => address.split("?")[0] as string;
const main = siteSections.filter(({ place }) => place === "main");

test("every page marks its section and itself, shows the pages of its section, and its trail is the declared one", async ({ page }) => {
  const read = await readPages(page, foundRoutes, (document) => {
    const links = (selector: string) => [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute("href"));
    return {
      sections: document.querySelectorAll("#main-menu > ul:first-child > li > a:first-child").length,
      current: [...document.querySelectorAll("#main-menu > ul:first-child > li > a[aria-current]")].map((link) =>
        link.getAttribute("href"),
      ),
      line: links(".section-line"),
      inLine: [...document.querySelectorAll(".section-line a[aria-current]")].map(
        (link) => `${link.getAttribute("aria-current")} ${link.getAttribute("href")}`,
      ),
      trail: links(".trail"),
    };
  });
  for (const { path: address, picked } of read) {
    const path = pathOf(address);
    const place = placeOf(path);
    const isMain = place?.section.place === "main";
    expect.soft(picked.sections, address).toBe(6);
    expect.soft(picked.current, address).toEqual(place && isMain ? [startOf(place.section)] : []);
    const pages = place && place.section.place !== "own" ? pagesOf(place.section) : [];
    expect.soft(picked.line, address).toEqual(pages.length > 1 ? pages.map(({ href }) => href) : []);
    if (place && pages.length > 1)
      expect.soft(picked.inLine, address).toEqual([`${path === place.page.href ? "page" : "true"} ${place.page.href}`]);
    expect.soft(picked.trail, address).toEqual(trailOf(path).map(({ href }) => href));
  }
});

/** One address of each kind of page: the first of those below a folder. */
const kinds = [...new Map([...foundRoutes].reverse().map((route) => [pathOf(route).replace(/^(\/[^/]+\/).+/, "$1"), route])).values()];

test("the title of every kind of page stands within 150 pixels of the top, in one line of navigation", async ({ page }) => {
  for (const route of kinds) {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(route);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { title, bar } = await page.evaluate(() => ({
        title: document.querySelector("h1")?.getBoundingClientRect().top ?? 0,
        bar: document.querySelector(".site-bar")?.getBoundingClientRect().height ?? 0,
      }));
      expect.soft(title, `${route} at ${width}`).toBeLessThanOrEqual(150);
      expect.soft(bar, `${route} at ${width}`).toBeLessThanOrEqual(56);
    }
  }
});

test("what happened in men and the trials are one click apart", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People and trials" }).click();
  await expect(page).toHaveURL("/people");
  const line = page.getByRole("navigation", { name: "Section: People and trials" });
  await line.getByRole("link", { name: "Trials" }).click();
  await expect(page).toHaveURL("/trials");
  await expect(line.getByRole("link", { name: "Trials" })).toHaveAttribute("aria-current", "page");
  await line.getByRole("link", { name: "What happened in men" }).click();
  await expect(page).toHaveURL("/people");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without script", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("one button opens all sections with their pages and the reader's list, and a link puts them away", async ({ page }) => {
      await page.goto("/studies");
      const menu = page.getByRole("navigation", { name: "Main" });
      await expect(menu).toBeHidden();
      const button = page.getByRole("button", { name: "Menu" });
      await button.click();
      for (const section of main) {
        for (const { href } of pagesOf(section)) await expect(menu.locator(`a[href="${href}"]`).last()).toBeVisible();
      }
      await expect(menu.getByRole("link", { name: "My list" })).toBeVisible();
      expect(await menu.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await page.keyboard.press("Escape");
      await expect(menu).toBeHidden();
      await expect(button).toBeFocused();
      await button.click();
      await menu.getByRole("link", { name: "Questions" }).click();
      await expect(page).toHaveURL("/questions");
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
      await expect(menu).toBeHidden();
    });

    test("the search is in the same line", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("searchbox", { name: "Search everything" }).fill("busulfan");
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await expect(page).toHaveURL("/search?q=busulfan");
    });
  });
}
