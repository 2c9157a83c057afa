import { z } from "zod";
import { corpus, findingBasis } from "./vocabularies/evidence.ts";
import { discrepancyPlace, discrepancyRecord, discrepancySides, mattering } from "./vocabularies/ledger.ts";

/** A row of the discrepancy ledger. No file holds it: it is made of the study, trial or inconsistency in which it was noted. */
export const LedgerRow = z.strictObject({
  id: z.string().describe("The record’s id and the number within it, or the inconsistency’s own id. Never changes."),
  record: z.strictObject({ kind: discrepancyRecord.schema, id: z.string() }).describe("The record it was noted in."),
  corpus: corpus.schema.describe("Corpus of that record; an inconsistency is of the review."),
  heading: z.string().nullable().describe("An inconsistency’s heading or group; null for what was noted in a study or trial."),
  between: z.array(discrepancySides.schema).min(1),
  where: z.array(discrepancyPlace.schema).min(1),
  lines: z.array(z.number().int()).describe("Lines of the review’s reading copy."),
  sides: z
    .array(z.strictObject({ who: z.string(), says: z.string() }))
    .describe("What each side says; empty where they cannot be told apart."),
  text: z.string(),
  restsOn: z.array(findingBasis.schema).min(1),
  matters: mattering.schema,
  mattersBecause: z.string(),
  about: z.array(z.string()).describe("Records it is about, with the field where one is meant: `studies/qian-2020#intervention.relation`."),
  finding: z.string().describe("Id of the row that stands for its finding: its own, or the inconsistency that notes the same."),
  sameAs: z.array(z.string()).describe("Ids of the other rows of that finding."),
  references: z.array(z.number().int()).describe("Numbers in the review’s reference list."),
});
export type LedgerRow = z.output<typeof LedgerRow>;
