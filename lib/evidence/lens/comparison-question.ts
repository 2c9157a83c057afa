import type { Cohort } from "../schema/cohort.ts";
import type { Comparison } from "../schema/comparison.ts";
import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { type comparisonQuestion, direction } from "../schema/vocabularies/study.ts";
import type { Term, TermId } from "../schema/vocabulary.ts";

export type Question = TermId<typeof comparisonQuestion>;

/**
 * What a comparison answers, from the roles of its two cohorts. Only a treated cohort against the same damage, untreated or given
 * vehicle or a sham, answers whether it helps; where nothing was damaged, the same comparison asks what it does to the healthy.
 */
export function questionOf(
  comparison: Pick<Comparison, "cohort" | "against">,
  cohorts: readonly Pick<Cohort, "id" | "role" | "model">[],
): Question {
  if (comparison.against === null) return "none";
  const measured = cohorts.find(({ id }) => id === comparison.cohort);
  const against = cohorts.find(({ id }) => id === comparison.against)?.role;
  if (measured?.role !== "treated") return "other";
  switch (against) {
    case "untreated":
    case "vehicle":
      return measured.model === null ? "undamaged" : "helps";
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

/** What an outcome can say of whether a treatment helps: the directions, and two states that are on no side. */
export const outcomeSides: readonly Term[] = [
  ...direction.terms,
  {
    id: "otherwise",
    label: "Compared otherwise",
    definition:
      "Compared with healthy, with another treatment or with before; the record says which way. It does not tell whether treatment helps.",
  },
  {
    id: "retracted",
    label: "Retracted, not counted",
    definition: "The paper was retracted; its outcomes stand in its record and are counted on no side.",
  },
];

/** The side of an outcome: its direction where the comparison asks whether treatment helps, else why it has none. */
export function outcomeSide(comparison: Comparison, study: Pick<Study, "cohorts" | "notices">): string {
  if (isRetracted(study)) return "retracted";
  if (comparison.direction === "not-reported" || comparison.direction === "not-read") return comparison.direction;
  return questionOf(comparison, study.cohorts) === "helps" ? comparison.direction : "otherwise";
}

/** Whether the paper was withdrawn. Its record stays, and counts on no side. */
export function isRetracted(study: Pick<Study, "notices">): boolean {
  return study.notices.some(({ kind }) => kind === "retraction");
}

/** Whether a cohort was given something beside its product, or products of several sources at once. */
export function isCombination(cohort: Pick<Cohort, "intervention">): boolean {
  if (!cohort.intervention) return false;
  return "value" in cohort.intervention.alsoGiven || (factValue(cohort.intervention.cellSources) ?? []).length > 1;
}
