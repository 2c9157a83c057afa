import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { searchRecords } from "@/lib/catalogue/asking/search-records.ts";
import { searchPageSize } from "@/lib/catalogue/search/read-search.ts";
import { searchEntry } from "@/lib/catalogue/search/search-entry.ts";
import { searchKinds } from "@/lib/catalogue/search/search-kinds.ts";
import { deriveRecords } from "@/lib/evidence/records/derived-kinds.ts";
import { anyText, nastyStrings } from "../support/arbitrary-query.ts";
import { realData } from "../support/real-data.ts";
import { searches } from "../support/searches.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

const ask = (q: string) => searchRecords(catalogue, { q, kind: null, page: 1 });

test.each(searches)("“%s” leads to %s first", async (q, first) => {
  const { groups } = await ask(q);
  expect(groups[0]?.hits[0]?.href).toBe(first);
});

test("the table of searches is as long as it was promised to be", () => {
  expect(searches.length).toBeGreaterThanOrEqual(100);
});

test.each(["men with sperm", "sperm retrieval", "live birth"])("“%s” finds the page of what happened in men", async (q) => {
  expect((await ask(q)).pages.map(({ href }) => href)).toEqual(["/people"]);
  expect((await searchRecords(catalogue, { q, kind: "studies", page: 1 })).pages).toEqual([]);
});

describe("a search", () => {
  test("finds the same under every name of a thing", async () => {
    for (const names of [
      ["AT-MSC", "ADSC", "fat stem cells", "adipose-derived stem cells"],
      ["SSC", "spermatogonial stem cells"],
      ["NOA", "non-obstructive azoospermia", "nonobstructive azoospermia"],
    ]) {
      const found = await Promise.all(
        names.map(async (name) => (await ask(name)).groups.map(({ kind, matched }) => `${kind} ${matched}`).sort()),
      );
      for (const one of found) expect(one).toEqual(found[0]);
    }
  });

  test("says which word it took for a misspelt one, and shows what that finds", async () => {
    const { corrected, matched } = await ask("busufan");
    expect(corrected).toEqual([{ from: "busufan", to: "busulfan" }]);
    expect(matched).toBe((await ask("busulfan")).matched);
  });

  test("loses no word when one of several that were joined is put right", async () => {
    const { corrected, matched } = await ask("busufan-rat");
    expect(corrected).toEqual([{ from: "busufan rat", to: "busulfan rat" }]);
    expect(matched).toBe((await ask("busulfan rat")).matched);
    expect(matched).toBeLessThan((await ask("busulfan")).matched);
  });

  test("that nothing has all of shows what has the most of it, and says so", async () => {
    const answer = await ask("busulfan xqzwv");
    expect(answer.partly).toBe(true);
    expect(answer.matched).toBe((await ask("busulfan")).matched);
    expect(await ask("xqzwv qqqqjj")).toMatchObject({ matched: 0, groups: [], partly: false });
  });

  test("of one kind shows every hit once, page by page, as many as were counted", async () => {
    const all = (await ask("testis")).groups.find((group) => group.kind === "studies");
    const seen: string[] = [];
    for (let page = 1; seen.length < (all?.matched ?? 0); page++) {
      const { groups } = await searchRecords(catalogue, { q: "testis", kind: "studies", page });
      expect(groups[0]?.matched).toBe(all?.matched);
      expect(groups[0]?.hits.length).toBeLessThanOrEqual(searchPageSize);
      seen.push(...(groups[0]?.hits.map((hit) => hit.href) ?? []));
    }
    expect(new Set(seen).size).toBe(all?.matched);
  });

  test("for any record's DOI, PMID, number or id alone leads to the record", async () => {
    const { records } = realData();
    const all = { ...records, ...deriveRecords(records) };
    for (const kind of searchKinds) {
      for (const record of all[kind].slice(0, 12)) {
        const entry = searchEntry(kind, record as never, records);
        for (const key of entry.keys) {
          if (!key) continue;
          const { groups } = await ask(key);
          expect([key, groups.flatMap((group) => group.hits.map((hit) => hit.href))]).toEqual([key, expect.arrayContaining([entry.href])]);
        }
      }
    }
  });

  test("never throws, whatever is asked for, and counts what it shows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.constantFrom(...nastyStrings)), async (q) => {
        const { groups, matched } = await ask(q.slice(0, 200));
        expect(matched).toBe(groups.reduce((sum, group) => sum + group.matched, 0));
        for (const group of groups) expect(group.hits.length).toBe(Math.min(5, group.matched));
      }),
      { numRuns: 60 },
    );
  });
});
