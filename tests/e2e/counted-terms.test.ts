import { allRecordPages, apiList } from "./support/api.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

test("every number under what was read of a cell source is the number of rows that its link opens", async ({ page, request }) => {
  const pages = await readPages(page, await allRecordPages(request, "cell-sources"), (document) =>
    [...document.querySelectorAll("section[aria-labelledby='in-the-catalogue'] a")]
      .filter((link) => /\d/.test(link.textContent))
      .map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(link.textContent) })),
  );
  const numbers = pages.flatMap(({ picked }) => picked);
  expect(numbers.length).toBeGreaterThan(40);
  for (const { href, count } of numbers) expect([href, (await apiList(request, href)).matched]).toEqual([href, count]);
});

test("a source says which hosts its studies had, beside what the review prints, and says so where it has none", async ({ page }) => {
  await page.goto("/cell-sources/bm-exo");
  await expect(page.locator(".fact", { hasText: "Stage of evidence, by the review" })).toContainText("preclinical: mouse");
  await expect(page.locator(".fact", { hasText: "Hosts in its studies" })).toContainText(/Rat.* 1/);
  await page.goto("/cell-sources/dsc");
  await expect(page.locator(".fact", { hasText: "Hosts in its studies" })).toContainText("No study in this catalogue");
});
