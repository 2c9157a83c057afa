import type { Trial } from "../../schema/trial.ts";
import type { publicationState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import type { Rules } from "./rule.ts";

/** Publications linked in this catalogue. */
export const publicationRules: Rules<TermId<typeof publicationState>> = {
  restsOn: ["linkedPublications"],
  rules: [
    {
      term: "with-doi",
      when: ({ trial }) => trial.linkedPublications.some((publication) => publication.doi !== null),
      because: ({ trial }) => linkedWords(trial),
    },
    { term: "without-doi", when: ({ trial }) => trial.linkedPublications.length > 0, because: ({ trial }) => linkedWords(trial) },
    { term: "none", when: () => true, because: () => "none is linked in this catalogue, which is not a finding that there is none" },
  ],
};

function linkedWords(trial: Trial): string {
  const all = trial.linkedPublications;
  const dois = all.filter((publication) => publication.doi !== null).length;
  return `${all.length} linked, ${dois} with a DOI; how sure the link is stands with the publication`;
}
