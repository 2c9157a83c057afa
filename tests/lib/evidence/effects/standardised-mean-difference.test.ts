import fc from "fast-check";
import { expect, test } from "vitest";
import { standardisedMeanDifference } from "@/lib/evidence/effects/standardised-mean-difference.ts";
import { curtis1998, normand1999 } from "../../../support/metafor-examples.ts";
import { anyGroup, printedGroup } from "../../../support/printed-group.ts";

const found = (...groups: Parameters<typeof standardisedMeanDifference>) => {
  const difference = standardisedMeanDifference(...groups);
  if ("missing" in difference) throw new Error(difference.missing);
  return difference;
};

// Van Lissa, Doing Meta-Analysis in R, 4.1, prints seven places of what escalc(measure = "SMD") gives for dat.normand1999.
test("dat.normand1999, to the seven places in print", () => {
  const differences = normand1999.map((row) => found(...row));
  expect(differences.map(({ estimate }) => estimate.toFixed(7))).toEqual([
    "-0.3551696",
    "-0.3479400",
    "-2.3175692",
    "-1.8879823",
    "-0.3839641",
    "0.1721487",
    "0.2720521",
    "-0.4245963",
    "0.2895562",
  ]);
  expect(differences.map(({ variance }) => variance.toFixed(7))).toEqual([
    "0.0130647",
    "0.0644689",
    "0.0458121",
    "0.1606177",
    "0.2054333",
    "0.0369106",
    "0.0602671",
    "0.0148630",
    "0.0362717",
  ]);
});

// Groups of three to five, where the exact correction and its approximation part.
test("the first rows of dat.curtis1998, as escalc(measure = “SMD”) prints them", () => {
  const differences = curtis1998.map((row) => found(...row));
  expect(differences.map(({ estimate }) => estimate.toFixed(4))).toEqual(["1.8222", "0.5922", "1.3286", "-0.3798", "0.3321", "2.5137"]);
  expect(differences.map(({ variance }) => variance.toFixed(4))).toEqual(["0.7408", "0.4175", "0.4883", "0.4072", "0.5069", "0.9282"]);
});

test("the interval holds the difference; with the groups exchanged it is the same below zero", () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, (treated, comparator) => {
      const [there, back] = [found(treated, comparator), found(comparator, treated)];
      expect(there.lower).toBeLessThan(there.estimate);
      expect(there.upper).toBeGreaterThan(there.estimate);
      expect(back.estimate).toBeCloseTo(-there.estimate, 8);
      expect(back.lower).toBeCloseTo(-there.upper, 8);
    }),
  );
});

test("is the same in any unit and from any zero", () => {
  fc.assert(
    fc.property(
      anyGroup,
      anyGroup,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: -100, max: 100 }),
      (treated, comparator, unit, zero) => {
        const moved = (group: typeof treated) => ({ ...group, value: group.value * unit + zero, spread: group.spread * unit });
        const [difference, same] = [found(treated, comparator), found(moved(treated), moved(comparator))];
        expect(Math.abs(same.estimate - difference.estimate)).toBeLessThan(1e-8 * (1 + Math.abs(difference.estimate)));
      },
    ),
  );
});

test("an SEM counts as the SD that it is of", () => {
  const [treated, comparator] = [printedGroup(12, 4, 16), printedGroup(9, 3, 9)];
  expect(standardisedMeanDifference(printedGroup(12, 1, 16, "sem"), printedGroup(9, 1, 9, "sem"))).toEqual(found(treated, comparator));
});

const whole = printedGroup(10, 2, 6);
test.each([
  ["no mean", whole, { ...whole, value: null }, { missing: "value", of: "comparator" }],
  ["no number", { ...whole, n: null }, whole, { missing: "n", of: "treated" }],
  ["no spread", whole, { ...whole, spread: null, spreadKind: null }, { missing: "spread", of: "comparator" }],
  ["a spread of unstated kind", printedGroup(10, 2, 6, "unstated"), whole, { missing: "spread-kind", of: "treated" }],
  ["a group of one", whole, printedGroup(10, 2, 1), { missing: "second-of-group", of: "comparator" }],
  ["no spread at all in either", printedGroup(3, 0, 6), printedGroup(2, 0, 6), { missing: "nonzero-spread", of: null }],
])("%s: says so", (_, treated, comparator, reason) => {
  expect(standardisedMeanDifference(treated, comparator)).toEqual(reason);
});
