import type { Cohort } from "../schema/cohort.ts";
import type { Comparison } from "../schema/comparison.ts";
import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import type { comparisonQuestion } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

export type Question = TermId<typeof comparisonQuestion>;

/**
 * What a comparison answers, from the roles of its two cohorts. Only a treated cohort against the same damage, untreated or given
 * vehicle or a sham, answers whether it helps.
 */
export function questionOf(comparison: Pick<Comparison, "cohort" | "against">, cohorts: readonly Pick<Cohort, "id" | "role">[]): Question {
  if (comparison.against === null) return "none";
  const role = cohorts.find(({ id }) => id === comparison.cohort)?.role;
  const against = cohorts.find(({ id }) => id === comparison.against)?.role;
  if (role !== "treated") return "other";
  switch (against) {
    case "untreated":
    case "vehicle":
      return "helps";
    case "healthy":
      return "how-far-back";
    case "before":
      return "since-before";
    default:
      return "which-better";
  }
}

/** Comparisons that were read; what only a title says is none of them. */
export function comparisonsRead(study: Pick<Study, "comparisons">): Study["comparisons"] {
  return study.comparisons.filter((comparison) => comparison.basis === "read");
}

/** Whether a cohort was given something beside its product, or products of several sources at once. */
export function isCombination(cohort: Pick<Cohort, "intervention">): boolean {
  if (!cohort.intervention) return false;
  return "value" in cohort.intervention.alsoGiven || (factValue(cohort.intervention.cellSources) ?? []).length > 1;
}
