import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownTerms } from "@/components/trial/shown-terms.ts";
import { stripFacets } from "@/lib/catalogue/collections/trial-reality-facets.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery, withFilter } from "@/lib/catalogue/facets/query.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

/**
 * How each trial stands, as a person reads its file: registration, arms, number of participants, planned end. Whoever changes a
 * trial's file reads it again.
 */
const readByHand: Readonly<Record<string, readonly [registration: string, arms: string, participants: string, end: string]>> = {
  ChiCTR2500100258: ["prospective", "controlled", "not-read", "not-read"],
  IRCT20190519043634N1: ["not-read", "not-read", "not-read", "not-read"],
  IRCT20221026056311N1: ["prospective", "single", "not-told", "not-read"],
  ISRCTN75604065: ["retrospective", "controlled", "not-read", "ended"],
  NCT02008799: ["not-read", "not-read", "not-read", "not-read"],
  NCT02025270: ["not-read", "not-read", "not-read", "not-read"],
  NCT02041910: ["undecided", "several", "planned", "passed"],
  NCT02414295: ["not-read", "not-read", "not-read", "not-read"],
  NCT02641769: ["not-read", "single", "not-read", "not-read"],
  NCT03762967: ["not-read", "controlled", "planned", "not-read"],
  NCT04237779: ["not-read", "not-told", "not-told", "ended"],
  NCT04452305: ["prospective", "single", "planned", "ahead"],
  NCT05414045: ["prospective", "not-read", "planned", "ahead"],
  NCT06841328: ["not-read", "not-read", "planned", "ahead"],
  NCT06841861: ["not-read", "single", "planned", "not-read"],
  NCT06869863: ["not-read", "several", "planned", "passed"],
  NCT07364409: ["not-read", "not-read", "not-told", "not-read"],
  NCT07542626: ["not-read", "not-read", "not-told", "not-read"],
};

/** What a trial's file says, by facet, without the code under test. */
const fromFile: Readonly<Record<string, (trial: Json) => string>> = {
  "against-review": ({ table1, status }) =>
    table1 === null
      ? "not-listed"
      : table1.printed === "phase-1-and-2"
        ? "review-no-status"
        : status.registry === "not-retrieved"
          ? "not-verified"
          : table1.printed === status.registry
            ? "same"
            : "differs",
  "status-year": ({ status }) => (status.registry === "not-retrieved" ? "no-status" : (status.snapshotDate?.slice(0, 4) ?? "undated")),
  registration: ({ id }) => readByHand[id]?.[0] ?? "",
  arms: ({ id }) => readByHand[id]?.[1] ?? "",
  participants: ({ id }) => readByHand[id]?.[2] ?? "",
  results: ({ resultsPosted }) => ("missing" in resultsPosted ? "not-read" : resultsPosted.value ? "posted" : "not-posted"),
  publications: ({ linkedPublications }) =>
    linkedPublications.length === 0 ? "none" : linkedPublications.some((one: Json) => one.doi !== null) ? "with-doi" : "without-doi",
  "planned-end": ({ id }) => readByHand[id]?.[3] ?? "",
};

describe("how the trials stand", () => {
  const { index, records } = realCollection("trials");
  const files = jsonRecords("trials");

  test("the filters are those that the files are read for, and every trial was read by hand", () => {
    expect(stripFacets).toEqual(Object.keys(fromFile));
    expect(Object.keys(readByHand).sort()).toEqual(files.map((file) => file.id).sort());
  });

  test.each(stripFacets)("%s: each number is that of the files, and choosing a term shows exactly them", (facet) => {
    const all = withFilter(openQuery(index.shape), "scope", undefined);
    const terms = index.shape.facets.find((shape) => shape.id === facet)?.terms ?? [];
    for (const term of terms) {
      const expected = files.filter((file) => fromFile[facet]?.(file) === term.id).map((file) => file.id as string);
      const chosen = answer(index, withFilter(all, facet, { kind: "term", ids: [term.id] }), null);
      expect([term.id, chosen.numbers.map((number) => records[number]?.id as string).sort()]).toEqual([term.id, expected.sort()]);
    }
    expect(files.map((file) => fromFile[facet]?.(file)).filter((id) => !terms.some((term) => term.id === id))).toEqual([]);
  });

  test("under any question the numbers of the strip are of the trials shown, add up to them, and are the rows behind their links", () => {
    const shown = [...stripFacets, "corpus", "country", "status", "scope"];
    fc.assert(
      fc.property(anyQuery(index.shape), (query) => {
        const { matched, facets } = answer(index, query, null);
        const numbers = answer(index, { ...query, page: 1, pageSize: 200 }, null).numbers;
        for (const facet of shown) {
          const options = shownTerms(facets, query, facet);
          if (matched > 0) expect(options.reduce((sum, option) => sum + option.count, 0)).toBe(matched);
          for (const option of options) {
            const behind = answer(index, { ...withFilter(query, facet, { kind: "term", ids: [option.id] }), pageSize: 200 }, null);
            expect(behind.matched).toBe(option.count);
            if (matched > 0) expect(numbers).toEqual(expect.arrayContaining([...behind.numbers]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
