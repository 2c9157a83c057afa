import { allRecordPages, apiList } from "./support/api.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

test("every number on the page of a cell source is the number of rows that its link opens", async ({ page, request }) => {
  const pages = await readPages(page, await allRecordPages(request, "cell-sources"), (document) => ({
    numbers: [...document.querySelectorAll(".lede a, section[aria-labelledby='in-the-catalogue'] a")]
      .filter((link) => /^\d/.test(link.textContent))
      .map((link) => ({ href: link.getAttribute("href") ?? "", count: Number.parseInt(link.textContent, 10) })),
    rows: document.querySelectorAll("section[aria-labelledby='studies'] tbody tr").length,
  }));
  const numbers = pages.flatMap(({ picked }) => picked.numbers);
  expect(numbers.length).toBeGreaterThan(150);
  const matched = new Map<string, number>();
  for (const { href } of numbers) if (!matched.has(href)) matched.set(href, (await apiList(request, href)).matched);
  for (const { href, count } of numbers) expect([href, matched.get(href)]).toEqual([href, count]);
  for (const { path, picked } of pages) {
    const { total } = await apiList(request, `/studies?source=${path.split("/").at(-1)}`).then(({ matched }) => ({ total: matched }));
    expect([path, picked.rows]).toEqual([path, Math.min(total, 100)]);
  }
});

test("a source says which hosts its studies had, beside what the review prints, and says so where it has none", async ({ page }) => {
  await page.goto("/cell-sources/bm-exo");
  await expect(page.locator(".fact", { hasText: "Stage of evidence, by the review" })).toContainText("preclinical: mouse");
  await expect(page.locator(".fact", { hasText: "Hosts in its studies" })).toContainText(/Rat.* 1/);
  await page.goto("/cell-sources/dsc");
  await expect(page.locator(".fact", { hasText: "Hosts in its studies" })).toContainText("No study in this catalogue");
});
