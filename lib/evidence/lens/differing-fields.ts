import type { Study } from "../schema/study.ts";
import { compareWithReview } from "./compare-with-review.ts";

/** The fact behind each column of Table 1. */
export const comparedFields = {
  cellSource: "intervention.cellSources",
  inducer: "induction.inducers",
  hostSpecies: "population.hostSpecies",
  relation: "intervention.relation",
} as const;

/** The facts of a study that differ from Table 1, whole or in part. */
export function differingFields(study: Study): string[] {
  const compared = compareWithReview(study);
  if (!compared) return [];
  return Object.entries(comparedFields)
    .filter(([column]) => ["differs", "partly"].includes(compared[column as keyof typeof comparedFields]))
    .map(([, field]) => field);
}
