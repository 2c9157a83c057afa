import fc from "fast-check";
import { expect, test } from "vitest";
import { proportionInterval } from "@/lib/evidence/effects/proportion-interval.ts";

/** Newcombe RG, Stat Med 1998;17:857–872, table I, method 3 (score without continuity correction). */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i is %f to %f, as Newcombe prints it", (events, total, low, high) => {
  const found = proportionInterval(events, total);
  expect([found.low, found.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
});

test("22 of 80 is 27.5 % with 18.9 to 38.1", () => {
  const { share, low, high } = proportionInterval(22, 80);
  expect([share, Math.round(low * 1000) / 10, Math.round(high * 1000) / 10]).toEqual([0.275, 18.9, 38.1]);
});

const counts = fc.integer({ min: 1, max: 2_000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

test("holds its share, stays between 0 and 1, and is turned round where events and others change places", () => {
  fc.assert(
    fc.property(counts, ([events, total]) => {
      const one = proportionInterval(events, total);
      const other = proportionInterval(total - events, total);
      expect(one.low).toBeLessThanOrEqual(one.share + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(one.share - 1e-12);
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeCloseTo(1 - other.high, 10);
    }),
  );
});

test.each([
  [5, 4],
  [-1, 3],
  [1.5, 3],
  [0, 0],
])("%f of %f is no proportion", (events, total) => {
  expect(() => proportionInterval(events, total)).toThrow(/is no proportion$/);
});
