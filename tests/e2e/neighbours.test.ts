import type { Page } from "@playwright/test";
import { seededRandom } from "../bench/seeded-random.ts";
import { allRecordPages, apiList } from "./support/api.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

interface Related {
  /** What stands beside the record, by heading. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** Works under "References the review gives" or "Works the review cites". */
  readonly works: readonly string[];
  /** Claims told of in the page. */
  readonly claims: readonly string[];
  /** Every address in the page. */
  readonly all: readonly string[];
  /** Other entries of the reference list for the same work, which the page says it shows together. */
  readonly twins: readonly string[];
}

/** What is linked from each page, by address. */
async function related(page: Page, paths: readonly string[]): Promise<Map<string, Related>> {
  const read = await readPages(page, [...new Set(paths)], (document) => {
    const hrefs = (root: ParentNode, selector: string) =>
      [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
    const beside: Record<string, string[]> = {};
    for (const group of document.querySelectorAll(".neighbours")) {
      const heading = (group.querySelector("h2")?.firstChild?.textContent ?? "").trim();
      beside[heading] = hrefs(group, "li a");
    }
    // Studies and trials of a cell source stand in its page, as rows.
    for (const [heading, id] of [
      ["Studies", "studies"],
      ["Trials", "trials"],
    ] as const) {
      const rows = document.querySelector(`section[aria-labelledby="${id}"] .rows-in-page`);
      if (rows) beside[heading] = hrefs(rows, "tbody th a.record-link");
    }
    return {
      beside,
      works: hrefs(document, "ol.works a"),
      claims: hrefs(document, ".claims a.record-link"),
      all: hrefs(document, "main a[href^='/']"),
      twins: hrefs(document, ".page-head .notice a[href^='/references/']"),
    };
  });
  for (const { path, status } of read) expect(status, path).toBe(200);
  return new Map(read.map(({ path, picked }) => [path, picked]));
}

const at = (pages: ReadonlyMap<string, Related>, path: string) => pages.get(path) as Related;

async function ten(request: Parameters<typeof allRecordPages>[0], collection: string): Promise<string[]> {
  return seededRandom(41)
    .shuffled(await allRecordPages(request, collection))
    .slice(0, 10);
}

for (const kind of ["studies", "trials"] as const) {
  const heading = kind === "studies" ? "Studies" : "Trials";

  test(`every one of the ${kind} of a cell source leads back to it or to a narrower source`, async ({ page, request }) => {
    const sources = await related(page, await allRecordPages(request, "cell-sources"));
    const pairs = [...sources].flatMap(([source, { beside }]) => (beside[heading] ?? []).map((record) => ({ source, record })));
    expect(pairs.length).toBeGreaterThan(kind === "studies" ? 30 : 8);
    const records = await related(
      page,
      pairs.map((pair) => pair.record),
    );
    const oneWay = pairs.filter(({ source, record }) => {
      const back = at(records, record).beside["Cell sources"] ?? [];
      const narrower = at(sources, source).beside["Narrower sources"] ?? [];
      return ![source, ...narrower].some((one) => back.includes(one));
    });
    expect(oneWay).toEqual([]);
  });

  test(`every cell source of the ${kind} leads back to them`, async ({ page, request }) => {
    const records = await related(page, await allRecordPages(request, kind));
    const pairs = [...records].flatMap(([record, { beside }]) => (beside["Cell sources"] ?? []).map((source) => ({ record, source })));
    expect(pairs.length).toBeGreaterThan(kind === "studies" ? 30 : 8);
    const sources = await related(
      page,
      pairs.map((pair) => pair.source),
    );
    // Records outside the default view are not beside the source; its page links to the list of all.
    const oneWay = pairs.filter(({ record, source }) => !(at(sources, source).beside[heading] ?? []).includes(record));
    const adjacent = kind === "trials" ? new Set(await adjacentTrials(request)) : new Set<string>();
    expect(oneWay.filter(({ record }) => !adjacent.has(record))).toEqual([]);
  });
}

async function adjacentTrials(request: Parameters<typeof allRecordPages>[0]): Promise<string[]> {
  const answer = await request.get("/api/v1/trials?scope=adjacent-prp,adjacent-healthy-volunteers,adjacent-in-vitro");
  return ((await answer.json()) as { items: { url: string }[] }).items.map((item) => item.url);
}

test("every study and its reference lead to each other", async ({ page, request }) => {
  const { items } = await apiList(request, "/studies?corpus=review&pageSize=200");
  const studies = await related(
    page,
    items.map((item) => item.url),
  );
  const pairs = [...studies].flatMap(([study, { all }]) => {
    const reference = all.find((href) => /^\/references\/\d+$/.test(href));
    return reference ? [{ study, reference }] : [];
  });
  const references = await related(
    page,
    pairs.map((pair) => pair.reference),
  );
  expect(pairs.filter(({ study, reference }) => !(at(references, reference).beside["Study record"] ?? []).includes(study))).toEqual([]);
  expect(pairs).toHaveLength(39);
});

for (const { kind, listed } of [
  { kind: "mechanisms", listed: (page: Related) => page.beside["Mechanisms"] ?? [] },
  { kind: "claims", listed: (page: Related) => page.claims },
] as const) {
  test(`the references of ten ${kind} lead back to them`, async ({ page, request }) => {
    const some = await related(page, await ten(request, kind));
    const pairs = [...some].flatMap(([record, { works }]) => works.map((reference) => ({ record, reference })));
    expect(pairs.length).toBeGreaterThan(5);
    const references = await related(
      page,
      pairs.map((pair) => pair.reference),
    );
    expect(pairs.filter(({ record, reference }) => !listed(at(references, reference)).includes(record))).toEqual([]);
  });

  test(`the ${kind} of ten references lead back to them, or to the other entry of the same work`, async ({ page, request }) => {
    const some = await related(page, [...(await ten(request, "references")), "/references/83", "/references/105"]);
    const pairs = [...some].flatMap(([reference, of]) => listed(of).map((record) => ({ reference, record })));
    expect(pairs.length).toBeGreaterThan(5);
    const records = await related(
      page,
      pairs.map((pair) => pair.record),
    );
    const oneWay = pairs.filter(({ reference, record }) => {
      const entries = [reference, ...at(some, reference).twins];
      return !entries.some((entry) => at(records, record).works.includes(entry));
    });
    expect(oneWay).toEqual([]);
  });
}

test("a broader source and its narrower ones lead to each other", async ({ page, request }) => {
  const sources = await related(page, await allRecordPages(request, "cell-sources"));
  const pairs = [...sources].flatMap(([broader, { beside }]) =>
    (beside["Narrower sources"] ?? []).map((narrower) => ({ broader, narrower })),
  );
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.filter(({ broader, narrower }) => !at(sources, narrower).all.includes(broader))).toEqual([]);
});

test("the claim that trials lead to leads back to them", async ({ page, request }) => {
  const trials = await related(page, await allRecordPages(request, "trials"));
  const pairs = [...trials].flatMap(([trial, { all }]) =>
    [...new Set(all.filter((href) => /^\/claims\/C\d+$/.test(href)))].map((claim) => ({ trial, claim })),
  );
  expect(pairs.length).toBeGreaterThan(5);
  const claims = await related(
    page,
    pairs.map((pair) => pair.claim),
  );
  // Each by itself, or all of them by a list that holds them.
  const leads = ({ trial, claim }: { trial: string; claim: string }) =>
    at(claims, claim).all.some((href) => href === trial || href.startsWith("/trials?"));
  expect(pairs.filter((pair) => !leads(pair))).toEqual([]);
});

test("a claim and the contested questions it takes a side on lead to each other", async ({ page }) => {
  await page.goto("/claims/C042");
  const asked = await page.locator("main a[href^='/questions/']").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(asked.length).toBeGreaterThan(0);
  for (const address of asked) {
    await page.goto(address);
    await expect(page.locator(".record-main .record-link[href='/claims/C042']")).toBeVisible();
    await page.locator("a[href^='/claims?contested=']").click();
    await expect(page.locator(".results a[href='/claims/C042']")).toBeVisible();
  }
});
