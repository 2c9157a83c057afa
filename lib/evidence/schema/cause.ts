import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { cause } from "./vocabularies/cause.ts";

/**
 * A cause of non-obstructive azoospermia as the review has it, or the group it puts causes in: what is said of it, what is done
 * today, what is proposed, and where evidence and advice part. Which studies are models of it and which trials take men with it
 * is not written here: both are counted from the studies and trials.
 */
export const Cause = z.strictObject({
  id: z.union([cause.schema, z.literal("primary")]).describe("A term of the vocabulary of causes, or `primary` for the group."),
  position: z.number().int().min(1).describe("Place on the page, from 1."),
  name: z.string().min(1),
  within: z.literal("primary").nullable().describe("The group it is told under; null for the group itself and for the hormonal cause."),
  is: z.array(Sentence).min(1, "needs what the review says it is"),
  today: z.array(Sentence).min(1, "needs what is done today, or that the review does not say"),
  proposed: z.array(Sentence).min(1, "needs what is proposed, or that nothing is"),
  part: z.array(Sentence).describe("Where the evidence that was read and the review's advice part; empty where no such place was found."),
  claims: z.array(claimId).min(1, "needs the claims of the review on it"),
  sources: z.array(slug).describe("Cell sources that the review proposes for it by name."),
  glossary: z.array(slug).describe("Words of the glossary that explain it."),
});
export type Cause = z.output<typeof Cause>;
