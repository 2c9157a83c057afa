import type { Claim } from "@/lib/evidence/schema/claim";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { ClaimEntries } from "./claim-entries";

/** Statements of the review, each with its line and the citation behind it. */
export function ClaimList({
  title,
  id,
  claims,
  ledger,
  note,
}: {
  title: string;
  id: string;
  claims: readonly Claim[];
  /** The rows of the ledger, for the marks of those that are about one of the claims. */
  ledger: readonly LedgerRow[];
  note?: string;
}) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="quiet">{claims.length}</span>
      </h2>
      {note ? <p className="cell-note">{note}</p> : null}
      <ClaimEntries claims={claims} ledger={ledger} />
    </section>
  );
}
