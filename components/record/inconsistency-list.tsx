import Link from "next/link";
import type { Inconsistency } from "@/lib/evidence/schema/inconsistency";
import { findingBasis } from "@/lib/evidence/schema/vocabularies/evidence";

/** Places where the review contradicts itself or cites a work that does not fit by its title. */
export function InconsistencyList({ inconsistencies, title }: { inconsistencies: readonly Inconsistency[]; title: string }) {
  if (inconsistencies.length === 0) return null;
  return (
    <section aria-labelledby="inconsistencies">
      <h2 id="inconsistencies">
        {title} <span className="quiet">{inconsistencies.length}</span>
      </h2>
      <ul className="discrepancies">
        {inconsistencies.map((item) => (
          <li key={item.id} id={item.id}>
            <Link
              href={`/discrepancies/${item.id}`}
              prefetch={false}
              className="record-link"
              aria-label={`${item.id} in the ledger of discrepancies`}
            >
              {item.id}
            </Link>{" "}
            {item.heading ? `${item.heading}: ` : ""}
            {item.text}{" "}
            {item.restsOn.map((basis) => (
              <span key={basis} className="basis">
                {findingBasis.term(basis).label}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="cell-note">
        “L” and a number is a line of the reading copy. A title is not the paper: what rests on a title only may look different once the
        paper is read.
      </p>
    </section>
  );
}
