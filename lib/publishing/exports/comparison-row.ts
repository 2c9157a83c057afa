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
  /** The part of the arm that the numbers are of, such as a time or some of its animals; null: the arm as a whole, or no numbers. */
  readonly part: string | null;
  readonly armGroup: QuantityGroup | null;
  readonly comparatorGroup: QuantityGroup | null;
}

/**
 * The comparisons of a study as rows, one each; a comparison of which several quantities were printed (time points, units), or numbers of
 * parts of its arm, has a row for each. Title-only outcomes are none.
 */
export function comparisonRowsOf(study: Study): ComparisonRow[] {
  const cohorts = new Map(study.cohorts.map((cohort) => [cohort.id, cohort]));
  return study.comparisons
    .filter((comparison) => comparison.basis === "read")
    .flatMap((comparison) => {
      const printed = study.quantities.filter((quantity) => quantity.comparisons.includes(comparison.id));
      return (printed.length > 0 ? printed : [null]).flatMap((quantity) => {
        const armGroups = groupsOf(quantity, comparison.cohort);
        const comparatorGroups = groupsOf(quantity, comparison.against);
        const parts = new Set((armGroups.length > 0 ? armGroups : comparatorGroups).map(({ label }) => label));
        return [...(parts.size > 0 ? parts : [null])].map((part) => ({
          study,
          comparison,
          question: questionOf(comparison, study.cohorts),
          side: outcomeSide(comparison, study),
          arm: cohorts.get(comparison.cohort) as Cohort,
          comparator: comparison.against === null ? null : (cohorts.get(comparison.against) as Cohort),
          quantity,
          part,
          armGroup: ofPart(armGroups, part),
          comparatorGroup: ofPart(comparatorGroups, part) ?? ofPart(comparatorGroups, null),
        }));
      });
    });
}

function groupsOf(quantity: Quantity | null, cohort: string | null): readonly QuantityGroup[] {
  return quantity?.groups.filter((group) => group.cohort === cohort) ?? [];
}

/** The numbers of a part, or of the whole where `part` is null. A part is never taken for the whole. */
function ofPart(groups: readonly QuantityGroup[], part: string | null): QuantityGroup | null {
  return groups.find(({ label }) => label === part) ?? null;
}
