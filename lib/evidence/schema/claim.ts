import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { referenceNumber, registryId, reviewLine, slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { citationBasis, claimTopic } from "./vocabularies/evidence.ts";

/** One statement of the base review, with the citation that stands behind it. Says what the review says, not what is so. */
export const Claim = z
  .strictObject({
    id: claimId,
    statement: z.string().min(1).describe("The statement in our words."),
    section: z.string().min(1).describe("Section of the review."),
    line: reviewLine,
    references: z.array(referenceNumber),
    basis: citationBasis.schema.describe("How firmly the citation carries the statement."),
    topic: claimTopic.schema,
    cellSources: z.array(slug),
    cellSourcesAsStated: z.array(z.string()),
    trials: z.array(registryId).describe("Registered trials that it names in place of references."),
    note: z.string().nullable(),
    overtakenBy: z
      .array(Sentence)
      .describe("What newer or missed evidence says on it, each sentence with the records it rests on; empty where nothing was found."),
  })
  .refine((claim) => (claim.basis === "none") === (claim.references.length === 0), {
    path: ["basis"],
    message: "a claim without references has basis none, and only that one",
  });
export type Claim = z.output<typeof Claim>;
