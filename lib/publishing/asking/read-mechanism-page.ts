import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readExplainedWords } from "../../catalogue/asking/read-explained-words.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { sourceNames } from "../../catalogue/asking/source-names.ts";
import { studiesOfMechanism } from "../../catalogue/collections/studies-of-mechanism.ts";
import { readRecordFigure } from "../../pictures/asking/read-record-figure.ts";
import type { MechanismPage } from "../pages/mechanism-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";

/** What the page of a mechanism shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readMechanismPage = cache(async (catalogue: Catalogue, id: string): Promise<MechanismPage | null> => {
  const begun = await beginRecordPage(catalogue, "mechanisms", id);
  if (!begun) return null;
  const { record: mechanism, handedOn } = begun;
  const [names, words, ledger, studies, claims, references, mechanisms, drawn] = await Promise.all([
    sourceNames(catalogue),
    readExplainedWords(catalogue),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "claims"),
    readRecordsOf(catalogue, "references", mechanism.references.map(String)),
    readRecordsOf(catalogue, "mechanisms"),
    readRecordFigure(catalogue, "mechanisms", id),
  ]);
  return {
    mechanism,
    handedOn,
    drawn,
    names,
    words,
    ledger,
    studies: studiesOfMechanism(mechanism, studies),
    claims: claims.filter((claim) => mechanism.lines.includes(claim.line)),
    references,
    alike: mechanisms.filter((other) => other.id !== id && other.modes.some((mode) => mechanism.modes.includes(mode))),
  };
});
