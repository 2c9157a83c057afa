import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cubic, leavingCircle, overlap, partOf, pointAt, reversed } from "@/lib/pictures/figures/geometry.ts";

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const curve = fc.tuple(point, point, point, point) as fc.Arbitrary<Cubic>;
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const close = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y) < 1e-6;

test("a part of a curve runs along the curve", () => {
  fc.assert(
    fc.property(curve, unit, unit, unit, (whole, a, b, t) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(from < 1);
      expect(close(pointAt(partOf(whole, from, to), t), pointAt(whole, from + (to - from) * t))).toBe(true);
    }),
  );
});

test("a reversed curve is the same points from the other end", () => {
  fc.assert(
    fc.property(curve, unit, (whole, t) => {
      expect(close(pointAt(reversed(whole), t), pointAt(whole, 1 - t))).toBe(true);
    }),
  );
});

test("where a curve leaves the circle around its start it is on the circle", () => {
  fc.assert(
    fc.property(curve, fc.integer({ min: 1, max: 30 }), (whole, radius) => {
      const [start, , , end] = whole;
      fc.pre(Math.hypot(end.x - start.x, end.y - start.y) > 2 * radius);
      const { x, y } = pointAt(whole, leavingCircle(whole, radius));
      expect(Math.hypot(x - start.x, y - start.y)).toBeCloseTo(radius, 3);
    }),
  );
});

test("overlap is mutual, and edges that touch do not overlap", () => {
  const box = fc.record({ x: coordinate, y: coordinate, width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) });
  fc.assert(
    fc.property(box, box, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
    }),
  );
  fc.assert(
    fc.property(box, (a) => {
      expect(overlap(a, { ...a, x: a.x + a.width })).toBe(false);
    }),
  );
});
