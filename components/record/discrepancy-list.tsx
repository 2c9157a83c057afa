import Link from "next/link";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { findingBasis } from "@/lib/evidence/schema/vocabularies/evidence";
import { mattering } from "@/lib/evidence/schema/vocabularies/ledger";

/**
 * Where the review and what was read differ, each with what the finding rests on and how much it matters, and notes that are no
 * difference. Each entry carries the id of its row in the ledger and leads there. Where pages about a record disagree with each
 * other stands elsewhere on the record's page.
 */
export function DiscrepancyList({ rows, checkNotes }: { rows: readonly LedgerRow[]; checkNotes: readonly string[] }) {
  const noted = rows.filter((row) => !row.between.includes("registry-copies"));
  return (
    <>
      {noted.length > 0 ? (
        <ul className="discrepancies">
          {noted.map((row) => (
            <li key={row.id} id={row.id}>
              {row.text}{" "}
              {row.restsOn.map((basis) => (
                <span key={basis} className="basis">
                  {findingBasis.term(basis).label}
                </span>
              ))}
              <LedgerNote id={row.id} matters={row.matters} />
            </li>
          ))}
        </ul>
      ) : (
        <p>No difference between the review and what was read is recorded.</p>
      )}
      {noted.some((row) => row.restsOn.some((basis) => basis === "abstract" || basis === "title")) ? (
        <p className="cell-note">A difference found against an abstract or a title may soften when the full text is read.</p>
      ) : null}
      <CheckNotes title="Notes from the comparison" notes={checkNotes} />
    </>
  );
}

/** What the curators noted and is no difference. Nothing is drawn where there is nothing. */
export function CheckNotes({ title, notes }: { title: string; notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** How much a discrepancy matters, and the way to its row in the ledger. */
export function LedgerNote({ id, matters }: { id: string; matters: string }) {
  return (
    <span className="cell-note">
      {mattering.term(matters).label} ·{" "}
      <Link href={`/discrepancies/${id}`} prefetch={false}>
        {id} in the ledger
      </Link>
    </span>
  );
}
