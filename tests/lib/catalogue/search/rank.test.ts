import fc from "fast-check";
import { expect, test } from "vitest";
import { bitmapOf } from "@/lib/catalogue/facets/bitmap.ts";
import { mostConcepts, rank } from "@/lib/catalogue/search/rank.ts";

const size = 40;
const places = fc.uniqueArray(fc.nat(size - 1));
const sets = fc.record({ named: places, begun: places, text: places });

test("ranks as looking at every record does: identifiers first, then by score, then in the order given; pages of it are stretches of it", () => {
  fc.assert(
    fc.property(
      fc.array(sets, { minLength: 1, maxLength: 3 }),
      places,
      fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
      fc.nat(12),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (concepts, keyed, order, offset, limit, least) => {
        const atLeast = Math.min(least, concepts.length);
        const worthOf = (place: number) =>
          concepts.map((one) => (one.named.includes(place) ? 4 : one.begun.includes(place) ? 2 : one.text.includes(place) ? 1 : 0));
        const score = (place: number) => worthOf(place).reduce<number>((sum, one) => sum + one, 0);
        const rest = order
          .filter((place) => !keyed.includes(place) && worthOf(place).filter((one) => one > 0).length >= atLeast)
          .map((place, at) => ({ place, at }))
          .sort((a, b) => score(b.place) - score(a.place) || a.at - b.at)
          .map(({ place }) => place);
        const all = [...keyed, ...rest];
        const ranked = rank({
          concepts: concepts.map(({ named, begun, text }) => ({
            named: bitmapOf(size, named),
            begun: bitmapOf(size, begun),
            text: bitmapOf(size, text),
          })),
          keyed,
          atLeast,
          order,
          offset,
          limit,
        });
        expect(ranked).toMatchObject({ matched: all.length, places: all.slice(offset, offset + limit) });
      },
    ),
  );
});

test("the greatest number of concepts is what some record has", () => {
  fc.assert(
    fc.property(fc.array(sets, { maxLength: 4 }), (concepts) => {
      const counts = [...Array(size).keys()].map(
        (place) => concepts.filter((one) => [one.named, one.begun, one.text].some((set) => set.includes(place))).length,
      );
      const made = concepts.map(({ named, begun, text }) => ({
        named: bitmapOf(size, named),
        begun: bitmapOf(size, begun),
        text: bitmapOf(size, text),
      }));
      expect(mostConcepts(size, made)).toBe(Math.max(0, ...counts));
    }),
  );
});
