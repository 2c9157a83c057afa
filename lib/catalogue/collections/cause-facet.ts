import type { Trial } from "../../evidence/schema/trial.ts";
import { cause, causeStance } from "../../evidence/schema/vocabularies/cause.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import type { TermFacet } from "./define-collection.ts";

/** What a trial can be to a cause: what its eligibility says, that it does not name the cause, or that neither of its lists was read. */
export const causeStates: readonly Term[] = [
  ...causeStance.terms,
  { id: "not-named", label: "not named", definition: "What was read of its condition and lists does not name the cause." },
  { id: "not-read", label: "lists not read", definition: "Neither its inclusion nor its exclusion list was read." },
];

/** Term of a cause in a state, as addresses have it: “genetic-excludes”. */
export function causeTerm(id: string, state: string): string {
  return `${id}-${state}`;
}

/** Whom the trials take, by the cause of the condition. Every trial is in one state for every cause, so that the five add up. */
export const causeFacet: TermFacet<Trial> = {
  kind: "term",
  id: "cause",
  label: "Cause in the eligibility",
  verb: "the eligibility says",
  help: "By condition, inclusion and exclusion, as far as they were read.",
  counted: "when-chosen",
  terms: () =>
    cause.terms.flatMap(({ id, label, short }) =>
      causeStates.map((state) => ({
        id: causeTerm(id, state.id),
        label: `${short ?? label}: ${state.label}`,
        definition: state.definition,
      })),
    ),
  termsOf: ({ eligibility }) => {
    const rest = "missing" in eligibility.inclusion && "missing" in eligibility.exclusion ? "not-read" : "not-named";
    return cause.ids.map((id) => causeTerm(id, eligibility.causes.find((entry) => entry.cause === id)?.stance ?? rest));
  },
};
