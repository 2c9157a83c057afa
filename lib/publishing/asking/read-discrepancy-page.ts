import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { recordName, rowAddresses, rowName } from "../../catalogue/collections/ledger-names.ts";
import { sharedFacts } from "../../evidence/words/discrepancy-words.ts";
import type { DiscrepancyPage } from "../pages/discrepancy-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";

/** What the page of a row of the ledger shows; null where there is none. Head and body ask the same and are answered once. */
export const readDiscrepancyPage = cache(async (catalogue: Catalogue, id: string): Promise<DiscrepancyPage | null> => {
  const begun = await beginRecordPage(catalogue, "discrepancies", id);
  if (!begun) return null;
  const { record: row, handedOn } = begun;
  const [studies, trials, claims, references, all] = await Promise.all([
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "trials"),
    readRecordsOf(catalogue, "claims"),
    readRecordsOf(catalogue, "references"),
    readRecordsOf(catalogue, "discrepancies"),
  ]);
  const records = { studies, trials, claims, references };
  const statements = new Map(claims.map((claim) => [`/claims/${claim.id}`, claim.statement]));
  const same = all.filter((other) => row.sameAs.includes(other.id));
  return {
    row,
    handedOn,
    name: rowName(row, records),
    notedIn: recordName(row, records),
    places: rowAddresses(row, records).map((place) => ({ ...place, statement: statements.get(place.url) })),
    same,
    alike: all
      .filter((other) => other.id !== row.id && !same.includes(other) && sharedFacts(row, other).length > 0)
      .map((other) => ({ row: other, name: rowName(other, records) })),
    references: references.filter((reference) => row.references.includes(reference.n)),
  };
});
