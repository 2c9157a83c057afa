import Link from "next/link";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { rowsAboutRecord, rowsAtFact } from "@/lib/evidence/words/discrepancy-words";
import { DiscrepancyMark, DiscrepancySign } from "./discrepancy-mark";

/** The mark of a claim: leads to the one row that is about it, or, with their number, to all of them. */
export function ClaimMark({ claim, ledger }: { claim: string; ledger: readonly LedgerRow[] }) {
  const record = `claims/${claim}`;
  const rows = rowsAboutRecord(ledger, record);
  const [first] = rowsAtFact(rows, record);
  if (!first) return null;
  if (rows.length === 1) return <DiscrepancyMark row={first} />;
  const words = `${rows.length} discrepancies about claim ${claim}`;
  return (
    <Link href={`/discrepancies?about=${aboutTerm(record)}`} prefetch={false} className="discrepancy-mark" aria-label={words} title={words}>
      <DiscrepancySign />
      <span className="mark-count">{rows.length}</span>
    </Link>
  );
}
