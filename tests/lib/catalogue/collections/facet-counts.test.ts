import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { bitmapOf } from "@/lib/catalogue/facets/bitmap.ts";
import { type Answer, answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery, readQuery, withFilter, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { type PlainAnswer, type PlainCollection, plainAnswer } from "../../../support/plain-catalogue.ts";
import { realCollection, realPlain } from "../../../support/real-data.ts";

/** The answer under test, in the oracle's form. */
function plainly(result: Answer): PlainAnswer {
  const { matched, pages, page, numbers } = result;
  const facets = result.facets.map(({ shape, options }) => ({
    id: shape.id,
    options: options.map(({ id, count, total, selected }) => ({ id, count, total, selected })),
  }));
  return { matched, pages, page, numbers, facets };
}

describe.each(collectionNames)("the counts of %s", (name: CollectionName) => {
  const { index } = realCollection(name);
  const plain = realPlain().get(name) as PlainCollection;
  const open = openQuery(index.shape);
  /** Every facet is counted here, also those that an answer leaves out until they are chosen. */
  const every = index.shape.facets.map((facet) => facet.id);

  test("every count equals what choosing it alone shows, and what looking at every record finds", () => {
    const counted = answer(index, open, null, every);
    const expected = plainAnswer(plain, open, null);
    expect(plainly(counted)).toEqual(expected);
    let options = 0;
    for (const facet of counted.facets) {
      for (const option of facet.options) {
        const filter =
          facet.shape.kind === "term"
            ? { kind: "term" as const, ids: [option.id] }
            : { kind: "range" as const, min: Number(option.id), max: Number(option.id) };
        const chosen = answer(index, withFilter(open, facet.shape.id, filter), null, every);
        expect([facet.shape.id, option.id, chosen.matched]).toEqual([facet.shape.id, option.id, option.count]);
        // The oracle looks at every record for every option of every facet. Of the hundreds of terms of a facet that is only counted when
        // chosen, every tenth is held against it whole; each one's own number is, above.
        if (facet.shape.counted === "always" || options % 10 === 0)
          expect(plainly(chosen)).toEqual(plainAnswer(plain, withFilter(open, facet.shape.id, filter), null));
        // The address that the option's link would have gives the same rows.
        const address = writeQuery(index.shape, withFilter({ ...open, pageSize: 200 }, facet.shape.id, filter));
        expect(answer(index, readQuery(index.shape, new URLSearchParams(address)).query, null).numbers).toHaveLength(option.count);
        options++;
      }
    }
    expect(options).toBeGreaterThan(10);
  });

  test("facets that are counted when chosen are in an answer only where a term of theirs is chosen, or they are asked for", () => {
    fc.assert(
      fc.property(anyQuery(index.shape), (query) => {
        const counted = answer(index, query, null).facets.map((facet) => facet.shape.id);
        const expected = index.shape.facets.filter((facet) => facet.counted === "always" || query.filters.has(facet.id));
        expect(counted).toEqual(expected.map((facet) => facet.id));
      }),
      { numRuns: 30 },
    );
  });

  test("for any question and any finding of a search, everything in the answer equals the oracle's: matches, counts, order, pages", () => {
    const found = fc.option(fc.subarray([...plain.ids.keys()]), { freq: 3 });
    fc.assert(
      fc.property(anyQuery(index.shape), found, (query, numbers) => {
        const result = answer(index, query, numbers === null ? null : bitmapOf(index.size, numbers), every);
        expect(plainly(result)).toEqual(plainAnswer(plain, query, numbers === null ? null : new Set(numbers)));
        expect(result.total).toBe(plain.ids.length);
      }),
      { numRuns: 150 },
    );
  });

  test("the pages of any question, put together, are its matches, each once and in order", () => {
    fc.assert(
      fc.property(anyQuery(index.shape), (query) => {
        const all = answer(index, { ...query, page: 1, pageSize: 200 }, null);
        const { pages } = answer(index, query, null);
        const together: number[] = [];
        for (let page = 1; page <= pages; page++) together.push(...answer(index, { ...query, page }, null).numbers);
        expect(together).toEqual(all.numbers);
        expect(new Set(together).size).toBe(all.matched);
        expect(answer(index, { ...query, page: pages + 1 }, null).page).toBe(pages);
      }),
      { numRuns: 50 },
    );
  });

  test("one more choice in a facet never takes a record away, and a choice in another facet never brings one", () => {
    fc.assert(
      fc.property(anyQuery(index.shape), anyQuery(index.shape), fc.constantFrom(...index.shape.facets), (query, other, facet) => {
        const [a, b] = [query.filters.get(facet.id), other.filters.get(facet.id)];
        const all = { ...query, page: 1, pageSize: 200 };
        const rows = (question: typeof all) => new Set(answer(index, question, null).numbers);
        if (b)
          expect([...rows(withFilter(all, facet.id, undefined))]).toEqual(
            expect.arrayContaining([...rows({ ...withFilter(all, facet.id, b), pageSize: 200 })]),
          );
        if (a?.kind === "term" && b?.kind === "term") {
          const either = facet.terms.map((term) => term.id).filter((id) => a.ids.includes(id) || b.ids.includes(id));
          const union = new Set([...rows(withFilter(all, facet.id, a)), ...rows(withFilter(all, facet.id, b))]);
          expect(rows(withFilter(all, facet.id, { kind: "term", ids: either }))).toEqual(union);
        }
      }),
      { numRuns: 50 },
    );
  });
});
