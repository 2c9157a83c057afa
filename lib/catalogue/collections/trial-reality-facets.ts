import { type TrialReality, trialReality } from "../../evidence/lens/trial-reality/trial-reality.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "../../evidence/schema/vocabularies/trial-reality.ts";
import type { Vocabulary } from "../../evidence/schema/vocabulary.ts";
import type { Facet, TermFacet } from "./define-collection.ts";

/** Heading of the filters that tell how a trial stands. */
export const realityGroup = "How the trial stands";

/** Terms for a status that has no day: of the snapshot, which can have none though a status was read. */
const undated = { id: "undated", label: "Copy without a date", definition: "A status was read, of a copy that carries no date." };
const noStatus = { id: "no-status", label: "No status read", definition: "No registry status could be read." };

/** A filter over one question of the lens. */
function realityFacet(
  facet: Pick<TermFacet<Trial>, "id" | "label" | "verb" | "help"> & { readonly of: keyof TrialReality; readonly vocabulary: Vocabulary },
): TermFacet<Trial> {
  const { of, vocabulary, ...rest } = facet;
  return {
    kind: "term",
    ...rest,
    group: realityGroup,
    terms: () => vocabulary.terms,
    termsOf: (trial, context) => [trialReality(trial, context.release.evidenceReadUntil)[of].term],
  };
}

/**
 * What trials can be narrowed by of how they stand; each trial carries one term of each, so that their numbers add up. Only the
 * planned end depends on a day, and that is the day until which the evidence was read: a compiled filter knows no other.
 */
export const trialRealityFacets: readonly Facet<Trial>[] = [
  realityFacet({
    id: "against-review",
    label: "Status against the review",
    verb: "the status against the review is",
    of: "againstReview",
    vocabulary: againstReview,
  }),
  {
    kind: "term",
    id: "status-year",
    label: "Year of the status read",
    verb: "the status read is of",
    group: realityGroup,
    terms: ({ records }) => [
      ...[...new Set(records.trials.flatMap((trial) => trial.status.snapshotDate?.slice(0, 4) ?? []))]
        .sort()
        .reverse()
        .map((year) => ({ id: year, label: year, definition: "Year of the snapshot of the status." })),
      undated,
      noStatus,
    ],
    termsOf: ({ status }) => [
      status.registry === "not-retrieved" ? noStatus.id : status.snapshotDate === null ? undated.id : status.snapshotDate.slice(0, 4),
    ],
  },
  realityFacet({
    id: "registration",
    label: "Registration",
    verb: "the registration is",
    help: "Before or after the start, as far as the dates read go.",
    of: "registration",
    vocabulary: registrationState,
  }),
  realityFacet({ id: "arms", label: "Arms", verb: "the design is", of: "arms", vocabulary: armsState }),
  realityFacet({
    id: "participants",
    label: "Number of participants",
    verb: "the number of participants is",
    of: "enrolment",
    vocabulary: enrolmentState,
  }),
  realityFacet({
    id: "results",
    label: "Results in the registry",
    verb: "results in the registry are",
    of: "results",
    vocabulary: resultsState,
  }),
  realityFacet({
    id: "publications",
    label: "Linked publications",
    verb: "linked publications are",
    of: "publications",
    vocabulary: publicationState,
  }),
  realityFacet({
    id: "planned-end",
    label: "Planned end",
    verb: "the planned end is",
    help: "Held against the day until which the evidence was read, not against today.",
    of: "end",
    vocabulary: endState,
  }),
];

/** The filters that the strip over the list of trials counts, in its order. */
export const stripFacets: readonly string[] = trialRealityFacets.map((facet) => facet.id);
