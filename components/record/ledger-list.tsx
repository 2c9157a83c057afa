import Link from "next/link";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { mattering } from "@/lib/evidence/schema/vocabularies/ledger";
import { countFindings } from "@/lib/evidence/words/findings-words";

/** Rows of the discrepancy ledger, shortened, with the way to each and to all of them as a list. Nothing is drawn for none. */
export function LedgerList({ title, rows, href, note }: { title: string; rows: readonly LedgerRow[]; href: string; note?: string }) {
  if (rows.length === 0) return null;
  const findings = countFindings(rows);
  return (
    <section aria-labelledby="discrepancies">
      <h2 id="discrepancies">
        {title}{" "}
        <span className="quiet">
          <Link
            href={href.replace("?", "?counted=once&")}
            prefetch={false}
            aria-label={`${findings} ${findings === 1 ? "finding" : "findings"} in the ledger`}
          >
            {rows.length === findings ? findings : `${findings} ${findings === 1 ? "finding" : "findings"}`}
          </Link>
          {rows.length === findings ? null : (
            <>
              {" "}
              in{" "}
              <Link href={href} prefetch={false}>
                {rows.length} rows
              </Link>
            </>
          )}
        </span>
      </h2>
      <ul className="discrepancies">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/discrepancies/${row.id}`} prefetch={false} className="record-link">
              {row.id}
            </Link>{" "}
            {row.text}
            <span className="cell-note">{mattering.term(row.matters).label}</span>
          </li>
        ))}
      </ul>
      {note ? <p className="cell-note">{note}</p> : null}
    </section>
  );
}
