import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addTo,
  bitmapOf,
  count,
  countBoth,
  emptyBitmap,
  fullBitmap,
  has,
  intersection,
  numbersIn,
  union,
} from "@/lib/catalogue/facets/bitmap.ts";

/** A size, and sets of numbers below it. Sizes lie around the word boundaries, where the mistakes are. */
function sizeAndSets(sets: number) {
  return fc
    .oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(31, 32, 33, 63, 64, 65, 95, 96, 97))
    .chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.array(fc.oneof(fc.nat(size - 1), fc.constant(size - 1))), { minLength: sets, maxLength: sets }),
      ),
    );
}

const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe("a bitmap is a set of record numbers", () => {
  test("it holds what was put in and nothing else, ascending and each once", () => {
    fc.assert(
      fc.property(sizeAndSets(1), ([size, [numbers = []]]) => {
        const bitmap = bitmapOf(size, numbers);
        const set = new Set(numbers);
        expect([...numbersIn(bitmap)]).toEqual(ascending(numbers));
        expect(count(bitmap)).toBe(set.size);
        for (let number = 0; number < size; number++) expect(has(bitmap, number)).toBe(set.has(number));
      }),
    );
  });

  test("intersection, union and the count of both are those of sets, and leave their operands as they were", () => {
    fc.assert(
      fc.property(sizeAndSets(3), ([size, lists]) => {
        const bitmaps = lists.map((numbers) => bitmapOf(size, numbers));
        const before = bitmaps.map((bitmap) => [...bitmap]);
        const [a, b] = bitmaps as [Uint32Array, Uint32Array];
        const second = new Set(lists[1]);
        const both = ascending((lists[0] ?? []).filter((number) => second.has(number)));
        expect([...numbersIn(intersection(a, b))]).toEqual(both);
        expect(countBoth(a, b)).toBe(both.length);
        expect([...numbersIn(union(size, bitmaps))]).toEqual(ascending(lists.flat()));
        expect(bitmaps.map((bitmap) => [...bitmap])).toEqual(before);
      }),
    );
  });

  test("adding a number adds that one and no other, also when it is there", () => {
    fc.assert(
      fc.property(sizeAndSets(1), fc.nat(), ([size, [numbers = []]], any) => {
        const bitmap = bitmapOf(size, numbers);
        const added = any % size;
        addTo(bitmap, added);
        addTo(bitmap, added);
        expect([...numbersIn(bitmap)]).toEqual(ascending([...numbers, added]));
      }),
    );
  });
});

describe("the full set", () => {
  test.each([0, 1, 2, 30, 31, 32, 33, 39, 63, 64, 65, 100, 109, 127, 128, 129, 1000])(
    "of %i records has them all and no bit to spare",
    (size) => {
      const full = fullBitmap(size);
      expect(count(full)).toBe(size);
      expect([...numbersIn(full)]).toEqual(Array.from({ length: size }, (_, number) => number));
      expect(full.length).toBe(Math.ceil(size / 32));
    },
  );

  test("changes nothing by intersection and everything by union", () => {
    fc.assert(
      fc.property(sizeAndSets(1), ([size, [numbers = []]]) => {
        const bitmap = bitmapOf(size, numbers);
        expect(intersection(fullBitmap(size), bitmap)).toEqual(bitmap);
        expect(union(size, [bitmap, fullBitmap(size)])).toEqual(fullBitmap(size));
      }),
    );
  });
});

describe("the empty set", () => {
  test("has nothing, is what a union of nothing gives, and changes nothing by union", () => {
    fc.assert(
      fc.property(sizeAndSets(1), ([size, [numbers = []]]) => {
        const bitmap = bitmapOf(size, numbers);
        expect(count(emptyBitmap(size))).toBe(0);
        expect([...numbersIn(emptyBitmap(size))]).toEqual([]);
        expect(union(size, [])).toEqual(emptyBitmap(size));
        expect(union(size, [bitmap, emptyBitmap(size)])).toEqual(bitmap);
        expect(intersection(bitmap, emptyBitmap(size))).toEqual(emptyBitmap(size));
      }),
    );
  });
});

describe("the bits of a word", () => {
  test.each([0, 1, 30, 31, 32, 62, 63, 95])("the single bit %i is found, counted and listed", (number) => {
    const bitmap = bitmapOf(96, [number]);
    expect(has(bitmap, number)).toBe(true);
    expect(count(bitmap)).toBe(1);
    expect([...numbersIn(bitmap)]).toEqual([number]);
  });

  test("any word counts as its binary digits do", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 0, max: 0xffffffff }),
          fc.constantFrom(0, 1, 0x80000000, 0x80000001, 0x7fffffff, 0xfffffffe, 0xffffffff),
        ),
        (word) => {
          const digits = [...word.toString(2)].reverse();
          const places = digits.flatMap((digit, place) => (digit === "1" ? [place] : []));
          const bitmap = Uint32Array.of(word);
          expect(count(bitmap)).toBe(places.length);
          expect(countBoth(bitmap, Uint32Array.of(0xffffffff))).toBe(places.length);
          expect([...numbersIn(bitmap)]).toEqual(places);
        },
      ),
    );
  });
});
