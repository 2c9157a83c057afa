import { describe, expect, test } from "vitest";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import type { StudyItem } from "@/lib/catalogue/collections/study-item.ts";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item.ts";
import { type Answer, answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { jsonRecords, jsonReview, realCollection, realData } from "../../../support/real-data.ts";

/** The answer to an address, which must be understood whole. */
function ask(name: CollectionName, search: string): Answer {
  const { index } = realCollection(name);
  const { query, problems } = readQuery(index.shape, new URLSearchParams(`${search}&pageSize=200`));
  expect(problems).toEqual([]);
  return answer(index, query, null);
}

function rows<Item>(name: CollectionName, search: string): Item[] {
  return ask(name, search).numbers.map((number) => realCollection(name).items[number] as Item);
}

const studyOf = (reference: number) => rows<StudyItem>("studies", "").find((item) => item.referenceNumber === reference) as StudyItem;

/** The counts beside a facet's options, by label, zero ones left out. */
function countsByLabel(name: CollectionName, search: string, facet: string): Record<string, number> {
  const options = ask(name, search).facets.find(({ shape }) => shape.id === facet)?.options ?? [];
  return Object.fromEntries(options.filter((option) => option.count > 0).map((option) => [option.label, option.count]));
}

/** A tally of the review with its words in curly quotes, as the facets show them. */
const quoted = (tally: Record<string, number>) => Object.fromEntries(Object.entries(tally).map(([word, count]) => [`“${word}”`, count]));

describe("the catalogue holds what it says", () => {
  const { records } = realData();

  test.each([
    ["studies", "corpus=review", 39],
    ["studies", "table=table-1", 28],
    ["trials", "", 14],
    ["trials", "scope=any", 18],
    ["cell-sources", "", 26],
    ["mechanisms", "", 47],
    ["references", "", 109],
    ["references", "listed=once,kept", 105],
    ["references", "listed=duplicate", 4],
    ["claims", "", 106],
  ] as const)("%s?%s shows %i", (name, search, count) => {
    expect(ask(name, search).matched).toBe(count);
    expect(rows(name, search)).toHaveLength(count);
  });

  test.each([
    ["syntheses", 9],
    ["questions", 16],
    ["glossary", 73],
    ["inconsistencies", 73],
    ["causes", 9],
  ] as const)("there are as many %s as %i", (kind, count) => {
    expect(records[kind]).toHaveLength(count);
  });

  test("four references are listed twice, and each duplicate points to the kept entry", () => {
    const duplicates = records.references
      .filter((reference) => reference.duplicateOf !== null)
      .map((reference) => [reference.n, reference.duplicateOf]);
    expect(duplicates).toEqual([
      [105, 83],
      [106, 88],
      [107, 89],
      [108, 91],
    ]);
    expect(rows<{ number: number }>("references", "listed=kept").map((item) => item.number)).toEqual([83, 88, 89, 91]);
    expect(jsonReview().duplicatePairs.map((pair: { first: number; second: number }) => [pair.second, pair.first])).toEqual(duplicates);
  });
});

describe("Table 1 of the review comes back from the counts", () => {
  const { tallies, counts } = jsonReview().table1;

  test.each([
    ["printed-source", "entriesBySource"],
    ["printed-model", "entriesByInducer"],
    ["printed-species", "entriesByAnimal"],
    ["printed-relation", "entriesByTransplantType"],
  ])("studies: the counts of %s are the tally %s, in the printed words", (facet, tally) => {
    expect(countsByLabel("studies", "table=table-1", facet)).toEqual(quoted(tallies[tally]));
    // Without the narrowing to the table, the studies outside it stand beside, under words of our own.
    expect(countsByLabel("studies", "", facet)).toEqual({
      ...quoted(tallies[tally]),
      "Not in Table 1": jsonRecords("studies").length - counts.preclinicalEntriesExploded,
    });
  });

  test.each([
    ["printed-source", "trialsBySource"],
    ["printed-country", "trialsByCountry"],
    ["printed-year", "trialsByYear"],
    ["printed", "trialsByStatusOrPhase"],
  ])("trials: the counts of %s are the tally %s, in the printed words", (facet, tally) => {
    expect(countsByLabel("trials", "corpus=review&scope=any", facet)).toEqual(quoted(tallies[tally]));
    expect(countsByLabel("trials", "scope=any", facet)).toEqual({
      ...quoted(tallies[tally]),
      "Not in the review": 18 - counts.clinicalTrialRows,
    });
  });

  test("each tally adds up to the rows of the table", () => {
    const sum = (tally: Record<string, number>) => Object.values(tally).reduce((a, b) => a + b, 0);
    for (const [name, tally] of Object.entries<Record<string, number>>(tallies))
      expect([name, sum(tally)]).toEqual([name, name.startsWith("entries") ? 28 : 7]);
    expect(counts).toMatchObject({ preclinicalEntriesExploded: 28, distinctRefs: 28, clinicalTrialRows: 7 });
  });
});

describe("questions whose answers are known", () => {
  test("adipose MSCs, rat, busulfan: references 25, 29 and 36", () => {
    expect(
      rows<StudyItem>("studies", "source=at-msc&species=rat&model=busulfan")
        .map((item) => item.referenceNumber)
        .sort(),
    ).toEqual([25, 29, 36]);
    expect(rows<StudyItem>("studies", "model=BUSULFAN&species=Rat&source=at_msc&sort=ref").map((item) => item.referenceNumber)).toEqual([
      25, 29, 36,
    ]);
  });

  test.each([
    "status=recruiting",
    "status=recruiting&scope=any",
    "status=recruiting&scope=any&corpus=review",
    "status=recruiting&printed=recruiting&scope=any",
  ])("trials?%s never shows NCT03762967, which the review prints as recruiting", (search) => {
    const shown = rows<TrialItem>("trials", search);
    expect(shown.map((item) => item.id)).not.toContain("NCT03762967");
    for (const item of shown) expect(item.status.registry).toBe("recruiting");
  });

  test("the recruiting trials are those whose registry said so", () => {
    const recruiting = realData().records.trials.filter((trial) => trial.status.registry === "recruiting");
    expect(recruiting.length).toBeGreaterThan(0);
    expect(rows<TrialItem>("trials", "status=recruiting&scope=any&sort=id").map((item) => item.id)).toEqual(
      recruiting.map((trial) => trial.id),
    );
    expect(rows<TrialItem>("trials", "status=recruiting&sort=id").map((item) => item.id)).toEqual(
      recruiting.filter((trial) => trial.includeByDefault).map((trial) => trial.id),
    );
  });

  test("NCT03762967 has an unknown status with its snapshot, beside the review's word", () => {
    const item = rows<TrialItem>("trials", "status=unknown&scope=any").find((one) => one.id === "NCT03762967");
    expect(item?.status).toMatchObject({ registry: "unknown", reviewPrinted: "recruiting" });
  });

  test("NCT02414295 has no status of its own: not retrieved, whatever the review prints", () => {
    const item = rows<TrialItem>("trials", "status=not-retrieved&scope=any").find((one) => one.id === "NCT02414295");
    expect(item?.status).toMatchObject({ registry: "not-retrieved", lastKnown: null, reviewPrinted: "completed" });
    expect(rows<TrialItem>("trials", "status=completed&scope=any").map((one) => one.id)).not.toContain("NCT02414295");
  });

  test("reference 41 was done in rats, and the review says mouse", () => {
    const item = studyOf(41);
    expect([item.hostSpecies, item.asReported?.hostSpecies, item.asPrinted?.hostSpecies, item.agreement?.hostSpecies]).toEqual([
      "rat",
      "mouse",
      "Mouse",
      "differs",
    ]);
    expect(rows<StudyItem>("studies", "species=rat").map((one) => one.referenceNumber)).toContain(41);
    expect(rows<StudyItem>("studies", "species=mouse").map((one) => one.referenceNumber)).not.toContain(41);
    expect(rows<StudyItem>("studies", "printed-species=mouse").map((one) => one.referenceNumber)).toContain(41);
  });

  test("reference 39 is xenogeneic as checked, and the review says allogeneic", () => {
    const item = studyOf(39);
    expect(item.relation).toEqual({ asReported: "allogeneic", asChecked: "xenogeneic" });
    expect(item.agreement?.relation).toBe("differs");
    expect(rows<StudyItem>("studies", "relation=xenogeneic").map((one) => one.referenceNumber)).toContain(39);
    expect(rows<StudyItem>("studies", "relation=allogeneic").map((one) => one.referenceNumber)).not.toContain(39);
  });
});
