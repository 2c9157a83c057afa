import type { Inconsistency } from "@/lib/schema/inconsistency";
import { findingBasis } from "@/lib/schema/vocabularies/evidence";

/** Places where the review contradicts itself or cites a work that does not fit by its title. */
export function InconsistencyList({
  inconsistencies,
  title = "Where the review and this work do not fit",
}: {
  inconsistencies: readonly Inconsistency[];
  title?: string;
}) {
  if (inconsistencies.length === 0) return null;
  return (
    <section aria-labelledby="inconsistencies">
      <h2 id="inconsistencies">
        {title} <span className="quiet">{inconsistencies.length}</span>
      </h2>
      <ul className="discrepancies">
        {inconsistencies.map((item) => (
          <li key={item.id} id={item.id}>
            <strong>{item.id}</strong> {item.heading ? `${item.heading}: ` : ""}
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
