import fc from "fast-check";
import { expect, test } from "vitest";
import { logResponseRatio } from "@/lib/evidence/effects/log-response-ratio.ts";
import { curtis1998, normand1999 } from "../../../support/metafor-examples.ts";
import { anyGroup, printedGroup } from "../../../support/printed-group.ts";

const found = (...groups: Parameters<typeof logResponseRatio>) => {
  const ratio = logResponseRatio(...groups);
  if ("missing" in ratio) throw new Error(ratio.missing);
  return ratio;
};

test("the first rows of dat.curtis1998, as escalc(measure = “ROM”) prints them", () => {
  const ratios = curtis1998.map((row) => found(...row));
  expect(ratios.map(({ estimate }) => estimate.toFixed(4))).toEqual(["0.5470", "0.1425", "0.4378", "-0.1134", "0.1172", "0.5183"]);
  expect(ratios.map(({ variance }) => variance.toFixed(4))).toEqual(["0.0385", "0.0175", "0.0328", "0.0295", "0.0468", "0.0355"]);
});

test("the first rows of dat.normand1999, as metafor's own tests have them", () => {
  const ratios = normand1999.slice(0, 4).map((row) => found(...row));
  expect(ratios.map(({ estimate }) => estimate.toFixed(4))).toEqual(["-0.3102", "-0.0715", "-0.6202", "-0.7303"]);
  expect(ratios.map(({ variance }) => variance.toFixed(4))).toEqual(["0.0094", "0.0028", "0.0018", "0.0119"]);
});

test("the interval holds the ratio; with the groups exchanged it is the same below zero", () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, (treated, comparator) => {
      const [there, back] = [found(treated, comparator), found(comparator, treated)];
      expect(there.lower).toBeLessThan(there.estimate);
      expect(there.upper).toBeGreaterThan(there.estimate);
      expect(back.estimate).toBeCloseTo(-there.estimate, 10);
      expect(back.variance).toBeCloseTo(there.variance, 10);
      expect(back.lower).toBeCloseTo(-there.upper, 10);
    }),
  );
});

test("is the same in any unit", () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, fc.double({ min: 0.001, max: 1000, noNaN: true }), (treated, comparator, unit) => {
      const inUnit = (group: typeof treated) => ({ ...group, value: group.value * unit, spread: group.spread * unit });
      const [ratio, same] = [found(treated, comparator), found(inUnit(treated), inUnit(comparator))];
      expect(same.estimate).toBeCloseTo(ratio.estimate, 9);
      expect(same.variance / ratio.variance).toBeCloseTo(1, 9);
    }),
  );
});

const whole = printedGroup(10, 2, 6);
test.each([
  ["no mean", { ...whole, value: null }, whole, { missing: "value", of: "treated" }],
  ["no number", whole, { ...whole, n: null }, { missing: "n", of: "comparator" }],
  ["no spread", { ...whole, spread: null, spreadKind: null }, whole, { missing: "spread", of: "treated" }],
  ["a spread of unstated kind", whole, printedGroup(10, 2, 6, "unstated"), { missing: "spread-kind", of: "comparator" }],
  ["a group of one", printedGroup(10, 2, 1), whole, { missing: "second-of-group", of: "treated" }],
  ["a mean of zero", printedGroup(0, 2, 6), whole, { missing: "positive-mean", of: "treated" }],
  ["a mean below zero", whole, printedGroup(-1, 2, 6), { missing: "positive-mean", of: "comparator" }],
  ["no spread at all in either", printedGroup(3, 0, 6), printedGroup(2, 0, 6), { missing: "nonzero-spread", of: null }],
])("%s: says so", (_, treated, comparator, reason) => {
  expect(logResponseRatio(treated, comparator)).toEqual(reason);
});
