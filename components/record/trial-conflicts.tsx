import { ledgerId } from "@/lib/evidence/records/ledger";
import type { Trial } from "@/lib/evidence/schema/trial";
import { LedgerNote } from "./discrepancy-list";
import { FactList, PlainRow } from "./fact-list";

/** What the pages about a trial say differently, with our reading. Nothing is drawn where they agree. */
export function TrialConflicts({ trial }: { trial: Trial }) {
  if (trial.conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">Where pages about this trial disagree</h2>
      <FactList>
        {trial.conflicts.map((conflict) => (
          <PlainRow
            key={conflict.id}
            id={ledgerId(trial.id, conflict.id)}
            label={conflict.field.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)}
          >
            {conflict.values.join(" / ")}
            <span className="cell-note">Our reading: {conflict.reading}</span>
            <LedgerNote id={ledgerId(trial.id, conflict.id)} matters={conflict.matters} />
          </PlainRow>
        ))}
      </FactList>
    </section>
  );
}
