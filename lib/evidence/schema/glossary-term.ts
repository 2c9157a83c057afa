import { z } from "zod";
import { slug } from "./identifiers.ts";

/** A word or abbreviation explained for readers who are new to the field. */
export const GlossaryTerm = z.strictObject({
  id: slug,
  term: z.string().min(1),
  expansion: z.string().nullable().describe("The long form where the review spells it out; null where it does not."),
  synonyms: z.array(z.string().min(1)).describe("Other words by which readers look for it; for the search only."),
  definition: z.string().min(1),
  definitionSource: z
    .enum(["review-text", "general"])
    .describe("Whether the definition follows the review's text or general knowledge of the field."),
  kind: z.enum(["abbreviation", "term", "identifier"]),
});
export type GlossaryTerm = z.output<typeof GlossaryTerm>;
