import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readLinks, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { ReferencePage } from "../pages/reference-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";

/** What the page of a work shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readReferencePage = cache(async (catalogue: Catalogue, id: string): Promise<ReferencePage | null> => {
  const begun = await beginRecordPage(catalogue, "references", id);
  if (!begun) return null;
  const { record: reference, handedOn, to } = begun;
  const twins = [...(reference.duplicateOf === null ? [] : [String(reference.duplicateOf)]), ...idsFrom(to, "references", "duplicate of")];
  // A work listed twice is one work: what rests on its other entry is shown too, and said so.
  const ofTwins = await Promise.all(twins.map((twin) => readLinks(catalogue, "references", twin)));
  const links = [...to, ...ofTwins.flatMap((twin) => twin.to)];
  const [studies, claims, mechanisms, cellSources, ledger, questions] = await Promise.all([
    readRecordsOf(catalogue, "studies", idsFrom(links, "studies")),
    readRecordsOf(catalogue, "claims", idsFrom(links, "claims")),
    readRecordsOf(catalogue, "mechanisms", idsFrom(links, "mechanisms", "cites")),
    readRecordsOf(catalogue, "cell-sources", idsFrom(links, "cell-sources")),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "questions"),
  ]);
  const entries = [id, ...twins]
    .map(Number)
    .sort((a, b) => a - b)
    .filter((number) => ledger.some((row) => row.references.includes(number)));
  return {
    reference,
    handedOn,
    twins,
    entries,
    rows: ledger.filter((row) => row.references.some((number) => entries.includes(number))),
    ledger,
    studies,
    claims,
    mechanisms,
    cellSources,
    contested: questions.filter((question) => question.positions.some((position) => claims.some((claim) => claim.id === position.claim))),
  };
});
