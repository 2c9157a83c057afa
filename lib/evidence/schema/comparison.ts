import { z } from "zod";
import { slug } from "./identifiers.ts";
import { direction, outcomeCategory, patientEndpoint } from "./vocabularies/study.ts";

/** An outcome (PICO): a measure of one cohort against another, or against nothing. */
export const Comparison = z
  .strictObject({
    id: z.number().int().positive().describe("Number within the study. Never changed and never given again."),
    measure: z.string().min(1).describe("What was measured: one thing of one category."),
    category: outcomeCategory.schema,
    endpoint: patientEndpoint.schema
      .optional()
      .describe("Of studies in people: which of the outcomes that patients ask for it is; absent where it is none."),
    cohort: slug.describe("Id of the cohort that was measured."),
    against: slug.nullable().describe("Id of the cohort it was compared with; null where what was read compares it with nothing."),
    direction: direction.schema.describe("Which way the first cohort lies from the second."),
    value: z.string().nullable().describe("The result in the source's numbers and units, or what the title says; null where not read."),
    p: z.string().nullable().describe("The p value as printed; null where none was read."),
    time: z.string().nullable().describe("Time point of the measurement as printed; null where not read."),
    basis: z.enum(["read", "title"]).describe("`title`: only the title says it; not counted as an outcome, and without a direction."),
    note: z.string().optional(),
  })
  .refine((comparison) => comparison.against !== null || !directional.includes(comparison.direction), {
    path: ["against"],
    message: "a direction needs a comparator: name the cohort, or say not-reported (measured, compared with nothing) or not-read",
  })
  .refine((comparison) => comparison.basis === "read" || comparison.direction === "not-read", {
    path: ["direction"],
    message: "a title alone takes no side: its direction is not-read, and its words stand in `value`",
  })
  .refine((comparison) => comparison.cohort !== comparison.against, { path: ["against"], message: "is compared with itself" });
export type Comparison = z.output<typeof Comparison>;

const directional: readonly string[] = ["improved", "no-change", "worsened"];
