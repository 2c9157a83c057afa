import { z } from "zod";
import { findingKind, findingOutcome } from "./vocabularies/second-reading.ts";

/** One finding of the second reading: what a second reader of a release found in its records, and what was done about it. */
export const ReadingFinding = z.strictObject({
  n: z.number().int().min(1).describe("Number of the finding, from 1 without a gap. It is its address and never changes."),
  records: z
    .array(z.string().regex(/^[a-z-]+\/[A-Za-z0-9-]+$/, "is not a record; expected its kind and id, such as studies/guo-2021"))
    .min(1, "a finding needs the record that it is on")
    .describe("The records that it is on, or that came of it."),
  field: z
    .string()
    .min(1)
    .describe(
      "The field that it is about, under the name that it had in the release that was read, or what was missing. Places count from 0.",
    ),
  kind: findingKind.schema,
  says: z.string().min(1).describe("What was found, in our words."),
  outcome: findingOutcome.schema,
  reason: z.string().min(1).describe("What was done, and why that and nothing else."),
});
export type ReadingFinding = z.output<typeof ReadingFinding>;

/** All findings of the second reading, in the order of their numbers. */
export const SecondReading = z.array(ReadingFinding);
export type SecondReading = z.output<typeof SecondReading>;
