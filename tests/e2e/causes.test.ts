import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { apiList } from "./support/api.ts";
import { expect, test } from "./support/test.ts";

/** The causes as they lie on the disk. */
const folder = path.join("data", "causes");
const causes = readdirSync(folder)
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")))
  .sort((a, b) => a.position - b.position) as { id: string; name: string; claims: string[]; part: { text: string }[] }[];

test("every number of studies and trials is the number of rows that its link opens", async ({ page, request }) => {
  await page.goto("/causes?raise=gonadotoxic");
  const numbers = await page
    .locator('.causes a[href^="/studies?model="], .causes a[href^="/trials?cause="]')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(link.textContent) })));
  expect(numbers.length).toBeGreaterThan(50);
  for (const { href, count } of new Map(numbers.map((one) => [one.href, one])).values())
    expect([href, (await apiList(request, href)).matched]).toEqual([href, count]);
});

test("each cause has its section, with its claims and where evidence and advice part, and the page says what it is not", async ({
  page,
}) => {
  await page.goto("/causes");
  await expect(page.getByRole("note")).toContainText("This is not a decision aid.");
  expect(await page.locator(".cause h2").evaluateAll((headings) => headings.map((heading) => heading.id))).toEqual(
    causes.map((cause) => cause.id),
  );
  for (const { id, name, claims, part } of causes) {
    const section = page.getByRole("region", { name, exact: true });
    await expect(section.locator(`h2#${id}`)).toHaveCount(1);
    const shown = await section.locator(".claims .record-link").evaluateAll((links) => links.map((link) => link.textContent));
    expect(shown.sort()).toEqual([...claims].sort());
    // The explanation of a word stands behind it, hidden: only how a sentence begins is sure to be in one piece.
    const parting = await section.locator(".parting li").allTextContents();
    expect(parting.map((text, place) => text.trim().startsWith(part[place]?.text.slice(0, 12) ?? "none"))).toEqual(part.map(() => true));
  }
});

test("both sides of the review's advice on induced pluripotent stem cells are told", async ({ page }) => {
  await page.goto("/causes?raise=idiopathic-ipsc");
  const panel = page.getByRole("region", { name: "What is chosen" });
  await expect(panel).toContainText("C035");
  await expect(panel).toContainText("worse than cells of fertile men");
  await page.locator('.arrow-list a[data-raise="genetic-ipsc"]').click();
  await expect(page).toHaveURL("/causes?raise=genetic-ipsc");
  await expect(panel).toContainText("C036");
  await expect(panel).toContainText("Ramathal 2014");
  await expect(panel.getByRole("link", { name: "NCT02414295" })).toHaveAttribute("href", "/trials/NCT02414295");
});

test("the models' table counts every inducer, and a trial tells which causes it names", async ({ page, request }) => {
  await page.goto("/causes");
  const row = page.getByRole("row", { name: /^Testicular torsion/ });
  const { matched } = await apiList(request, "/studies?model=torsion");
  await expect(row.getByRole("link", { name: `Testicular torsion: ${matched}` })).toHaveAttribute("href", "/studies?model=torsion");
  await expect(row.getByRole("link", { name: "Trauma and torsion" })).toHaveAttribute("href", "#trauma");
  await page.goto("/trials/NCT02041910");
  await expect(page.getByRole("link", { name: /^Genetic, such as Klinefelter/ })).toHaveAttribute("href", "/causes#genetic");
});

test("what the address cannot mean is named and left out", async ({ page }) => {
  await page.goto("/causes?raise=nothing&species=rat");
  await expect(page.getByRole("note").filter({ hasText: "2 parts of the address" })).toContainText("raise");
  await expect(page.locator('.figure [aria-current="true"]')).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("choosing in the figure or in its words raises on this page", async ({ page }) => {
    await page.goto("/causes");
    await page.locator('.figure .figure-drawing:visible a[data-raise="varicocele"]').click();
    await expect(page).toHaveURL("/causes?raise=varicocele");
    await expect(page.getByRole("region", { name: "What is chosen" }).getByRole("heading", { level: 2 })).toHaveText("Varicocele");
    await page.getByRole("link", { name: "Show the whole figure again" }).click();
    await expect(page).toHaveURL("/causes");
  });
});
