import Link from "next/link";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { citationBasis } from "@/lib/evidence/schema/vocabularies/evidence";
import { ClaimMark } from "../mark/claim-mark";
import { ReferenceMarks } from "./reference-marks";

/** Statements of the review as a list, each with its citation, its line, and how the citation stands behind it; or with a note of ours. */
export function ClaimEntries({
  claims,
  ledger,
  noteOf,
}: {
  claims: readonly Claim[];
  /** The rows of the ledger, for the marks of those that are about one of the claims. */
  ledger: readonly LedgerRow[];
  noteOf?: (claim: Claim) => string;
}) {
  return (
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
            {noteOf
              ? noteOf(claim)
              : `${claim.section}, line ${claim.line} · ${citationBasis.term(claim.basis).label.toLowerCase()}${claim.note ? ` · ${claim.note}` : ""}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
