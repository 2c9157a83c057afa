import type { Trial } from "../../schema/trial.ts";
import { printedStatus } from "../../schema/vocabularies/trial.ts";
import type { againstReview } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import type { Rules } from "./rule.ts";
import { isVerified, statusWords } from "./status-words.ts";

const printedWords = (trial: Trial) => (trial.table1 ? printedStatus.term(trial.table1.printed).label : "");

/** The status read against the one that the review prints. */
export const againstReviewRules: Rules<TermId<typeof againstReview>> = {
  restsOn: ["status", "table1"],
  rules: [
    { term: "not-listed", when: ({ trial }) => trial.table1 === null, because: () => "the review does not list the trial" },
    {
      term: "review-no-status",
      when: ({ trial }) => trial.table1?.printed === "phase-1-and-2",
      because: ({ trial }) =>
        `the review prints ${printedWords(trial)}, which by its form is a phase; ${isVerified(trial) ? `the status read is ${statusWords(trial)}` : "no status was read of the registry"}`,
    },
    {
      term: "not-verified",
      when: ({ trial }) => !isVerified(trial),
      because: ({ trial }) => `the review prints ${printedWords(trial)}, and no status could be read of the registry`,
    },
    {
      term: "same",
      when: ({ trial }) => trial.table1?.printed === trial.status.registry,
      because: () => "the review prints the status that was read",
    },
    {
      term: "differs",
      when: () => true,
      because: ({ trial }) =>
        `the review prints ${printedWords(trial)}, the status read is ${statusWords(trial)}; each is of its own day, and either may have been right then`,
    },
  ],
};
