import { outcomeSide, type Question, questionOf } from "../../evidence/lens/comparison-question.ts";
import type { Cohort } from "../../evidence/schema/cohort.ts";
import type { Comparison } from "../../evidence/schema/comparison.ts";
import type { Quantity, QuantityGroup } from "../../evidence/schema/quantity.ts";
import type { Study } from "../../evidence/schema/study.ts";

/** A comparison with everything that an analysis wants beside it, and the printed numbers of its two cohorts where there are any. */
export interface ComparisonRow {
  readonly study: Study;
  readonly comparison: Comparison;
  readonly question: Question;
  readonly side: string;
  readonly arm: Cohort;
  readonly comparator: Cohort | null;
  readonly quantity: Quantity | null;
  readonly armGroup: QuantityGroup | null;
  readonly comparatorGroup: QuantityGroup | null;
}

/**
 * The comparisons of a study as rows, one each; a comparison of which several quantities were printed (time points, units) has a row for
 * each. Title-only outcomes are none.
 */
export function comparisonRowsOf(study: Study): ComparisonRow[] {
  const cohorts = new Map(study.cohorts.map((cohort) => [cohort.id, cohort]));
  return study.comparisons
    .filter((comparison) => comparison.basis === "read")
    .flatMap((comparison) => {
      const printed = study.quantities.filter((quantity) => quantity.comparisons.includes(comparison.id));
      return (printed.length > 0 ? printed : [null]).map((quantity) => ({
        study,
        comparison,
        question: questionOf(comparison, study.cohorts),
        side: outcomeSide(comparison, study),
        arm: cohorts.get(comparison.cohort) as Cohort,
        comparator: comparison.against === null ? null : (cohorts.get(comparison.against) as Cohort),
        quantity,
        armGroup: groupOf(quantity, comparison.cohort),
        comparatorGroup: groupOf(quantity, comparison.against),
      }));
    });
}

/** The group of a cohort as a whole; where only parts of it were printed there is none, because a part is not the cohort. */
function groupOf(quantity: Quantity | null, cohort: string | null): QuantityGroup | null {
  const groups = quantity?.groups.filter((group) => group.cohort === cohort) ?? [];
  return groups.find((group) => group.label === null) ?? (groups.length === 1 ? (groups[0] as QuantityGroup) : null);
}
