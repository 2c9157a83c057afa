import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { apiList } from "./support/api.ts";
import { studies } from "./support/counts.ts";
import { expect, test } from "./support/test.ts";

/** A number on the page with the list that its link leads to. */
function counted(links: Element[]): { href: string; count: number }[] {
  return links.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number.parseInt(link.textContent ?? "", 10) }));
}

for (const address of ["/effects", "/effects?by=source&given=after-loss", "/effects?by=species&model=busulfan&effect=histology.better"]) {
  test(`${address}: every number is that of the rows behind its link`, async ({ page, request }) => {
    await page.goto(address);
    const numbers = [
      ...(await page.locator(".effects-plot .tally a").evaluateAll(counted)),
      ...(await page.locator(".effects-plot a.quiet").evaluateAll(counted)),
      ...(await page.locator(".vote-table:not(.numeric) td a").evaluateAll(counted)),
    ];
    expect(numbers.length).toBeGreaterThan(10);
    const asked = new Map<string, number>();
    for (const { href } of numbers) if (!asked.has(href)) asked.set(href, (await apiList(request, href)).matched);
    for (const { href, count } of numbers) expect([href, count]).toEqual([href, asked.get(href)]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form groups and filters, a group leads to its own plot, and a mark to the outcomes of its study", async ({ page }) => {
    await page.goto("/effects?source=at-msc");
    await page.getByLabel("Group the rows by").selectOption({ label: "Host species" });
    await page.getByRole("button", { name: "Draw the plot" }).click();
    await expect(page).toHaveURL("/effects?by=species&source=at-msc");
    const rat = page.locator(".effects-summary tbody tr", { hasText: "Rat" });
    const number = Number.parseInt((await rat.locator(".quiet").textContent()) ?? "", 10);
    await rat.getByRole("link", { name: /^Rat/ }).click();
    await expect(page).toHaveURL("/effects?by=none&source=at-msc&species=rat");
    await expect(page.locator(".result-line")).toContainText(`${number} of ${studies}`);
    await expect(page.locator(".effects-summary")).toHaveCount(0);
    await page.locator(".effects-plot tbody td.domain a").first().click();
    await expect(page).toHaveURL(/\/studies\/[a-z0-9-]+#outcomes$/);
  });

  test("no study is said so, and what an address cannot use is named", async ({ page }) => {
    await page.goto("/effects?species=goat&model=torsion");
    await expect(page.locator(".result-line")).toContainText("0 of");
    await expect(page.locator("table")).toHaveCount(0);
    await page.goto("/effects?by=colour");
    await expect(page.getByRole("note")).toContainText("“colour” is nothing that the rows can be grouped by");
    await expect(page.locator(".effects-summary")).toBeVisible();
  });
});

test("on a phone every mark stands under the head of its outcome domain, and the heads stay in sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/effects");
  const off = await page.locator(".effects-plot:not(.effects-summary)").evaluate((table) => {
    const middle = (element: Element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const heads = [...table.querySelectorAll("thead th.domain")].map(middle);
    return [...table.querySelectorAll("tbody tr:not(.effects-group)")].flatMap((row) =>
      [...row.querySelectorAll("td.domain")].map((cell, at) => Math.abs(middle(cell) - (heads[at] ?? 0))),
    );
  });
  expect(off.length).toBeGreaterThan(500);
  expect(Math.max(...off)).toBeLessThan(2);
  await page.locator(".effects-plot:not(.effects-summary) tbody tr").nth(40).scrollIntoViewIfNeeded();
  await expect(page.locator(".effects-plot:not(.effects-summary) thead th.domain").first()).toBeInViewport();
});

test("a vote never stands without its caution, and the statement names all nine items", async ({ page }) => {
  await page.goto("/effects");
  const votes = page.locator("section[aria-labelledby='votes']");
  await expect(votes.getByRole("columnheader", { name: "Exact sign test*" })).toBeVisible();
  await expect(votes).toContainText("says nothing of how large an effect is");
  await expect(page.locator("section[aria-labelledby='swim'] dt")).toHaveCount(9);
});

test("the files of a view hold its rows", async ({ page, request }) => {
  await page.goto("/effects?source=bm-msc&species=rat");
  const { matched, items } = await apiList(request, "/studies?source=bm-msc&species=rat&pageSize=200");
  expect(matched).toBeGreaterThan(1);
  for (const [name, type] of [
    ["SVG", "image/svg+xml"],
    ["PNG, 300 dpi", "image/png"],
  ] as const) {
    const answer = await request.get((await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "");
    expect([answer.status(), answer.headers()["content-type"]?.split(";")[0]]).toEqual([200, type]);
  }
  const csv = await request.get((await page.getByRole("link", { name: "CSV, one row a comparison" }).getAttribute("href")) ?? "");
  const { data, meta } = Papa.parse<Record<string, string>>(await csv.text(), { header: true, skipEmptyLines: true });
  for (const name of ["m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"]) expect(meta.fields).toContain(name);
  const withComparisons = items.filter(({ id }) =>
    JSON.parse(readFileSync(`data/studies/${id}.json`, "utf8")).comparisons.some(({ basis }: { basis: string }) => basis === "read"),
  );
  expect(new Set(data.map(({ study }) => study))).toEqual(new Set(withComparisons.map(({ id }) => id)));
});
