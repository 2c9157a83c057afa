import fc from "fast-check";

/** A group as printed, with an SD unless said otherwise. */
export function printedGroup(value: number, spread: number, n: number, spreadKind: "sd" | "sem" | "unstated" = "sd") {
  return { value, spread, spreadKind, n };
}

/** Groups of 2 to 60 whose mean and spread are above zero. */
export const anyGroup = fc
  .record({ value: fc.double({ min: 0.1, max: 1000, noNaN: true }), spread: fc.double({ min: 0.1, max: 100, noNaN: true }) })
  .chain(({ value, spread }) => fc.integer({ min: 2, max: 60 }).map((n) => printedGroup(value, spread, n)));
