import type { Term } from "../schema/vocabulary.ts";
import type { ArrowKind } from "./arrow-rules.ts";

/** What an arrow can say, and what a study needs to stand on it. */
export const arrowKinds: readonly (Term & { readonly id: ArrowKind })[] = [
  {
    id: "procedure",
    label: "Procedure",
    definition: "Cells or tissue were put somewhere. A study that did so stands on it by its record; no outcome is needed.",
  },
  {
    id: "effect",
    label: "Effect",
    definition:
      "What is given helps what was damaged. The side follows from the comparisons with the same damage, untreated or given vehicle or a sham: improved is for, no change or worse is against, all else takes no side.",
  },
  {
    id: "fate",
    label: "Fate",
    definition: "Where cells go, what they become and what they give off, by what was seen of the cells themselves; judged study by study.",
  },
  {
    id: "change",
    label: "Change",
    definition:
      "Something is turned up or down that is neither good nor bad of itself, such as a pathway. The side is which way it went; judged study by study.",
  },
  {
    id: "process",
    label: "Process",
    definition: "One process leads to another. No study here tests it, so that a study is unclear, or against; judged study by study.",
  },
  {
    id: "context",
    label: "Context",
    definition:
      "The course of spermatogenesis, what is done today, what is held of a cause: not a finding of studies, and none stands on it.",
  },
];
