import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readExplainedWords } from "../../catalogue/asking/read-explained-words.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { sourceNames } from "../../catalogue/asking/source-names.ts";
import type { ClaimPage } from "../pages/claim-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";
import { readTakenUp } from "./read-taken-up.ts";

/** What the page of a claim shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readClaimPage = cache(async (catalogue: Catalogue, id: string): Promise<ClaimPage | null> => {
  const begun = await beginRecordPage(catalogue, "claims", id);
  if (!begun) return null;
  const { record: claim, handedOn, to } = begun;
  const [names, words, rows, references, studies, trials, questions, cellSources, states, mechanisms] = await Promise.all([
    sourceNames(catalogue),
    readExplainedWords(catalogue),
    readRecordsOf(catalogue, "discrepancies", idsFrom(to, "discrepancies")),
    readRecordsOf(catalogue, "references", claim.references.map(String)),
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "trials", claim.trials),
    readRecordsOf(catalogue, "questions", idsFrom(to, "questions", "position")),
    readRecordsOf(catalogue, "cell-sources", idsFrom(to, "cell-sources")),
    readTakenUp(catalogue, to, "stated by"),
    readRecordsOf(catalogue, "mechanisms"),
  ]);
  return {
    claim,
    handedOn,
    names,
    words,
    rows,
    references,
    studies: studies.filter((study) => study.reference !== null && claim.references.includes(study.reference)),
    trials,
    questions,
    cellSources,
    states,
    mechanisms: mechanisms.filter((mechanism) => mechanism.lines.includes(claim.line)),
  };
});
