import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findText } from "@/lib/catalogue/asking/find-text.ts";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { bitmapOf, numbersIn } from "@/lib/catalogue/facets/bitmap.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery, readQuery } from "@/lib/catalogue/facets/query.ts";
import { holdsPhrase, searchPhrases } from "@/lib/catalogue/facets/text-tokens.ts";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import { anyQuery, anyText, nastyStrings } from "../support/arbitrary-query.ts";
import { jsonLedger } from "../support/json-ledger.ts";
import { dataFolder } from "../support/places.ts";
import { jsonReview, realCollection, realData } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

/** Record numbers whose words hold every phrase of a search, found by looking at every record; null where nothing is searched for. */
function lookThrough(name: CollectionName, q: string): number[] | null {
  const phrases = searchPhrases(q);
  if (phrases.length === 0) return null;
  return realCollection(name).words.flatMap((words, number) => (phrases.every((phrase) => holdsPhrase(words, phrase)) ? [number] : []));
}

/** Searches that can be found: words and phrases out of the records, whole and cut, in any case and joined in any way. */
function searchIn(name: CollectionName): fc.Arbitrary<string> {
  const texts = realCollection(name).words.filter((words) => words.length > 0);
  const phrase = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(),
      fc.constantFrom("-", "/", ", ", ".", " "),
      fc.boolean(),
    )
    .map(([words, at, length, cut, joint, upper]) => {
      const part = words.slice(at % words.length).slice(0, length);
      const last = part.pop() as string;
      const text = [...part, last.slice(0, 1 + (cut % last.length))].join(joint);
      return upper ? text.toUpperCase() : text;
    });
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(phrase, { minLength: 1, maxLength: 3 }).map((phrases) => phrases.join(" ")) },
    { weight: 1, arbitrary: anyText },
  );
}

describe.each(collectionNames)("the list of %s", (name) => {
  test("answers any question as the catalogue in memory does: matches, counts, order, page and rows", async () => {
    const { index, items } = realCollection(name);
    await fc.assert(
      fc.asyncProperty(anyQuery(index.shape, fc.oneof(fc.constant(""), searchIn(name))), async (query) => {
        const found = lookThrough(name, query.q);
        const expected = answer(index, query, found === null ? null : bitmapOf(index.size, found));
        const listing = await listRecords(catalogue, name, query);
        expect(listing).toEqual({ ...expected, items: expected.numbers.map((number) => items[number]) });
      }),
      { numRuns: 60 },
    );
  });

  test("has the same shape, bitmaps and orders as the catalogue in memory", () => {
    const { index } = realCollection(name);
    expect(shapeIn(catalogue, name)).toEqual(index.shape);
    expect(catalogue.indexes.get(name)).toEqual(index);
  });

  test("finds by words exactly the records that hold every phrase", async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(searchIn(name), async (q) => {
        const found = await findText(catalogue, name, q);
        const expected = lookThrough(name, q);
        expect([q, found === null ? null : [...numbersIn(found)]]).toEqual([q, expected]);
        hits += expected?.length ?? 0;
      }),
      { numRuns: 120 },
    );
    expect(hits).toBeGreaterThan(50);
  });

  test("finds every record by the words of its own beginning, and each search only narrows", async () => {
    const { words } = realCollection(name);
    for (const [number, tokens] of words.entries()) {
      const found = await findText(catalogue, name, tokens.slice(0, 4).join("-"));
      expect([...numbersIn(found as Uint32Array)]).toContain(number);
    }
    await fc.assert(
      fc.asyncProperty(searchIn(name), searchIn(name), async (a, b) => {
        fc.pre(searchPhrases(a).length > 0 && searchPhrases(b).length > 0);
        const both = new Set(numbersIn((await findText(catalogue, name, `${a} ${b}`)) as Uint32Array));
        const [first, second] = [
          new Set(numbersIn((await findText(catalogue, name, a)) as Uint32Array)),
          new Set(numbersIn((await findText(catalogue, name, b)) as Uint32Array)),
        ];
        expect(both).toEqual(new Set([...first].filter((number) => second.has(number))));
      }),
      { numRuns: 25 },
    );
  });
});

describe("a search with anything in it", () => {
  test.each(nastyStrings.map((text) => [text.length > 20 ? `${text.slice(0, 10)}… × ${text.length}` : JSON.stringify(text), text]))(
    "%s finds what its words find, and has no meaning in the index",
    async (_, text) => {
      for (const name of collectionNames) {
        // What an address may ask is cut at 200 characters; the index must bear that much of anything.
        for (const q of [text.slice(0, 200), `rat ${text.slice(0, 190)}`]) {
          const found = await findText(catalogue, name, q);
          expect(found === null ? null : [...numbersIn(found)]).toEqual(lookThrough(name, q));
        }
      }
    },
  );

  test.each([
    ["a hundred words", "a ".repeat(100)],
    ["two hundred Greek letters", "α".repeat(200)],
    ["two hundred letters", "x".repeat(200)],
    ["letters that unfold into many", "ﷺ".repeat(200)],
    ["other scripts", "клетки 干细胞 خلايا"],
  ])("%s are borne", async (_, q) => {
    for (const name of collectionNames)
      expect([...numbersIn((await findText(catalogue, name, q)) as Uint32Array)]).toEqual(lookThrough(name, q));
  });

  test("of the address is answered whole: AT-MSC finds adipose cells however it is written", async () => {
    const shape = shapeIn(catalogue, "studies");
    const matched = async (q: string) =>
      (await listRecords(catalogue, "studies", readQuery(shape, new URLSearchParams({ q, pageSize: "200" })).query)).numbers;
    const found = await matched("AT-MSC");
    expect(found.length).toBeGreaterThan(0);
    for (const q of ["at-msc", "“AT-MSC”", "(At–MsC)", "AT MSC".replace(" ", "/"), "at_msc"])
      expect([q, await matched(q)]).toEqual([q, found]);
    expect(await matched("TNF-α")).toEqual(await matched("tnf-alpha"));
  });

  test("does not see what another collection holds", async () => {
    for (const name of collectionNames) {
      const size = realCollection(name).words.length;
      for (const letter of "abcdefghijklmnopqrstuvwxyz") {
        const found = (await findText(catalogue, name, letter)) as Uint32Array;
        expect([...numbersIn(found)].every((number) => number < size)).toBe(true);
      }
    }
  });

  test("is remembered, but only so many: the last 200", async () => {
    for (let number = 0; number < 450; number++) await findText(catalogue, "claims", `w${number}`);
    expect(catalogue.found.size).toBe(200);
    const [oldest] = catalogue.found.keys();
    // Asked for again, the oldest becomes the newest and outlives the next.
    await findText(catalogue, "claims", "w250");
    await findText(catalogue, "claims", "w450");
    expect(oldest).toBe("claims w250");
    expect(catalogue.found.has("claims w250")).toBe(true);
    expect(catalogue.found.has("claims w251")).toBe(false);
    expect(catalogue.found.size).toBe(200);
  });

  test("remembered or not, finds the same", async () => {
    const fresh = await openCatalogue(inject("catalogueFile"));
    for (const q of ["rat", "busulfan", "AT-MSC", "msc rat", "zzz"]) {
      const once = await findText(fresh, "studies", q);
      expect(await findText(fresh, "studies", q)).toEqual(once);
      expect([...numbersIn(once as Uint32Array)]).toEqual(lookThrough("studies", q));
    }
    await fresh.prisma.$disconnect();
  });
});

describe("an open catalogue", () => {
  test("knows its release, its review and how many records it has of each kind", () => {
    const { records, release } = realData();
    expect(catalogue.release).toMatchObject({ ...release, dataHash: hashData(dataFolder) });
    expect(catalogue.review).toEqual(jsonReview());
    expect(catalogue.counts).toEqual({
      ...Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length])),
      discrepancies: jsonLedger().length,
    });
  });

  test("answers many questions at once as it answers them one after the other", async () => {
    const questions = collectionNames.flatMap((name) =>
      fc.sample(anyQuery(shapeIn(catalogue, name), searchIn(name)), 8).map((query) => [name, query] as const),
    );
    const together = await Promise.all(questions.map(([name, query]) => listRecords(catalogue, name, query)));
    for (const [place, [name, query]] of questions.entries()) expect(together[place]).toEqual(await listRecords(catalogue, name, query));
  });

  test("opened twice, gives the same", async () => {
    const second = await openCatalogue(inject("catalogueFile"));
    for (const name of collectionNames) {
      const query = openQuery(shapeIn(catalogue, name));
      expect(await listRecords(second, name, query)).toEqual(await listRecords(catalogue, name, query));
    }
    await second.prisma.$disconnect();
  });
});
