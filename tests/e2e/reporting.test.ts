import { apiList } from "./support/api.ts";
import { expect, test } from "./support/test.ts";

test("every number of what is reported is the number of rows that its link opens", async ({ page, request }) => {
  await page.goto("/reporting");
  const cells = await page
    .locator(".reporting tbody a")
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(link.textContent) })));
  expect(cells.length).toBeGreaterThan(10);
  for (const { href, count } of cells) expect([href, (await apiList(request, href)).matched]).toEqual([href, count]);
  await page.locator(".reporting tbody a").first().click();
  await expect(page.locator(".results tbody tr")).toHaveCount(cells[0]?.count ?? 0);
});
