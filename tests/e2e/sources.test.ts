import { allRecordPages } from "./support/api.ts";
import { type ReadPage, readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

interface Value {
  readonly label: string;
  readonly words: string;
  /** Where its marks lead. */
  readonly marks: readonly (string | null)[];
}

/** The facts of a record page that have a value, with their marks. Rows that are not facts of a source are told apart by their label. */
function factsOf(document: Document): { values: Value[]; ids: string[] } {
  const values = [...document.querySelectorAll(".fact")].map((fact) => {
    const value = fact.querySelector("dd")?.cloneNode(true) as HTMLElement;
    const marks = [...value.querySelectorAll(".marks a")].map((mark) => mark.getAttribute("href"));
    const missing = value.querySelector(":scope > .missing") !== null;
    for (const aside of value.querySelectorAll(".marks, .cell-note, .missing")) aside.remove();
    return { label: fact.querySelector("dt")?.textContent ?? "", words: missing ? "" : (value.textContent ?? "").trim(), marks };
  });
  return {
    values: values.filter((value) => value.words !== ""),
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  };
}

/**
 * Rows that tell of this catalogue's own work or of the review, not of a page that was read: how the record was put together,
 * what the review prints (its line stands in the row), where pages disagree (each address stands in the row or in the list of sources),
 * and what is derived by rule from facts that stand above it, each with its marks.
 */
const ownRows = [
  "Snapshot",
  "The review printed",
  "To be kept in mind",
  "Where a status was read",
  "The review prints",
  "Its text spells the number",
  "How the record was identified",
  "Notes",
  "Record put together on",
  "Donor and host",
  "Genetic parentage if sperm result",
];

/** The status of a trial whose registry's record was not read: a reason for a missing value, with no page behind it. */
const noStatus = "Status not verified";

/** Labels in the section of conflicts are fields of the record, each with values from several pages. */
function conflictLabels(document: Document): string[] {
  return [...document.querySelectorAll("section[aria-labelledby=conflicts] dt")].map((label) => label.textContent ?? "");
}

for (const collection of ["studies", "trials"]) {
  test(`every fact of every record among the ${collection} is one click from its source`, async ({ page, request }) => {
    const paths = await allRecordPages(request, collection);
    const read = await readPages(page, paths, factsOf);
    const conflicts = await readPages(page, paths, conflictLabels);
    const unmarked: string[] = [];
    const wrong: string[] = [];
    const inSite = new Map<string, string[]>();
    let facts = 0;
    for (const [place, { path, picked }] of read.entries()) {
      const own = new Set([...ownRows, ...(conflicts[place]?.picked ?? [])]);
      const resting = picked.values.filter((value) => !own.has(value.label) && value.words !== noStatus);
      facts += resting.length;
      if (collection === "studies") expect(resting.length, `facts of ${path}`).toBeGreaterThan(0);
      for (const { label, marks, words } of resting) {
        if (marks.length === 0) unmarked.push(`${path}: ${label}: ${words.slice(0, 60)}`);
        for (const mark of marks) {
          if (mark === null || mark === "") wrong.push(`${path}: ${label} has a mark without an address`);
          else if (/^https?:\/\/[^/]+\.[^/]+/.test(mark)) continue;
          else if (mark.startsWith("#")) {
            if (!picked.ids.includes(mark.slice(1))) wrong.push(`${path}: ${label} points to ${mark}, which is not there`);
          } else if (mark.startsWith("/")) inSite.set(mark, [...(inSite.get(mark) ?? []), `${path}: ${label}`]);
          else wrong.push(`${path}: ${label} points to ${mark}`);
        }
      }
    }
    expect(facts).toBeGreaterThan(collection === "studies" ? 400 : 150);
    expect(unmarked, "facts with a value and no way to a source").toEqual([]);
    expect(wrong).toEqual([]);

    const targets = [...new Set([...inSite.keys()].map((href) => href.split("#")[0] as string))];
    const answers = new Map((await readPages(page, targets, factsOf)).map((answer) => [answer.path, answer]));
    expect([...inSite.keys()].flatMap((href) => whyBroken(href, answers))).toEqual([]);
  });
}

function whyBroken(href: string, answers: ReadonlyMap<string, ReadPage<{ ids: string[] }>>): string[] {
  const [path = "", fragment] = href.split("#");
  const answer = answers.get(path);
  if (answer?.status !== 200) return [`${href} answers ${answer?.status}`];
  return fragment === undefined || answer.picked.ids.includes(fragment) ? [] : [`${href}: there is no such place on the page`];
}

test("outcomes, titles and the comparison with the review rest on sources too", async ({ page, request }) => {
  const read = await readPages(page, await allRecordPages(request, "studies"), (document) => ({
    isRead: document.querySelector("h1")?.textContent !== "Title not read",
    title: document.querySelectorAll("h1 .marks a[href]").length,
    unmarked: [...document.querySelectorAll(".outcome-table tbody th[scope=row], .comparison tbody td:nth-of-type(2)")]
      .filter((cell) => cell.querySelector(".missing") === null && cell.querySelector(".marks a[href]") === null)
      .map((cell) => cell.textContent),
  }));
  for (const { path, picked } of read) {
    expect.soft(picked.title > 0, `marks at the title of ${path}`).toBe(picked.isRead);
    expect.soft(picked.unmarked, path).toEqual([]);
  }
});

test("the numbers of the marks are those of the list of sources", async ({ page }) => {
  await page.goto("/studies/sherif-2018");
  const sources = await page.locator("ol.sources > li p:first-child > a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(sources.length).toBeGreaterThan(1);
  const marks = await page
    .locator(".marks a")
    .evaluateAll((all) => all.map((a) => [Number(a.textContent), a.getAttribute("href")] as const));
  expect(marks.length).toBeGreaterThan(10);
  for (const [number, href] of marks) expect(href).toBe(sources[number - 1]);
});
