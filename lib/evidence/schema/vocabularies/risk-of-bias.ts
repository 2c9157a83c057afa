import { defineVocabulary } from "../vocabulary.ts";

/** The ten items of SYRCLE's risk of bias tool for animal studies (Hooijmans et al. 2014), in its order. */
export const syrcleItem = defineVocabulary("SYRCLE item", [
  { id: "sequence-generation", label: "Sequence generation", definition: "Whether the allocation sequence was generated adequately." },
  { id: "baseline-characteristics", label: "Baseline characteristics", definition: "Whether the groups were alike at the start." },
  { id: "allocation-concealment", label: "Allocation concealment", definition: "Whether the allocation was concealed." },
  { id: "random-housing", label: "Random housing", definition: "Whether the animals were housed at random." },
  {
    id: "blinding-of-caregivers",
    label: "Blinding of caregivers and investigators",
    definition: "Whether those who gave care were unaware of the group.",
  },
  {
    id: "random-outcome-assessment",
    label: "Random outcome assessment",
    definition: "Whether animals were chosen at random for assessment.",
  },
  {
    id: "blinding-of-assessors",
    label: "Blinding of outcome assessors",
    definition: "Whether those who assessed were unaware of the group.",
  },
  { id: "incomplete-outcome-data", label: "Incomplete outcome data", definition: "Whether missing data were dealt with." },
  { id: "selective-outcome-reporting", label: "Selective outcome reporting", definition: "Whether all planned outcomes are reported." },
  { id: "other", label: "Other sources of bias", definition: "Whether other problems could bias the result." },
]);

/** A judgement on one item. There is no sum: the tool has none. */
export const biasJudgement = defineVocabulary("risk of bias judgement", [
  { id: "low", label: "Low risk", definition: "What was read shows that the item was handled well." },
  { id: "high", label: "High risk", definition: "What was read shows that it was not." },
  { id: "unclear", label: "Unclear risk", definition: "It was assessed, and what was read does not tell." },
]);
