import { factValue } from "@/lib/evidence/schema/fact";
import { registry, trialScope } from "@/lib/evidence/schema/vocabularies/trial";
import type { TrialPage } from "@/lib/publishing/pages/trial-page";
import { TrialStanding } from "../trial/trial-standing";
import { markedSources } from "./marked-sources";
import { RecordLayout } from "./record-layout";
import { SourceList } from "./source-list";
import { SourceMarks } from "./source-marks";
import { StatusSection } from "./status-section";
import { TrialConflicts } from "./trial-conflicts";
import { TrialFacts } from "./trial-facts";
import { TrialKeyFacts } from "./trial-key-facts";
import { TrialLead } from "./trial-lead";
import { TrialNeighbours } from "./trial-neighbours";
import { TrialPublications } from "./trial-publications";
import { TrialReview } from "./trial-review";

/** The page of a registered trial: its status and what a patient asks, its facts with the pages they were read on, how it stands, and what the review prints of it. */
export function TrialRecord({ page }: { page: TrialPage }) {
  const { trial, names } = page;
  const of = markedSources(`trials/${trial.id}`, trial, page.about, "#review");
  const title = factValue(trial.briefTitle) ?? factValue(trial.officialTitle);
  return (
    <RecordLayout
      kicker={
        <>
          {trial.id} · {registry.term(trial.registry).label} · {trialScope.term(trial.scope).label.toLowerCase()}
        </>
      }
      title={
        title ? (
          <>
            {title}
            <SourceMarks of={of} path={"value" in trial.briefTitle ? "briefTitle" : "officialTitle"} />
          </>
        ) : (
          `${trial.id}: title not read`
        )
      }
      lead={<TrialLead trial={trial} />}
      handedOn={page.handedOn}
      neighbours="Neighbours of this trial"
      aside={<TrialNeighbours page={page} />}
    >
      {trial.recordRead ? <TrialKeyFacts trial={trial} names={names} /> : null}
      <TrialFacts trial={trial} of={of} names={names} />
      <TrialStanding trial={trial} reality={page.reality} of={of} readUntil={page.readUntil} />
      <StatusSection trial={trial} of={of} />
      <TrialPublications trial={trial} of={of} />
      <TrialReview page={page} of={of} />
      <TrialConflicts trial={trial} />
      <SourceList of={of} />
    </RecordLayout>
  );
}
