import { defineVocabulary } from "../vocabulary.ts";

/** What a finding of the second reading is about, as the second reader filed it. */
export const findingKind = defineVocabulary("kind of finding of the second reading", [
  { id: "wrong", label: "Wrong", definition: "What the record says does not agree with what was read." },
  { id: "overstated", label: "Overstated", definition: "The record says more than what was read supports, or drops a hedge." },
  { id: "missing", label: "Left out", definition: "A claim, study, position or other entry that belongs there is not there." },
  { id: "fill", label: "Can be filled in", definition: "A page that was read gives a value that the record does not have." },
  { id: "bibliographic", label: "Bibliographic", definition: "Journal, year, volume, pages, identifier or title of a work." },
  { id: "judgement", label: "Judgement", definition: "A weight, a side or a class could be judged otherwise." },
  { id: "wording", label: "Wording", definition: "The words say something else than what is meant." },
  { id: "other", label: "Other", definition: "None of these: sources, comparators, categories and notes." },
]);

/** What became of a finding of the second reading. */
export const findingOutcome = defineVocabulary("outcome of a finding of the second reading", [
  { id: "taken", label: "Taken", definition: "What the finding asks for was done, or was found to be so already." },
  { id: "in-part", label: "Taken in part", definition: "Part of it was done, or it was done in another way; the reason says which." },
  { id: "left", label: "Left", definition: "Nothing was changed on its account; the reason says why." },
]);
