import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { sourceNames } from "../../catalogue/asking/source-names.ts";
import { trialReality } from "../../evidence/lens/trial-reality/trial-reality.ts";
import { factValue } from "../../evidence/schema/fact.ts";
import { rowsAboutRecord } from "../../evidence/words/discrepancy-words.ts";
import type { TrialPage } from "../pages/trial-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";
import { readTakenUp } from "./read-taken-up.ts";

/** What the page of a trial shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readTrialPage = cache(async (catalogue: Catalogue, id: string): Promise<TrialPage | null> => {
  const begun = await beginRecordPage(catalogue, "trials", id);
  if (!begun) return null;
  const { record: trial, handedOn, to } = begun;
  const [names, ledger, reports, claims, takenUp] = await Promise.all([
    sourceNames(catalogue),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "studies", idsFrom(to, "studies", "may report")),
    readRecordsOf(catalogue, "claims", idsFrom(to, "claims")),
    readTakenUp(catalogue, to, "taken up by"),
  ]);
  const printed = trial.table1?.normalised.cellSource ?? null;
  const readUntil = catalogue.release.evidenceReadUntil;
  return {
    trial,
    handedOn,
    reality: trialReality(trial, readUntil),
    readUntil,
    names,
    noted: ledger.filter((row) => row.record.id === id),
    about: rowsAboutRecord(ledger, `trials/${id}`),
    printedSource: printed !== null && (factValue(trial.cellSources) ?? []).includes(printed) ? null : printed,
    reports,
    claims,
    takenUp,
  };
});
