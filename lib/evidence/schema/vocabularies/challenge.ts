import { defineVocabulary } from "../vocabulary.ts";

/** What kind of difficulty stands in the way. The order is that of the page. */
export const challengeKind = defineVocabulary("kind of challenge", [
  { id: "technical", label: "Technical", definition: "Getting, keeping, placing or directing the cells or the product." },
  { id: "safety", label: "Safety", definition: "Possible harm to those who are treated." },
  { id: "ethical", label: "Ethical", definition: "Parenthood, consent and what a society allows." },
  { id: "supply", label: "Supply", definition: "Whether there are enough cells, or good enough ones." },
]);

/** How a study, trial or synthesis stands to a challenge. */
export const challengeStance = defineVocabulary("stance to a challenge", [
  {
    id: "addresses",
    label: "Addresses it",
    definition: "Tried a way round the difficulty, or measured whether it arises; how far that went is in the sentence.",
  },
  { id: "bears-on", label: "Bears on it", definition: "Reports something relevant without having been made for it." },
  { id: "shows-it", label: "Shows it", definition: "Met the difficulty: what was read says that it is real." },
]);
