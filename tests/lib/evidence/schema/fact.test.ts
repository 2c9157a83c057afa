import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fact, factValue, termsOfFact, textFact } from "@/lib/evidence/schema/fact.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("a fact", () => {
  test.each([
    [{ value: "5 mg/kg" }],
    [{ value: "rat", asReported: "Wistar rats" }],
    [{ value: "rat", note: "From the title." }],
    [{ missing: "not-read" }],
    [{ missing: "not-reported", asReported: "n/a", note: "Methods read." }],
  ])("%j is one", (value) => {
    expect(textFact.parse(value)).toEqual(value);
  });

  test.each([
    [{}],
    [null],
    ["rat"],
    [{ value: "" }],
    [{ value: null }],
    [{ value: 5 }],
    [{ missing: "unknown" }],
    [{ missing: "" }],
    [{ value: "rat", missing: "not-read" }],
    [{ value: "rat", asReported: "" }],
    [{ value: "rat", source: 1 }],
    [{ missing: "not-read", value: undefined, extra: 1 }],
  ])("%j is none: a value and a reason for its lack are never both there, never neither", (value) => {
    expect(accepts(textFact, value)).toBe(false);
  });

  test("keeps the reasons for a missing value apart: each is accepted as itself", () => {
    for (const reason of missing.ids) expect(textFact.parse({ missing: reason })).toEqual({ missing: reason });
    expect(new Set(missing.ids)).toEqual(new Set(["not-applicable", "not-reported", "not-read"]));
  });

  test("stands in a filter for its value, its values or the reason why there is none", () => {
    const values = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(values, (value) => {
        expect(termsOfFact({ value })).toEqual([value].flat());
        expect(factValue({ value })).toEqual(value);
      }),
    );
    for (const reason of missing.ids) {
      expect(termsOfFact({ missing: reason })).toEqual([reason]);
      expect(factValue({ missing: reason })).toBeUndefined();
    }
  });

  test("of another kind has values of that kind only", () => {
    const number = fact(z.number().int().positive());
    expect(accepts(number, { value: 87 })).toBe(true);
    for (const value of [0, -1, 1.5, "87", null]) expect(accepts(number, { value })).toBe(false);
  });
});
