import type { Trial } from "../../schema/trial.ts";
import type {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import { againstReviewRules } from "./against-review.ts";
import { armsRules } from "./arms.ts";
import { endRules } from "./end.ts";
import { enrolmentRules } from "./enrolment.ts";
import { publicationRules } from "./publications.ts";
import { registrationRules } from "./registration.ts";
import { resultsRules } from "./results.ts";
import { type Reading, readBy } from "./rule.ts";

/** How a trial stands, question by question. Each answer is one of a vocabulary; none is a judgement. */
export interface TrialReality {
  readonly againstReview: Reading<TermId<typeof againstReview>>;
  readonly registration: Reading<TermId<typeof registrationState>>;
  readonly arms: Reading<TermId<typeof armsState>>;
  readonly enrolment: Reading<TermId<typeof enrolmentState>>;
  readonly results: Reading<TermId<typeof resultsState>>;
  readonly publications: Reading<TermId<typeof publicationState>>;
  readonly end: Reading<TermId<typeof endState>>;
}

/**
 * Derives how a trial stands from its registry's fields. `day` is the day that the planned end is held against, exact: pages and
 * filters use the day until which the evidence was read, so that all of them say the same.
 */
export function trialReality(trial: Trial, day: string): TrialReality {
  const looked = { trial, day };
  return {
    againstReview: readBy(againstReviewRules, looked),
    registration: readBy(registrationRules, looked),
    arms: readBy(armsRules, looked),
    enrolment: readBy(enrolmentRules, looked),
    results: readBy(resultsRules, looked),
    publications: readBy(publicationRules, looked),
    end: readBy(endRules, looked),
  };
}
