import fc from "fast-check";
import { expect, test } from "vitest";
import { proportionInterval } from "@/lib/evidence/effects/proportion-interval.ts";

const counted = (events: number, total: number) => {
  const found = proportionInterval(events, total);
  if ("missing" in found) throw new Error(found.missing);
  return found;
};

const counts = fc.integer({ min: 1, max: 5000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

// Newcombe 1998, Stat Med 17:857–872, table I, method 3 (score interval, no continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i, as Newcombe prints it", (events, total, lower, upper) => {
  expect(counted(events, total).lower).toBeCloseTo(lower, 4);
  expect(counted(events, total).upper).toBeCloseTo(upper, 4);
});

test("22 of 80", () => {
  const { share, lower, upper } = counted(22, 80);
  expect([share, lower, upper].map((number) => number.toFixed(3))).toEqual(["0.275", "0.189", "0.381"]);
});

test("a limit is a share from which the count lies 1.96 standard errors away: the score equation, solved by halving", () => {
  const z = 1.959963984540054;
  /** The share beyond the one found, towards 0 or 1, at which the score test stops at z. */
  const solved = (events: number, total: number, end: 0 | 1) => {
    let [near, far]: [number, number] = [events / total, end];
    for (let step = 0; step < 200; step += 1) {
      const middle = (near + far) / 2;
      const away = Math.abs(events / total - middle) > z * Math.sqrt((middle * (1 - middle)) / total);
      if (away) far = middle;
      else near = middle;
    }
    return near;
  };
  fc.assert(
    fc.property(counts, ([events, total]) => {
      const { lower, upper } = counted(events, total);
      expect(lower).toBeCloseTo(events === 0 ? 0 : solved(events, total, 0), 9);
      expect(upper).toBeCloseTo(events === total ? 1 : solved(events, total, 1), 9);
    }),
  );
});

test("the interval holds the share, lies within 0 and 1, and turns round with the count", () => {
  fc.assert(
    fc.property(counts, ([events, total]) => {
      const { share, lower, upper } = counted(events, total);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(share);
      expect(upper).toBeGreaterThanOrEqual(share);
      expect(upper).toBeLessThanOrEqual(1);
      const others = counted(total - events, total);
      expect(others.lower).toBeCloseTo(1 - upper, 12);
      expect(others.upper).toBeCloseTo(1 - lower, 12);
    }),
  );
});

test("a percent without its count has no interval, and none of none has no share", () => {
  expect(proportionInterval(null, 80)).toEqual({ missing: "events", of: null });
  expect(proportionInterval(22, null)).toEqual({ missing: "total", of: null });
  expect(proportionInterval(0, 0)).toEqual({ missing: "total", of: null });
});

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
  [1, 2.5],
  [1, 0],
])("%d of %d is no count", (events, total) => {
  expect(() => proportionInterval(events, total)).toThrow(RangeError);
});
