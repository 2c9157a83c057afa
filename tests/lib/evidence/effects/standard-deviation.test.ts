import { expect, test } from "vitest";
import { standardDeviation } from "@/lib/evidence/effects/standard-deviation.ts";

test("an SD stands as it is, whether or not the number was printed", () => {
  expect(standardDeviation({ spread: 2.5, spreadKind: "sd", n: 9 })).toBe(2.5);
  expect(standardDeviation({ spread: 2.5, spreadKind: "sd", n: null })).toBe(2.5);
});

test("an SEM is multiplied by the root of the number", () => {
  expect(standardDeviation({ spread: 2.5, spreadKind: "sem", n: 9 })).toBe(7.5);
});

test.each([
  ["an SEM without a number", { spread: 2.5, spreadKind: "sem", n: null }, "n"],
  ["a spread of unstated kind", { spread: 2.5, spreadKind: "unstated", n: 9 }, "spread-kind"],
  ["no spread", { spread: null, spreadKind: null, n: 9 }, "spread"],
] as const)("%s gives none", (_, group, missing) => {
  expect(standardDeviation(group)).toEqual({ missing, of: null });
});
