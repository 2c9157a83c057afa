import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { Sentence } from "./sentence.ts";
import { stance } from "./vocabularies/evidence.ts";

/** A question on which statements of the review take sides. No winner is picked. */
export const Question = z.strictObject({
  id: z.string().regex(/^Q\d{1,2}$/, "is not a question id; expected Q and a number"),
  question: z.string().min(1),
  positions: z
    .array(
      z.strictObject({
        claim: claimId,
        stance: stance.schema,
        option: z.string().optional().describe("The option it speaks for, where the question is not a yes or no."),
      }),
    )
    .min(1),
  reviewVerdict: z.string().min(1).describe("What the review concludes."),
  note: z.string().nullable(),
  found: z
    .array(
      Sentence.extend({
        stance: stance.schema,
        option: z.string().optional().describe("The option it speaks for, where the question is not a yes or no."),
      }),
    )
    .describe("What was read of the studies since says, and which side that speaks for; empty where nothing was read on it."),
  whyOpen: z.array(Sentence).min(1, "needs a plain account of why the question is open").describe("Why the question is open."),
});
export type Question = z.output<typeof Question>;
