import { defineVocabulary } from "../vocabulary.ts";

/** Why a field has no value. Kept apart everywhere: nobody asked, the paper is silent, and we have not read are different things. */
export const missing = defineVocabulary("reason for a missing value", [
  {
    id: "not-applicable",
    label: "Not applicable",
    definition: "The question does not arise for this record, for example a donor–host relation where nothing was transplanted.",
  },
  { id: "not-reported", label: "Not reported", definition: "What was read covers the place where it would stand, and it is not there." },
  { id: "not-read", label: "Not read", definition: "We have not read a text that could tell. The paper or registry may well report it." },
]);
