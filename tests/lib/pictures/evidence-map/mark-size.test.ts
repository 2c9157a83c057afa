import fc from "fast-check";
import { expect, test } from "vitest";
import { barFor, barLength, discFor, discRadius, innerDisc } from "@/lib/pictures/evidence-map/mark-size.ts";

const number = fc.integer({ min: 1, max: 1_000_000 });

test("one study is plainly not none, whatever the largest number is", () => {
  fc.assert(
    fc.property(number, (most) => {
      expect(discFor(0, most)).toBe(0);
      expect(discFor(1, most)).toBeGreaterThanOrEqual(discRadius.least);
      expect(barFor([0, 1, 0], most)[1]).toBeGreaterThanOrEqual(barLength.least);
    }),
  );
});

test("a disc never shrinks as its number grows, stays in its cell, and above the least size its area goes with the number", () => {
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const [less, more, most] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      const [small, large] = [discFor(less, most), discFor(more, most)];
      expect(small).toBeLessThanOrEqual(large);
      expect(large).toBeLessThanOrEqual(discRadius.most);
      if (small > discRadius.least) expect((large / small) ** 2).toBeCloseTo(more / less, 6);
    }),
  );
});

test("the review's part of a disc is seen where there is one, and is whole only where all are the review's", () => {
  fc.assert(
    fc.property(number, fc.nat(1_000_000), (whole, some) => {
      const part = some % (whole + 1);
      const inner = innerDisc(part, whole, 10);
      expect(inner === 0).toBe(part === 0);
      expect(inner === 10).toBe(part === whole);
      expect(inner).toBeLessThanOrEqual(10);
    }),
  );
});

test("the parts of a bar are seen where they hold a study, and no bar leaves its cell", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), fc.nat(1000), (parts, more) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const lengths = barFor(parts, sum + more);
      lengths.forEach((length, place) => {
        if (parts[place] === 0) expect(length).toBe(0);
        else expect(length).toBeGreaterThanOrEqual(barLength.least);
      });
      expect(lengths.reduce((total, length) => total + length, 0)).toBeLessThanOrEqual(barLength.most + 1e-9);
    }),
  );
});
