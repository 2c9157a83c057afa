import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

const read = (folder: string) =>
  readdirSync(path.join("data", folder)).map((name) => JSON.parse(readFileSync(path.join("data", folder, name), "utf8")));
const challenges = read("challenges");
const prospects = read("prospects");
const parentOf = new Map<string, string | null>(read("cell-sources").map((source) => [source.id, source.parent]));

/** The challenges that concern a source, by looking at every file. */
function concerning(source: string, matters: readonly { id: string; cellSources: string[] }[]): string[] {
  const within = (narrow: string | null | undefined, broad: string): boolean =>
    narrow ? narrow === broad || within(parentOf.get(narrow), broad) : false;
  return matters
    .filter(({ cellSources }) => cellSources.length === 0 || cellSources.some((one) => within(one, source) || within(source, one)))
    .map(({ id }) => id)
    .sort();
}

test("every challenge and prospect stands on the page with each of its sentences, claims and records", async ({ page }) => {
  const [first] = await readPages(page, ["/challenges"], (document) =>
    Object.fromEntries(
      [...document.querySelectorAll("section.challenge")].map((section) => [
        section.querySelector("h3")?.id ?? "",
        {
          text: (section.textContent ?? "").replace(/\s+/g, " "),
          links: [...section.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
        },
      ]),
    ),
  );
  const picked = first?.picked ?? {};
  expect(Object.keys(picked).sort()).toEqual([...challenges, ...prospects].map(({ id }) => id).sort());
  for (const matter of [...challenges, ...prospects]) {
    const shown = picked[matter.id] as { text: string; links: string[] };
    expect(shown.text).toContain(matter.name);
    for (const claim of matter.claims) expect(shown.links).toContain(`/claims/${claim}`);
    for (const source of matter.cellSources) expect(shown.links).toContain(`/cell-sources/${source}`);
    for (const question of matter.questions ?? []) expect(shown.links).toContain(`/questions/${question}`);
    for (const { by, text } of matter.takenUp ?? matter.became) {
      expect(shown.text).toContain(text.replace(/\s+/g, " "));
      expect(shown.links).toContain(by.startsWith("syntheses/") ? by.replace("syntheses/", "/beyond-the-review#") : `/${by}`);
    }
    if ((matter.takenUp ?? matter.became).length === 0 && !matter.notSought)
      expect(shown.text).toMatch(/(none|Nothing) found in the search of \d+ \w+ \d{4}/);
  }
});

test("the filter by cell source is what looking at every file gives, for every source", async ({ page }) => {
  const sources = [...parentOf.keys()];
  const pages = await readPages(
    page,
    sources.map((source) => `/challenges?source=${source}`),
    (document) => ({
      shown: [...document.querySelectorAll("section.challenge h3")].map((heading) => heading.id).sort(),
      rows: document.querySelectorAll(".challenge-matrix tbody tr:not(.matrix-kind)").length,
      line: document.querySelector(".result-line")?.textContent ?? "",
    }),
  );
  for (const [place, source] of sources.entries()) {
    const expected = concerning(source, challenges);
    const { status, redirected, picked } = pages[place] as (typeof pages)[number];
    expect([source, status, redirected]).toEqual([source, 200, false]);
    expect([source, picked.shown]).toEqual([source, [...expected, ...concerning(source, prospects)].sort()]);
    expect([source, picked.rows]).toEqual([source, expected.length]);
    expect(picked.line).toContain(`${expected.length} of ${challenges.length}`);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the short address, and back to all", async ({ page }) => {
    await page.goto("/challenges");
    await page.getByLabel("Cell source", { exact: true }).selectOption("ssc");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/challenges?source=ssc");
    await expect(page.locator("section.challenge h3")).toHaveCount(
      concerning("ssc", challenges).length + concerning("ssc", prospects).length,
    );
    await expect(page.getByLabel("Cell source", { exact: true })).toHaveValue("ssc");
    await page.getByLabel("Cell source", { exact: true }).selectOption("");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/challenges");
  });

  test("a row of the matrix leads to its challenge, within the view", async ({ page }) => {
    await page.goto("/challenges?source=ssc");
    await page.locator(".challenge-matrix").getByRole("link", { name: "Freezing cells and tissue" }).click();
    await expect(page).toHaveURL("/challenges?source=ssc#freezing");
    await expect(page.locator("#freezing")).toBeInViewport();
  });
});

test("an address in a longer form is sent on to the short one; what cannot be used is named and left out", async ({ page }) => {
  await page.goto("/challenges?source=SSC&source=");
  await expect(page).toHaveURL("/challenges?source=ssc");
  await page.goto("/challenges?source=gold&colour=red");
  await expect(page.locator(".notice")).toContainText("“gold” is not a known cell source.");
  await expect(page.locator(".notice")).toContainText("There is no parameter “colour” here.");
  await expect(page.locator("section.challenge h3")).toHaveCount(challenges.length + prospects.length);
});

test("a source of which the review states no challenge says so", async ({ page }) => {
  const bare = [...parentOf.keys()].find((source) => concerning(source, challenges).length === 0) as string;
  await page.goto(`/challenges?source=${bare}`);
  await expect(page.locator(".empty-result")).toContainText("The review states no challenge of");
});

test("challenges and the records that take them up, the claims that state them and their sources lead to each other", async ({ page }) => {
  const pairs = [...challenges, ...prospects].flatMap((matter) => [
    ...(matter.takenUp ?? matter.became)
      .filter(({ by }: { by: string }) => !by.startsWith("syntheses/"))
      .map(({ by }: { by: string }) => ({ record: `/${by}`, anchor: `/challenges#${matter.id}` })),
    ...(matter.questions ?? []).map((question: string) => ({ record: `/questions/${question}`, anchor: `/challenges#${matter.id}` })),
    ...matter.claims.map((claim: string) => ({ record: `/claims/${claim}`, anchor: `/challenges#${matter.id}` })),
  ]);
  for (const source of parentOf.keys())
    for (const id of concerning(source, challenges)) pairs.push({ record: `/cell-sources/${source}`, anchor: `/challenges#${id}` });
  const records = [...new Set(pairs.map(({ record }) => record))];
  const pages = await readPages(page, records, (document) =>
    [...document.querySelectorAll(".neighbours a")].map((link) => link.getAttribute("href") ?? ""),
  );
  const linked = new Map(pages.map(({ path: at, picked }) => [at, picked]));
  expect(pairs.filter(({ record, anchor }) => !linked.get(record)?.includes(anchor))).toEqual([]);
  // And no record claims a challenge that does not name it.
  const known = new Set(pairs.map(({ record, anchor }) => `${record} ${anchor}`));
  const stray = [...linked].flatMap(([record, links]) =>
    links.filter((link) => link.startsWith("/challenges#") && !known.has(`${record} ${link}`)).map((link) => `${record} ${link}`),
  );
  expect(stray).toEqual([]);
});

test("prints every challenge, without the form", async ({ page }) => {
  await page.goto("/challenges");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".source-choice")).toBeHidden();
  await expect(page.locator("section.challenge h3").last()).toBeVisible();
  await expect(page.locator(".challenge-matrix table")).toBeVisible();
});

test("on a phone a row of the matrix tells in words what its marks tell", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/challenges");
  const row = page.locator(".challenge-matrix tbody tr", { hasText: "Freezing cells and tissue" });
  const cells = row.locator("td:not(.nothing)");
  await expect(cells.first()).toContainText("stated, addressed by");
  await expect(cells.first()).toHaveAttribute("data-label", /\w/);
  await expect(row.locator("td.nothing").first()).toBeHidden();
});
