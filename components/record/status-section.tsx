import type { Trial } from "@/lib/evidence/schema/trial";
import { printedStatus, trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { dateWords } from "@/lib/evidence/words/date-words";
import { hostOf } from "@/lib/evidence/words/source-address";
import { FactList, FactRow, PlainRow } from "./fact-list";
import type { MarkedSources } from "./source-marks";

/** Said then, registry at the snapshot: the review's word and the registry's side by side, with every page a status was read on. */
export function StatusSection({ trial, of }: { trial: Trial; of: MarkedSources }) {
  const { status } = trial;
  return (
    <section aria-labelledby="status">
      <h2 id="status">Status</h2>
      <FactList>
        <PlainRow
          label="Registry status"
          of={of}
          path="status"
          note={
            status.asReported && status.asReported !== trialStatus.term(status.registry).label ? `as read: “${status.asReported}”` : null
          }
        >
          {trialStatus.term(status.registry).label}
        </PlainRow>
        {status.registry === "unknown" ? (
          <FactRow
            label="Last known status"
            fact={status.lastKnown}
            of={of}
            path="status.lastKnown"
            show={(term) => trialStatus.term(term).label}
          />
        ) : null}
        <PlainRow label="Snapshot">
          {status.snapshotDate
            ? dateWords(status.snapshotDate)
            : status.registry === "not-retrieved"
              ? "No registry status was read."
              : "The copy read carries no date."}
          {status.snapshotBasis ? <span className="cell-note">{status.snapshotBasis}</span> : null}
        </PlainRow>
        <PlainRow label="The review printed">
          {trial.table1 ? (
            <a href="#review">
              {printedStatus.term(trial.table1.printed).label}
              {trial.table1.printed === "phase-1-and-2" ? ", which by its form is a phase and no status" : ""}
            </a>
          ) : (
            "The review does not list the trial."
          )}
        </PlainRow>
        {status.caveat ? <PlainRow label="To be kept in mind">{status.caveat}</PlainRow> : null}
        {status.history.length > 0 ? (
          <PlainRow label="Where a status was read">
            <ul className="plain-list">
              {status.history.map((entry) => (
                <li key={entry.url + entry.status}>
                  “{entry.status}”, {entry.asOf ?? "undated copy"}, <a href={entry.url}>{hostOf(entry.url)}</a>
                </li>
              ))}
            </ul>
          </PlainRow>
        ) : null}
      </FactList>
    </section>
  );
}
