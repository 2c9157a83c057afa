import { z } from "zod";

/** A study, trial or synthesis that takes a matter up, and what it did, in our words and as far as it was read. */
export const Uptake = z.strictObject({
  by: z
    .string()
    .regex(
      /^(studies\/[a-z0-9-]+|trials\/[A-Za-z0-9]+|syntheses\/[a-z0-9-]+)$/,
      "is not what can take a matter up; expected studies/<id>, trials/<number> or syntheses/<id>",
    )
    .describe("The record. How much of it was read, and whether the review lists it, is told by that record."),
  text: z.string().min(1).describe("What it did or found that matters here, in our words."),
});
export type Uptake = z.output<typeof Uptake>;
