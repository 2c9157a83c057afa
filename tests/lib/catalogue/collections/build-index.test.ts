import { describe, expect, test } from "vitest";
import { buildIndex } from "@/lib/catalogue/collections/build-index.ts";
import type { Collection, CollectionContext, TermFacet } from "@/lib/catalogue/collections/define-collection.ts";
import { references } from "@/lib/catalogue/collections/references.ts";
import { numbersIn } from "@/lib/catalogue/facets/bitmap.ts";
import type { Reference } from "@/lib/evidence/schema/reference.ts";
import { realData } from "../../../support/real-data.ts";

/** The real first reference with other authors, as often as there are authors. */
const byAuthors = (authors: readonly string[]): Reference[] =>
  authors.map((name, place) => ({ ...(realData().records.references[0] as Reference), n: place + 1, authors: name }));
const context = {} as CollectionContext;
const like = (changes: Partial<Collection<"references">>) =>
  ({ ...references, facets: [], ...changes }) as unknown as Collection<"references">;
const facet = (terms: { id: string; parent?: string }[], termsOf: (record: Reference) => string[]): TermFacet<Reference> => ({
  kind: "term",
  id: "letter",
  label: "Letter",
  verb: "the letter is",
  terms: () => terms.map((term) => ({ label: term.id, definition: `${term.id}.`, ...term })),
  termsOf,
});

describe("an order over words", () => {
  const records = byAuthors(["b", "a10", "A2", "É", "a1", "e", "A", "a"]);
  const { orders } = buildIndex(like({ sorts: { author: (record) => record.authors }, defaultSort: "author" }), records, context);
  const listed = (sort: string) => [...(orders.get(sort) as Uint32Array)].map((number) => records[number]?.authors);

  test("is a reader's: case and accents aside, numbers by size, words that are the same by record", () => {
    expect(listed("author")).toEqual(["A", "a", "a1", "A2", "a10", "b", "É", "e"]);
  });

  test("reversed is the reverse, and words that are the same still go by record", () => {
    expect(listed("-author")).toEqual(["É", "e", "b", "a10", "A2", "a1", "A", "a"]);
  });

  test("over a mix of keys and none has those without one last, both ways", () => {
    const mixed = buildIndex(
      like({ sorts: { length: (record) => (record.authors.startsWith("a") ? record.authors.length : null) }, defaultSort: "length" }),
      records,
      context,
    );
    // a10, a1 and a have keys 3, 2 and 1.
    expect([...(mixed.orders.get("length") as Uint32Array)]).toEqual([7, 4, 1, 0, 2, 3, 5, 6]);
    expect([...(mixed.orders.get("-length") as Uint32Array)]).toEqual([1, 4, 7, 0, 2, 3, 5, 6]);
  });
});

describe("a facet", () => {
  const sets = (terms: { id: string; parent?: string }[], termsOf: (record: Reference) => string[]) => {
    const index = buildIndex(like({ facets: [facet(terms, termsOf)] }), byAuthors(["a", "b", "c"]), context);
    return Object.fromEntries([...(index.bitmaps.get("letter") ?? [])].map(([id, set]) => [id, [...numbersIn(set)]]));
  };

  test("puts a record under its terms and under every broader one, however many levels there are", () => {
    const terms = [
      { id: "all" },
      { id: "ab", parent: "all" },
      { id: "a", parent: "ab" },
      { id: "b", parent: "ab" },
      { id: "c", parent: "all" },
      { id: "d" },
    ];
    expect(sets(terms, (record) => [record.authors])).toEqual({ all: [0, 1, 2], ab: [0, 1], a: [0], b: [1], c: [2], d: [] });
  });

  test("counts a record with a term and its broader one once", () => {
    expect(sets([{ id: "ab" }, { id: "a", parent: "ab" }], (record) => (record.authors === "a" ? ["a", "ab", "a"] : []))).toEqual({
      ab: [0],
      a: [0],
    });
  });

  test("refuses a term that is not one of its own, and names the record", () => {
    expect(() => sets([{ id: "a" }], (record) => [record.authors])).toThrow(
      /references record 2 carries "b", which is no term of the facet letter/,
    );
  });

  test("refuses a term that is listed twice", () => {
    expect(() => sets([{ id: "a" }, { id: "a" }], () => [])).toThrow(/lists a term twice/);
  });
});
