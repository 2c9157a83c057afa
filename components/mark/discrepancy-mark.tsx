import Link from "next/link";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { markWords } from "@/lib/evidence/words/discrepancy-words";

/** The sign that somebody says otherwise: a crossed equals sign that leads to the row of the ledger. Its words tell what each side says. */
export function DiscrepancyMark({ row }: { row: LedgerRow }) {
  const words = markWords(row);
  return (
    <Link href={`/discrepancies/${row.id}`} prefetch={false} className="discrepancy-mark" aria-label={words} title={words}>
      <DiscrepancySign />
    </Link>
  );
}

/** The sign alone. */
export function DiscrepancySign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
      <path d="M1.5 4.2h9M1.5 7.8h9M3.4 11 8.6 1" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
