import { apiList } from "./support/api.ts";
import { choice, openWithScript, recordsShown, rows, sentence } from "./support/list-page.ts";
import { expect, test } from "./support/test.ts";

interface TrialItem {
  readonly id: string;
  readonly url: string;
  readonly status: { readonly registry: string; readonly lastKnown: string | null; readonly snapshotDate: string | null };
}

/** What stands beside a status: a date in words, or that there is none. */
const snapshot = /as of (\d{1,2} )?([A-Z][a-z]+ )?\d{4}|undated copy|no registry status read/;

const everyTrial = "/trials?scope=any";

test("no status in the table stands without its snapshot", async ({ page, request }) => {
  await page.goto(everyTrial);
  const cells = page.locator(".results tbody tr td[data-label='Registry status']");
  await expect(cells).toHaveCount(18);
  const { items } = await apiList<TrialItem>(request, everyTrial);
  for (const [place, words] of (await cells.allTextContents()).entries()) {
    const item = items[place] as TrialItem;
    expect.soft(words, item.id).toMatch(snapshot);
    if (item.status.snapshotDate) expect.soft(words, item.id).toContain(item.status.snapshotDate.slice(0, 4));
    else expect.soft(words, item.id).not.toMatch(/as of/);
  }
});

test("an unknown status stands with the last known one", async ({ page, request }) => {
  const { items } = await apiList<TrialItem>(request, "/trials?status=unknown&scope=any");
  expect(items.length).toBeGreaterThan(0);
  await page.goto("/trials?status=unknown&scope=any");
  await expect(rows(page)).toHaveCount(items.length);
  for (const item of items) {
    const row = rows(page).filter({ has: page.locator(`a[href="${item.url}"]`) });
    await expect(row).toContainText(item.status.lastKnown === "not-read" ? /last known status not read/ : /last known: [A-Z]/);
    await page.goto(item.url);
    await expect(page.locator(".lede.status")).toContainText(/Unknown \(last known: [a-zA-Z, ]+\), (as of|undated)/);
    await page.goBack();
  }
});

test("NCT02414295 reads “Status not verified”, not the review’s word", async ({ page }) => {
  await page.goto("/trials");
  const row = rows(page).filter({ has: page.locator("a[href='/trials/NCT02414295']") });
  await expect(row.locator("td[data-label='Registry status']")).toContainText("Status not verified");
  await expect(row.locator("td[data-label='Registry status']")).not.toContainText(/completed/i);
  await page.goto("/trials/NCT02414295");
  await expect(page.locator(".lede.status")).toContainText("Status not verified");
  await expect(page.locator(".lede.status")).not.toContainText(/completed/i);
});

test("the banner names the newest and the oldest snapshot", async ({ page, request }) => {
  const { items } = await apiList<TrialItem>(request, everyTrial);
  const read = items.filter((item) => item.status.registry !== "not-retrieved");
  const dates = read.flatMap((item) => item.status.snapshotDate ?? []).sort();
  const words = (date: string) => {
    const [year, month, day] = date.split("-").map(Number);
    const name = new Date(Date.UTC(2000, (month ?? 1) - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
    return [day, month ? name : null, year].filter(Boolean).join(" ");
  };
  await page.goto("/trials");
  const banner = page.getByRole("note").filter({ hasText: "Statuses are snapshots" });
  await expect(banner).toContainText(`the newest is of ${words(dates.at(-1) as string)}`);
  await expect(banner).toContainText(`the oldest of ${words(dates[0] as string)}`);
  await expect(banner).toContainText(`Of ${items.length} registered trials, ${dates.length} have a dated status`);
  await expect(banner).toContainText(new RegExp(`\\b${read.length - dates.length} come from copies without a date`));
  await expect(banner).toContainText(new RegExp(`\\b${items.length - read.length} could not be verified`));
});

test("choosing “Recruiting” shows what a registry said, never NCT03762967, which only the review calls so", async ({ page }) => {
  await openWithScript(page, "/trials");
  await choice(page, "status", "recruiting").click();
  await expect(page).toHaveURL("/trials?status=recruiting");
  await expect(sentence(page)).toContainText(/registry status is recruiting/i);
  const shown = await recordsShown(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain("/trials/NCT03762967");
  for (const cell of await page.locator("td[data-label='Registry status']").allTextContents()) expect(cell).toMatch(/^\s*Recruiting/);
  await page.goto("/trials?status=recruiting&scope=any");
  expect(await recordsShown(page)).not.toContain("/trials/NCT03762967");
  await page.goto("/trials?printed=recruiting");
  expect(await recordsShown(page)).toContain("/trials/NCT03762967");
});

test("what has been published of people stands below, as the table of studies has it, whatever is chosen", async ({ page, request }) => {
  const { matched, items } = await apiList(request, "/studies?species=human");
  for (const address of [everyTrial, "/trials?status=recruiting"]) {
    await page.goto(address);
    const published = page.getByRole("region", { name: /Published studies in people/ });
    expect((await published.locator("li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")))).sort()).toEqual(
      items.map((item) => item.url).sort(),
    );
    await expect(published.getByRole("link", { name: `All ${matched} in the table of studies` })).toHaveAttribute(
      "href",
      "/studies?species=human",
    );
  }
});
