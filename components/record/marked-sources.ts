import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import type { Source } from "@/lib/evidence/schema/source";
import type { MarkedSources } from "./source-marks";

/** What the marks of a study's or trial's page need. `about` is the rows of the ledger that are about the record. */
export function markedSources(
  record: `${"studies" | "trials"}/${string}`,
  { sources }: { readonly sources: readonly Source[] },
  about: readonly LedgerRow[],
  reviewHref: string,
): MarkedSources {
  return { sources, reviewHref, ledger: { record, rows: about } };
}
