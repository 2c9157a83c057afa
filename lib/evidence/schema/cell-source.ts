import { z } from "zod";
import { referenceNumber, slug } from "./identifiers.ts";
import { cellSourceKind, pathway, traitTopic } from "./vocabularies/cell-source.ts";

/** Id of a statement of the review: C001 to C100. */
export const claimId = z.string().regex(/^C\d{3}$/, "is not a claim id; expected C and three digits");

/** One statement of the review for or against a source. */
const Trait = z.strictObject({
  text: z.string().min(1).describe("What the review says of the source, in our words."),
  topics: z
    .array(traitTopic.schema)
    .min(1, "a trait speaks of at least one topic")
    .describe("What it speaks of, in the order of the vocabulary."),
  references: z.array(referenceNumber).describe("The references the review gives for it; empty where it gives none."),
  claims: z
    .array(claimId)
    .min(1, "a trait needs the claim that states it")
    .describe("The claims of the review that state it; each names its line."),
});

/** A cell source or product that the base review discusses, with what the review says of it. */
export const CellSource = z.strictObject({
  id: slug.describe("Stable slug, such as `bm-msc`."),
  name: z.string().min(1),
  abbreviations: z.array(z.string()),
  synonyms: z
    .array(z.string().min(1))
    .describe("Other words by which readers look for it; for the search only, the review need not use them."),
  kind: cellSourceKind.schema,
  parent: slug.nullable().describe("The broader source that includes it; choosing that one in a filter includes this one."),
  derivedFrom: slug.nullable().describe("For a cell-free product: the cell that makes it."),
  pathways: z.array(pathway.schema).describe("Pathways the review proposes it for; empty where it names none."),
  advantages: z.array(Trait),
  limitations: z.array(Trait),
  evidenceStage: z.string().min(1).describe("How far the evidence has come, as the review tells it."),
  verdict: z.string().min(1).describe("What the review concludes of it."),
  references: z.array(referenceNumber).describe("All references of the review that concern it."),
  sections: z.array(z.string()).describe("Sections of the review that speak of it."),
  variants: z.array(z.string()),
  note: z.string().nullable(),
});
export type CellSource = z.output<typeof CellSource>;

/** One statement of the review for or against a source. */
export type Trait = CellSource["advantages"][number];
