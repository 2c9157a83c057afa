import Link from "next/link";
import type { Claim } from "@/lib/schema/claim";
import type { LedgerRow } from "@/lib/schema/ledger-row";
import { citationBasis } from "@/lib/schema/vocabularies/evidence";
import { ClaimMark } from "../mark/claim-mark";
import { ReferenceMarks } from "./reference-marks";

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
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Link href={`/claims/${claim.id}`} prefetch={false} className="record-link">
              {claim.id}
            </Link>{" "}
            {claim.statement}
            <ReferenceMarks numbers={claim.references} />
            <ClaimMark claim={claim.id} ledger={ledger} />
            <span className="cell-note">
              {claim.section}, line {claim.line} · {citationBasis.term(claim.basis).label.toLowerCase()}
              {claim.note ? ` · ${claim.note}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
