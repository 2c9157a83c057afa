import { comparisonsRead, outcomeSide, outcomeSides } from "../../evidence/lens/comparison-question.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { TermFacet } from "./define-collection.ts";

/**
 * The directions of a study's outcomes, whatever they measure: a study counts under each direction that one of its outcomes
 * that were read has. A study without such an outcome says why, so that none falls out of a count.
 */
export const directionFacet: TermFacet<Study> = {
  kind: "term",
  id: "direction",
  label: "Direction of any outcome",
  verb: "the direction of an outcome is",
  help: "Of outcomes that were read, whatever they measure, each against the same damage untreated, vehicle or sham treatment. A study can count under several.",
  counted: "when-chosen",
  terms: () => [
    ...outcomeSides,
    {
      id: "title-only",
      label: "Stated by a title only",
      definition: "Only the title speaks of an outcome; no result was read.",
    },
    { id: "no-outcome", label: "No outcome read", definition: "No outcome stands in what was read of the study." },
  ],
  termsOf: (study) => {
    const read = new Set(comparisonsRead(study).map((outcome) => outcomeSide(outcome, study)));
    if (read.size > 0) return [...read];
    return [study.comparisons.length > 0 ? "title-only" : "no-outcome"];
  },
};
