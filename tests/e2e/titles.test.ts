import { foundRoutes } from "./routes.ts";
import { rats } from "./support/counts.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

test("every page has a title of its own, one main heading and its language", async ({ page }) => {
  const read = await readPages(page, foundRoutes, (document) => ({
    title: document.title,
    headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent?.trim() ?? ""),
    language: document.documentElement.lang,
    landmarks: ["header", "main", "footer"].filter((name) => document.querySelectorAll(name).length !== 1),
    description: document.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
  }));
  for (const { path, status, redirected, picked } of read) {
    expect(status, path).toBe(200);
    expect.soft(redirected, `${path} is the short form of its address`).toBe(false);
    expect.soft(picked.headings, path).toEqual([expect.stringMatching(/\w{3}/)]);
    expect.soft(picked.language, path).toBe("en");
    expect.soft(picked.landmarks, path).toEqual([]);
    expect.soft(picked.description.length, path).toBeGreaterThan(20);
    if (path !== "/") expect.soft(picked.title, path).toMatch(/^.*[a-z]{3}.* · NOA evidence explorer$/);
  }
  // The empty view and the one with problems show lists of other views too, so the titles are compared by the view they state.
  const titles = new Map<string, string[]>();
  for (const { path, picked } of read) titles.set(picked.title, [...(titles.get(picked.title) ?? []), path]);
  const shared = [...titles.values()].filter((paths) => paths.length > 1);
  // An address whose parts are all left out shows the whole list, figure or map, or where to choose what to compare, and says so by its title.
  expect(shared).toEqual([
    ["/studies", "/studies?species=cat&foo=1"],
    ["/figures/figure-1a", "/figures/figure-1a?raise=nothing&species=cat"],
    ["/evidence-map", "/evidence-map?rows=source&columns=source&show=nothing&species=cat"],
    ["/compare", "/compare?source=bm-msc", "/compare?source=bm-msc,no-such-source&study=sherif-2018"],
  ]);
});

test("the title of a narrowed list states the view", async ({ page }) => {
  await page.goto("/studies?species=rat");
  await expect(page).toHaveTitle(new RegExp(`^${rats} studies where the host is rat `, "i"));
  await page.goto("/studies?species=goat&source=bm-msc");
  await expect(page).toHaveTitle(/^0 studies where .*the host is goat/i);
});
