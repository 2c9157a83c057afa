import { factValue } from "../../schema/fact.ts";
import type { resultsState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import type { Rules } from "./rule.ts";

/** Whether the registry's record has results. */
export const resultsRules: Rules<TermId<typeof resultsState>> = {
  restsOn: ["resultsPosted"],
  rules: [
    { term: "posted", when: ({ trial }) => factValue(trial.resultsPosted) === true, because: () => "the registry’s record has results" },
    {
      term: "not-posted",
      when: ({ trial }) => factValue(trial.resultsPosted) === false,
      because: () => "none at the time of the copy read; some may have been posted since",
    },
    { term: "not-read", when: () => true, because: () => "not read whether the record has results" },
  ],
};
