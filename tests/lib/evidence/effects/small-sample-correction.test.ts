import { expect, test } from "vitest";
import { smallSampleCorrection } from "@/lib/evidence/effects/small-sample-correction.ts";

/** Γ of a half of a whole number, by the textbook: (k − 1)! for whole k, (2k)! √π/(4ᵏ k!) for k + ½. Derived here, from no table. */
function gammaOfHalf(twice: number): number {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const k = Math.floor(twice / 2);
  return twice % 2 === 0 ? factorial(k - 1) : (factorial(2 * k) * Math.sqrt(Math.PI)) / (4 ** k * factorial(k));
}

test("is Γ(m/2)/(√(m/2) Γ((m − 1)/2))", () => {
  for (let m = 2; m <= 100; m += 1)
    expect(smallSampleCorrection(m)).toBeCloseTo(gammaOfHalf(m) / (Math.sqrt(m / 2) * gammaOfHalf(m - 1)), 12);
});

test("comes close to 1 − 3/(4m − 1), which is not used, and stays so for many", () => {
  for (const m of [10, 100, 10_000]) expect(smallSampleCorrection(m)).toBeCloseTo(1 - 3 / (4 * m - 1), 3);
  expect(Math.abs(smallSampleCorrection(2) - (1 - 3 / 7))).toBeGreaterThan(0.005);
});

test("is not defined below two degrees of freedom", () => {
  expect(() => smallSampleCorrection(1)).toThrow(RangeError);
  expect(() => smallSampleCorrection(2.5)).toThrow(RangeError);
});
