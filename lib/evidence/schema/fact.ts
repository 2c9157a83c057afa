import { z } from "zod";
import { missing } from "./vocabularies/missing.ts";

/**
 * A fact in one of the states that are never merged: a value, or one of the reasons why there is none.
 * `asReported` keeps the source's own words where the value was normalised; `note` says what the value rests on.
 */
export function fact<T extends z.ZodType>(value: T) {
  return z.union(
    [
      z.strictObject({
        value,
        asReported: z.string().min(1).optional().describe("The words of the source, where the value was normalised."),
        note: z.string().min(1).optional().describe("What the value rests on, or how it was derived."),
      }),
      z.strictObject({
        missing: missing.schema.describe("Why there is no value."),
        asReported: z.string().min(1).optional().describe("What the source says in its place."),
        note: z.string().min(1).optional().describe("How far the reading went."),
      }),
    ],
    { error: 'expected { "value": … } or { "missing": "not-read" | "not-reported" | "not-applicable" } with a value of the right kind' },
  );
}

/** A fact as TypeScript sees it. */
export type Fact<T> =
  | { value: T; asReported?: string | undefined; note?: string | undefined }
  | { missing: "not-applicable" | "not-reported" | "not-read"; asReported?: string | undefined; note?: string | undefined };

/** A free-text fact, such as a dose in the source's own units. */
export const textFact = fact(z.string().min(1));

/** The value of a fact, or undefined when it has none. */
export function factValue<T>(fact: Fact<T>): T | undefined {
  return "value" in fact ? fact.value : undefined;
}

/** The terms a fact stands for in a filter: its value or values, or the reason why there is none. */
export function termsOfFact(fact: Fact<string | readonly string[]>): readonly string[] {
  if ("missing" in fact) return [fact.missing];
  return typeof fact.value === "string" ? [fact.value] : fact.value;
}
