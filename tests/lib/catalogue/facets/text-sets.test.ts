import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikeMax, beginningKeyOf, keyOf, textSets } from "@/lib/catalogue/facets/text-sets.ts";
import { holdsPhrase } from "@/lib/catalogue/facets/text-tokens.ts";

type Texts = readonly (readonly string[])[];

/** Texts of words that often begin alike, some of them with letters that take two places in a string. */
const letter = fc.constantFrom("a", "b", "1", "é", "干", "𐐨", "𐐩");
const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(""));
const texts: fc.Arbitrary<Texts> = fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 25 });

const setsOf = (given: Texts): Map<string, readonly number[]> => new Map([...textSets(given)].map(({ key, numbers }) => [key, numbers]));

const holding = (given: Texts, phrase: readonly string[]): number[] =>
  given.flatMap((words, number) => (holdsPhrase(words, phrase) ? [number] : []));

/** The keys that a search for a beginning unites: the one laid down for it, else all that begin so. */
const united = (sets: ReadonlyMap<string, readonly number[]>, phrase: readonly string[]): string[] => {
  const key = keyOf(phrase);
  return sets.has(beginningKeyOf(key)) ? [beginningKeyOf(key)] : [...sets.keys()].filter((other) => other.startsWith(key));
};

describe("the sets of texts", () => {
  test("lead a beginning of a word, or of the second of two, to exactly the texts that hold it, by few sets", () => {
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), (given, phrase) => {
        const keys = united(setsOf(given), phrase);
        const found = new Set(keys.flatMap((key) => setsOf(given).get(key) ?? []));
        expect([...found].sort((a, b) => a - b)).toEqual(holding(given, phrase));
        expect(keys.length).toBeLessThanOrEqual(alikeMax);
      }),
      { numRuns: 300 },
    );
  });

  test("do so for every beginning there is in them, however many words share it", () => {
    const many = [...Array(alikeMax * 3).keys()].map((number) => [`x${number}`, "cell", `cell${number}`, "𐐨", `𐐨${number}`]);
    for (const given of [many, many.slice(0, alikeMax), many.slice(0, alikeMax + 1)]) {
      const sets = setsOf(given);
      for (const phrase of [["x"], ["x1"], ["cell"], ["cell", "c"], ["cell", "cell1"], ["𐐨"], ["𐐨", "𐐨"], ["y"], ["x1", "c"]]) {
        const keys = united(sets, phrase);
        expect([phrase, [...new Set(keys.flatMap((key) => sets.get(key) ?? []))].sort((a, b) => a - b)]).toEqual([
          phrase,
          holding(given, phrase),
        ]);
        expect(keys.length).toBeLessThanOrEqual(alikeMax);
      }
    }
    expect(setsOf(many).has(beginningKeyOf("x"))).toBe(true);
    expect(setsOf(many.slice(0, alikeMax)).has(beginningKeyOf("x"))).toBe(false);
  });

  test("are whole characters, ascending numbers, each key once, the same for the same texts", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const sets = [...textSets(given)];
        expect(new Set(sets.map((set) => set.key)).size).toBe(sets.length);
        for (const { key, numbers } of sets) {
          expect(key).not.toMatch(/\p{Surrogate}/u);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          expect(numbers.length).toBeGreaterThan(0);
        }
        expect([...textSets(given)]).toEqual(sets);
      }),
    );
  });

  test("of no texts, and of texts without words, are none", () => {
    expect([...textSets([])]).toEqual([]);
    expect([...textSets([[], []])]).toEqual([]);
  });
});
