import fc from "fast-check";
import { expect, test } from "vitest";
import { recoveredShare } from "@/lib/evidence/effects/recovered-share.ts";

const mean = fc.integer({ min: -1000, max: 1000 });

test.each([
  ["half the way back", { treated: 6, injured: 2, healthy: 10 }, 0.5],
  ["half the way back, where less is better", { treated: 6, injured: 10, healthy: 2 }, 0.5],
  ["no better than injured", { treated: 2, injured: 2, healthy: 10 }, 0],
  ["back to healthy", { treated: 10, injured: 2, healthy: 10 }, 1],
  ["further from healthy than the injured", { treated: 0, injured: 2, healthy: 10 }, -0.25],
  ["past healthy", { treated: 12, injured: 2, healthy: 10 }, 1.25],
])("%s", (_, means, share) => {
  expect(recoveredShare(means)).toBe(share);
});

test("without damage, or without one of the means, there is none", () => {
  expect(recoveredShare({ treated: 6, injured: 10, healthy: 10 })).toBeNull();
  expect(recoveredShare({ treated: null, injured: 2, healthy: 10 })).toBeNull();
  expect(recoveredShare({ treated: 6, injured: null, healthy: 10 })).toBeNull();
  expect(recoveredShare({ treated: 6, injured: 2, healthy: null })).toBeNull();
});

test("is the same in any unit and from any zero, also when turned upside down", () => {
  fc.assert(
    fc.property(mean, mean, mean, fc.integer({ min: -50, max: 50 }), mean, (treated, injured, healthy, unit, zero) => {
      fc.pre(healthy !== injured && unit !== 0);
      const moved = (value: number) => value * unit + zero;
      expect(recoveredShare({ treated: moved(treated), injured: moved(injured), healthy: moved(healthy) })).toBeCloseTo(
        recoveredShare({ treated, injured, healthy }) ?? Number.NaN,
        9,
      );
    }),
  );
});

test("with healthy and injured exchanged it is the share still lost", () => {
  fc.assert(
    fc.property(mean, mean, mean, (treated, injured, healthy) => {
      fc.pre(healthy !== injured);
      const [back, lost] = [recoveredShare({ treated, injured, healthy }), recoveredShare({ treated, injured: healthy, healthy: injured })];
      expect((back ?? Number.NaN) + (lost ?? Number.NaN)).toBeCloseTo(1, 9);
    }),
  );
});
