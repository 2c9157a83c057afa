import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { openQuery, readQuery, withFilter } from "@/lib/catalogue/facets/query.ts";
import { clausesOf, joinWith, sentenceOf } from "@/lib/catalogue/facets/sentence.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { realCollection } from "../../../support/real-data.ts";

const shapeOf = (name: CollectionName) => realCollection(name).index.shape;

describe("what narrows a list, in words", () => {
  test.each<[CollectionName, string, string]>([
    ["studies", "", ""],
    ["studies", "species=rat", " where the host is Rat"],
    ["studies", "species=mouse,rat", " where the host is Rat or Mouse"],
    ["studies", "species=rat,mouse,hamster", " where the host is Rat, Mouse or Hamster"],
    ["studies", "model=busulfan&species=rat", " where the inducer is Busulfan and the host is Rat"],
    [
      "studies",
      "species=rat&model=busulfan&source=at-msc",
      " where the cell source is Adipose tissue-derived MSCs, the inducer is Busulfan and the host is Rat",
    ],
    ["studies", "q=AT-MSC", " where the text has “AT-MSC”"],
    ["studies", "q=rat&relation=xenogeneic", " where the text has “rat” and the donor–host relation is Xenogeneic"],
    ["studies", "year=2014", " where the year is 2014"],
    ["studies", "year=2010..2015", " where the year is 2010 to 2015"],
    ["studies", "year=2010..", " where the year is 2010 or later"],
    ["studies", "year=..2015", " where the year is 2015 or before"],
    ["studies", "outcome=histology-improved", " where an outcome is Spermatogenesis on histology: improved"],
    ["studies", "sort=ref&page=2&pageSize=10", ""],
    ["trials", "scope=any", ""],
    ["trials", "", " where the scope is the default one"],
    ["trials", "scope=cell-free,cell-therapy", " where the scope is Cell therapy or Cell-free product"],
    ["trials", "scope=any&printed=completed", " where the review prints “completed”"],
  ])("of %s?%s it says “%s”", (name, search, sentence) => {
    expect(sentenceOf(shapeOf(name), readQuery(shapeOf(name), new URLSearchParams(search)).query)).toBe(sentence);
  });

  test("has one clause for the search and one for every facet with a choice, in reading order, each with the facet's own words", () => {
    for (const name of collectionNames) {
      const shape = shapeOf(name);
      fc.assert(
        fc.property(anyQuery(shape), (query) => {
          const clauses = clausesOf(shape, query);
          const expected = [...(query.q ? ["q"] : []), ...shape.facets.map((facet) => facet.id).filter((id) => query.filters.has(id))];
          expect(clauses.map((clause) => clause.facet)).toEqual(expected);
          for (const facet of shape.facets) {
            const filter = query.filters.get(facet.id);
            const text = clauses.find((clause) => clause.facet === facet.id)?.text;
            const byDefault =
              facet.kind === "term" &&
              facet.default !== null &&
              filter?.kind === "term" &&
              filter.ids.length === facet.default.length &&
              filter.ids.every((id) => facet.default?.includes(id));
            if (filter?.kind === "term" && !byDefault)
              for (const id of filter.ids) expect(text).toContain(facet.terms.find((term) => term.id === id)?.label);
            if (filter) expect(text?.startsWith(`${facet.verb} `)).toBe(true);
          }
          expect(sentenceOf(shape, query)).toBe(
            clauses.length === 0
              ? ""
              : ` where ${joinWith(
                  clauses.map((clause) => clause.text),
                  "and",
                )}`,
          );
        }),
      );
    }
  });

  test("never shows the id of a term in place of its label", () => {
    for (const name of collectionNames) {
      const shape = shapeOf(name);
      for (const facet of shape.facets) {
        for (const term of facet.terms) {
          const query = withFilter(
            openQuery(shape),
            facet.id,
            facet.kind === "term" ? { kind: "term", ids: [term.id] } : { kind: "range", min: Number(term.id), max: Number(term.id) },
          );
          expect(clausesOf(shape, query).find((clause) => clause.facet === facet.id)?.text).toBe(`${facet.verb} ${term.label}`);
        }
      }
    }
  });

  test("calls a facet's default choice what it is, whole, and not otherwise", () => {
    const shape = shapeOf("trials");
    fc.assert(
      fc.property(
        fc.subarray(shape.facets.find((facet) => facet.id === "scope")?.terms.map((term) => term.id) ?? [], { minLength: 1 }),
        (ids) => {
          const text = clausesOf(shape, withFilter(openQuery(shape), "scope", { kind: "term", ids }))[0]?.text;
          expect(text === "the scope is the default one").toBe(ids.join() === "cell-therapy,cell-free,own-germ-cells-or-tissue");
        },
      ),
    );
  });
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j are joined as “%s”", (words, joined) => {
  expect(joinWith(words, "and")).toBe(joined);
});
