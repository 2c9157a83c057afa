import type { Reading } from "@/lib/evidence/lens/trial-reality/rule";
import type { TrialReality } from "@/lib/evidence/lens/trial-reality/trial-reality";
import type { Trial } from "@/lib/evidence/schema/trial";
import {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "@/lib/evidence/schema/vocabularies/trial-reality";
import type { Vocabulary } from "@/lib/evidence/schema/vocabulary";
import { ageWords } from "@/lib/evidence/words/age-words";
import { dateWords } from "@/lib/evidence/words/date-words";
import { FactList, PlainRow } from "../record/fact-list";
import type { MarkedSources } from "../record/source-marks";

/** Answers that say that there is nothing to rest on. */
const nothingRead = new Set(["not-read", "not-listed", "not-verified", "none"]);

/** The questions in the order of the page, each with the words of its answers. */
const questions: readonly { readonly of: keyof TrialReality; readonly label: string; readonly vocabulary: Vocabulary }[] = [
  { of: "registration", label: "Registration", vocabulary: registrationState },
  { of: "arms", label: "Arms", vocabulary: armsState },
  { of: "enrolment", label: "Number of participants", vocabulary: enrolmentState },
  { of: "results", label: "Results in the registry", vocabulary: resultsState },
  { of: "publications", label: "Linked publications", vocabulary: publicationState },
  { of: "end", label: "Planned end", vocabulary: endState },
];

/** How a trial stands, question by question, each answer with why and with the pages it rests on. */
export function TrialStanding({
  trial,
  reality,
  of,
  readUntil,
}: {
  trial: Trial;
  reality: TrialReality;
  of: MarkedSources;
  readUntil: string;
}) {
  const { snapshotDate, registry } = trial.status;
  const row = (label: string, vocabulary: Vocabulary, reading: Reading) => (
    <PlainRow key={label} label={label} of={of} path={reading.restsOn} note={reading.because}>
      <span className={nothingRead.has(reading.term) ? "missing" : undefined}>{vocabulary.term(reading.term).label}</span>
    </PlainRow>
  );
  return (
    <section aria-labelledby="how-it-stands">
      <h2 id="how-it-stands">How it stands</h2>
      <p className="strip-note">
        Derived by rule from the fields of the registry that were read until {dateWords(readUntil)}. None of it is a judgement of the trial.
      </p>
      <FactList>
        {row("Status against the review", againstReview, reality.againstReview)}
        <PlainRow label="Age of the status read" of={of} path="status" note={trial.status.snapshotBasis}>
          {snapshotDate !== null ? (
            `${ageWords(snapshotDate, readUntil)} on ${dateWords(readUntil)}`
          ) : (
            <span className="missing">
              {registry === "not-retrieved" ? "No status read" : "Cannot be told: the copy read carries no date"}
            </span>
          )}
        </PlainRow>
        {questions.map((question) => row(question.label, question.vocabulary, reality[question.of]))}
      </FactList>
    </section>
  );
}
