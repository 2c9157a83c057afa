import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { sourceNames } from "../../catalogue/asking/source-names.ts";
import { rowsAboutRecord } from "../../evidence/words/discrepancy-words.ts";
import { readRecordFigure } from "../../pictures/asking/read-record-figure.ts";
import type { StudyPage } from "../pages/study-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";
import { readTakenUp } from "./read-taken-up.ts";

/** What the page of a study shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readStudyPage = cache(async (catalogue: Catalogue, id: string): Promise<StudyPage | null> => {
  const begun = await beginRecordPage(catalogue, "studies", id);
  if (!begun) return null;
  const { record: study, handedOn, to } = begun;
  // What cites its paper leads to the paper's entry in the reference list, not to the study.
  const entry = study.reference === null ? null : String(study.reference);
  const [printed, cited] = entry
    ? await Promise.all([readRecord(catalogue, "references", entry), readLinks(catalogue, "references", entry).then((links) => links.to)])
    : [null, []];
  const [names, ledger, claims, overtaken, mechanisms, takenUp, drawn] = await Promise.all([
    sourceNames(catalogue),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "claims", idsFrom(cited, "claims")),
    readRecordsOf(catalogue, "claims", idsFrom(to, "claims", "overtaken by")),
    readRecordsOf(catalogue, "mechanisms", idsFrom(cited, "mechanisms", "cites")),
    readTakenUp(catalogue, to, "taken up by"),
    readRecordFigure(catalogue, "studies", id),
  ]);
  const about = rowsAboutRecord(ledger, `studies/${id}`);
  const inconsistencies = ledger.filter(
    (row) =>
      row.record.kind === "inconsistencies" &&
      (about.includes(row) || (study.reference !== null && row.references.includes(study.reference))),
  );
  return { study, handedOn, printed, names, ledger, about, inconsistencies, claims, overtaken, mechanisms, takenUp, drawn };
});
