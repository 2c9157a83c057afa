import { apiList } from "./support/api.ts";
import { recordsShown } from "./support/list-page.ts";
import { expect, test } from "./support/test.ts";

interface TrialItem {
  readonly id: string;
  readonly url: string;
  readonly country: string;
  readonly startDate: string | null;
  readonly completionDate: string | null;
  readonly firstPosted: string | null;
  readonly lastUpdatePosted: string | null;
  readonly status: { readonly registry: string; readonly snapshotDate: string | null };
}

const views = [
  "/trials",
  "/trials?scope=any",
  "/trials?country=egypt,jordan",
  "/trials?scope=any&registration=not-read&planned-end=passed,not-read",
];

for (const view of views) {
  test(`${view}: every number of the strip and of the countries is that of the rows behind its link`, async ({ page, request }) => {
    await page.goto(view);
    const { matched } = await apiList(request, view);
    const links = await page
      .locator(".trial-strip dl a, .trial-places tbody a")
      .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute("href") ?? "", count: Number(link.textContent) })));
    expect(links.length).toBeGreaterThan(12);
    for (const { href, count } of links) {
      expect(href).toMatch(/^\/trials(\?.*)?#list$/);
      const address = href.replace("#list", "");
      expect([address, (await apiList(request, address)).matched]).toEqual([address, count]);
    }
    // Each trial has one answer to each question, so that the numbers of a question add up to the trials shown.
    const sums = await page
      .locator(".trial-strip dl > div")
      .evaluateAll((all) => all.map((one) => [...one.querySelectorAll("a")].reduce((sum, link) => sum + Number(link.textContent), 0)));
    expect(sums).toEqual(Array(8).fill(matched));
    await expect(page.locator(".trial-strip")).toContainText("A listing is not an endorsement");
    await expect(page.locator(".trial-strip .strip-note").first()).toContainText(new RegExp(`${matched} trials? shown|one trial shown`));
  });
}

test("a number of the strip leads to its rows, and the strip then tells of them alone", async ({ page }) => {
  await page.goto("/trials");
  await page.locator(".strip-fold > summary").click();
  await page.getByRole("link", { name: "Planned end, Passed; completion unconfirmed: 2" }).click();
  await expect(page).toHaveURL("/trials?planned-end=passed#list");
  await expect.poll(() => recordsShown(page)).toEqual(expect.arrayContaining(["/trials/NCT02041910", "/trials/NCT06869863"]));
  await expect(page.locator(".trial-strip .strip-note").first()).toContainText("The 2 trials shown: 1 in the review, 1 added since");
  await expect(page.locator(".timeline-chart a")).toHaveCount(2);
});

test("the two parts of the literature are told apart where trials are totalled", async ({ page, request }) => {
  const { items } = await apiList<{ id: string; url: string; corpus: string }>(request, "/trials");
  const inReview = items.filter((item) => item.corpus === "review").length;
  await page.goto("/trials");
  await expect(page.locator(".trial-strip .strip-note").first()).toContainText(
    `The ${items.length} trials shown: ${inReview} in the review, ${items.length - inReview} added since`,
  );
});

for (const view of ["/trials?scope=any", "/trials?scope=any&sort=-id&pageSize=5&page=2"]) {
  test(`${view}: the timeline draws or names every trial of the page, and marks no date that was not read`, async ({ page, request }) => {
    await page.goto(view);
    const { items } = await apiList<TrialItem>(request, view);
    const isDated = (item: TrialItem) =>
      [item.startDate, item.completionDate, item.firstPosted, item.lastUpdatePosted, item.status.snapshotDate].some(
        (date) => date !== null,
      );
    const hrefs = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const dated = items.filter(isDated).map((item) => item.url);
    expect((await hrefs(".timeline-chart a")).sort()).toEqual(dated.sort());
    const undated = items.filter((item) => !isDated(item)).map((item) => item.url);
    expect((await hrefs(".trial-timeline > p > span > a")).sort()).toEqual(undated.sort());
    const chart = page.locator(".timeline-chart");
    await expect(chart.locator(".mark-posted")).toHaveCount(items.filter((item) => item.firstPosted !== null).length);
    await expect(chart.locator(".mark-updated")).toHaveCount(items.filter((item) => item.lastUpdatePosted !== null).length);
    await expect(chart.locator(".status-mark")).toHaveCount(items.filter((item) => item.status.snapshotDate !== null).length);
    await expect(chart.locator(".span-edge")).toHaveCount(
      items.flatMap((item) => [item.startDate, item.completionDate].filter(Boolean)).length,
    );
  });
}

test("labels of the drawing stay within it and off each other", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/trials?scope=any");
  const boxes = await page.locator(".timeline-chart text:not(.span-open)").evaluateAll((all) =>
    (all as SVGTextElement[]).map((text) => {
      const { x, y, width, height } = text.getBBox();
      return { words: text.textContent ?? "", x, y, width, height };
    }),
  );
  const [, , width = 0, height = 0] = ((await page.locator(".timeline-chart").getAttribute("viewBox")) ?? "").split(" ").map(Number);
  for (const [place, box] of boxes.entries()) {
    expect
      .soft([box.words, box.x >= -1 && box.x + box.width <= width + 1 && box.y >= 0 && box.y + box.height <= height])
      .toEqual([box.words, true]);
    for (const other of boxes.slice(place + 1)) {
      const apart =
        box.x + box.width <= other.x ||
        other.x + other.width <= box.x ||
        box.y + box.height * 0.8 <= other.y ||
        other.y + other.height * 0.8 <= box.y;
      expect.soft([box.words, other.words, apart]).toEqual([box.words, other.words, true]);
    }
  }
});

test("on a phone the bars stand with their words, and of the two forms one is shown", async ({ page, request }) => {
  const { items } = await apiList<TrialItem>(request, "/trials");
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/trials");
  await expect(page.locator(".timeline-chart")).toBeHidden();
  const entries = page.locator(".timeline-list li");
  const drawn = await entries.count();
  expect(drawn).toBeGreaterThan(5);
  for (const entry of await entries.all()) {
    const id = await entry.getByRole("link").textContent();
    expect(items.some((item) => item.id === id)).toBe(true);
    await expect(entry).toContainText(/as of|undated copy|no registry status read/);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator(".timeline-chart")).toBeVisible();
  await expect(page.locator(".timeline-list")).toBeHidden();
});

test("the table of dates holds every trial of the page with the words of its dates", async ({ page, request }) => {
  const { items } = await apiList<TrialItem>(request, "/trials?scope=any");
  await page.goto("/trials?scope=any");
  await page.getByText("The same dates as a table").click();
  const rows = page.locator(".timeline-table tbody tr");
  await expect(rows).toHaveCount(items.length);
  for (const item of items) {
    const start = rows.filter({ has: page.locator(`a[href="${item.url}"]`) }).locator("td[data-label='Start']");
    await expect(start).toContainText(item.startDate === null ? "Not read" : item.startDate.slice(0, 4));
  }
});

test("countries are ranked by their number, those not read last", async ({ page }) => {
  await page.goto("/trials?scope=any");
  const ranks = await page
    .locator(".trial-places tbody tr")
    .evaluateAll((all) =>
      all.map((row) => ({ name: row.querySelector("th")?.textContent ?? "", count: Number(row.querySelector("td a")?.textContent) })),
    );
  expect(ranks.at(-1)?.name).toBe("Country not read");
  const counts = ranks.slice(0, -1).map((rank) => rank.count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test("an empty list has neither strip, timeline nor countries", async ({ page }) => {
  await page.goto("/trials?status=withdrawn");
  await expect(page.locator(".empty-result")).toBeVisible();
  for (const part of [".trial-strip", ".trial-timeline", ".trial-places"]) await expect(page.locator(part)).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the strip, the timeline and the countries are there, and their links work", async ({ page }) => {
    await page.goto("/trials");
    await expect(page.locator(".timeline-chart")).toBeVisible();
    await expect(page.locator(".trial-places tbody tr").first()).toBeVisible();
    await page.locator(".strip-fold > summary").click();
    await page.locator(".trial-strip dl a").first().click();
    await expect(page).toHaveURL(/\/trials\?against-review=[a-z-]+#list$/);
    await page.locator(".timeline-chart a").first().click();
    await expect(page).toHaveURL(/\/trials\/[A-Z]/);
  });
});

test.describe("the page of a trial", () => {
  test("tells how it stands, each answer with why, and from where it was read", async ({ page }) => {
    await page.goto("/trials/NCT02041910");
    const section = page.getByRole("region", { name: "How it stands" });
    const row = (label: string) => section.locator(".fact").filter({ has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) });
    await expect(section.locator(".fact")).toHaveCount(8);
    await expect(row("Registration")).toContainText("Cannot be told");
    await expect(row("Registration")).toContainText("first posted 22 January 2014, start January 2014");
    await expect(row("Registration").locator(".marks a").first()).toHaveAttribute("href", /^https:/);
    await expect(row("Planned end")).toContainText("the planned end, March 2015, has passed; the status read is “Unknown”, of March 2020");
    await expect(row("Age of the status read")).toContainText("about 6 years 8 months on 30 November 2026");
    await expect(page.locator(".page-head")).toContainText("A listing is not an endorsement");
  });

  test("of a trial that could not be verified says what is not known", async ({ page }) => {
    await page.goto("/trials/NCT02008799");
    const section = page.getByRole("region", { name: "How it stands" });
    await expect(section).toContainText("the review prints “recruiting”, and no status could be read of the registry");
    await expect(section).toContainText("No status read");
    await expect(section.locator(".missing")).toHaveCount(8);
  });
});
