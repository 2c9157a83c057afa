import { findingBasis } from "@/lib/schema/vocabularies/evidence";

/** Where the review and what was read differ, each with what the finding rests on, and notes that are no difference. */
export function DiscrepancyList({
  discrepancies,
  checkNotes,
}: {
  discrepancies: readonly { readonly text: string; readonly restsOn: string }[];
  checkNotes: readonly string[];
}) {
  return (
    <>
      {discrepancies.length > 0 ? (
        <ul className="discrepancies">
          {discrepancies.map((discrepancy) => (
            <li key={discrepancy.text}>
              {discrepancy.text} <span className="basis">{findingBasis.term(discrepancy.restsOn).label}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>No difference between the review and what was read is recorded.</p>
      )}
      {discrepancies.some((discrepancy) => discrepancy.restsOn === "abstract" || discrepancy.restsOn === "title") ? (
        <p className="cell-note">A difference found against an abstract or a title may soften when the full text is read.</p>
      ) : null}
      {checkNotes.length > 0 ? (
        <>
          <h3>Notes from the comparison</h3>
          <ul className="plain-list">
            {checkNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
