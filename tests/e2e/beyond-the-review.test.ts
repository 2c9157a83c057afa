import { apiList } from "./support/api.ts";
import { expect, test } from "./support/test.ts";

test("every number of what was added is the number of rows that its link opens", async ({ page, request }) => {
  await page.goto("/beyond-the-review");
  const links = await page
    .locator("main a")
    .evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(/\d+/.exec(link.textContent ?? "")?.[0] ?? "NaN") })),
    );
  const numbers = links.filter(({ href, count }) => /^\/(studies|trials|claims)\?/.test(href) && !Number.isNaN(count));
  expect(numbers.length).toBeGreaterThan(20);
  for (const { href, count } of numbers) expect([href, (await apiList(request, href)).matched]).toEqual([href, count]);
});

test("every claim that is overtaken stands there with what overtakes it, and its own page says the same", async ({ page, request }) => {
  const overtaken = await apiList<{ id: string; url: string }>(request, "/claims?since=overtaken&pageSize=200");
  await page.goto("/beyond-the-review");
  await expect(page.locator(".overtaken dt > a")).toHaveCount(overtaken.matched);
  const first = overtaken.items[0];
  const said = await page
    .locator(".overtaken > div", { hasText: `${first?.id} The review` })
    .locator("dd")
    .allTextContents();
  await page.goto(first?.url ?? "");
  await expect(page.locator("section[aria-labelledby='overtaken'] li")).toHaveCount(said.length);
});

test("a list that holds both corpora tells them apart, and one that holds one does not", async ({ page, request }) => {
  const { matched } = await apiList(request, "/studies?corpus=review");
  const all = await apiList(request, "/studies");
  await page.goto("/studies?pageSize=200");
  await expect(page.locator(".result-line")).toContainText(`${matched} in the review, ${all.matched - matched} added since`);
  await expect(page.locator(".record-mark", { hasText: "Added since" })).toHaveCount(all.matched - matched);
  await page.goto("/studies?corpus=review");
  await expect(page.locator(".result-line")).not.toContainText("added since");
  await expect(page.locator(".record-mark", { hasText: "Added since" })).toHaveCount(0);
});

test("a study added since says so, leads to what it overtakes, and lists its other reports", async ({ page }) => {
  await page.goto("/studies/zhankina-2024");
  await expect(page.locator(".kicker")).toContainText("added since the review");
  await expect(page.getByRole("heading", { name: "Other reports" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Claims of the review that it overtakes/ })).toBeVisible();
});
