import type { ReadingFinding } from "@/lib/evidence/schema/second-reading";
import { findingKind, findingOutcome } from "@/lib/evidence/schema/vocabularies/second-reading";

/** A record that a finding names: where it is read, and what it is called. */
interface FoundOn {
  readonly href: string;
  readonly name: string;
}

/** So many records of a finding are named in its row; more are folded away. */
const named = 6;

/** Findings of the second reading, one a row, each at its own address. Links are plain: hundreds that run script would weigh more. */
export function SecondReadingTable({
  findings,
  records,
  caption,
}: {
  findings: readonly ReadingFinding[];
  records: ReadonlyMap<string, FoundOn>;
  caption: string;
}) {
  return (
    <table className="stacks second-reading">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Record and field</th>
          <th scope="col">What was found</th>
          <th scope="col">Outcome</th>
          <th scope="col">What was done and why</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ n, records: on, field, kind, says, outcome, reason }) => (
          <tr key={n} id={String(n)}>
            <th scope="row">
              <a href={`#${n}`} aria-label={`Finding ${n}`}>
                {n}
              </a>
            </th>
            <td data-label="Record, field">
              <div>
                {on.length > named ? (
                  <details>
                    <summary>{on.length} records</summary>
                    <RecordLinks on={on} records={records} />
                  </details>
                ) : (
                  <RecordLinks on={on} records={records} />
                )}
                <div>
                  <code>{field}</code>
                </div>
              </div>
            </td>
            <td data-label="Found">
              <div>
                <span className="quiet">{findingKind.term(kind).label}.</span> {says}
              </div>
            </td>
            <td data-label="Outcome">
              <div>{findingOutcome.term(outcome).label}</div>
            </td>
            <td data-label="Done and why">
              <div>{reason}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecordLinks({ on, records }: { on: readonly string[]; records: ReadonlyMap<string, FoundOn> }) {
  return on.map((record, place) => {
    const found = records.get(record);
    return (
      <span key={record}>
        {place > 0 ? ", " : ""}
        {found ? <a href={found.href}>{found.name}</a> : record}
      </span>
    );
  });
}
