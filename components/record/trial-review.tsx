import type { TrialPage } from "@/lib/publishing/pages/trial-page";
import { DiscrepancyList } from "./discrepancy-list";
import { FactList, PlainRow } from "./fact-list";
import type { MarkedSources } from "./source-marks";

/** What the review prints of a trial, and where that differs from what was read. */
export function TrialReview({ page: { trial, noted }, of }: { page: TrialPage; of: MarkedSources }) {
  return (
    <section aria-labelledby="review">
      <h2 id="review">What the review says, and what was found</h2>
      {trial.table1 ? (
        <FactList>
          <PlainRow label="The review prints" of={of} path="table1">
            “{trial.table1.yearStatus}”, {trial.table1.cellSource}, {trial.table1.location}, {trial.table1.relation} (Table 1, line{" "}
            {trial.table1.line})
          </PlainRow>
          {trial.table1.idInText !== trial.id ? (
            <PlainRow label="Its text spells the number">“{trial.table1.idInText}” (line 218)</PlainRow>
          ) : null}
        </FactList>
      ) : (
        <p>The review does not list this trial.</p>
      )}
      <DiscrepancyList rows={noted} checkNotes={trial.checkNotes} />
    </section>
  );
}
