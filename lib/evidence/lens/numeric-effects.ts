import type { Estimate } from "../effects/estimate.ts";
import { logResponseRatio } from "../effects/log-response-ratio.ts";
import type { MissingInput } from "../effects/missing-input.ts";
import { recoveredShare } from "../effects/recovered-share.ts";
import { standardisedMeanDifference } from "../effects/standardised-mean-difference.ts";
import type { Quantity, QuantityGroup } from "../schema/quantity.ts";
import type { Study } from "../schema/study.ts";

/** A treated group beside the injured one, in printed numbers, and what can be derived of them. */
export interface NumericEffect {
  readonly quantity: Quantity;
  readonly label: string;
  readonly treated: QuantityGroup;
  readonly injured: QuantityGroup;
  readonly healthy: QuantityGroup | null;
  /** Log ratio of the two means with its interval, or the input that is missing. */
  readonly logRatio: Estimate | MissingInput;
  /** Hedges g, likewise. */
  readonly difference: Estimate | MissingInput;
  /** 0 as injured, 1 as healthy; null where one of the three means was not printed. */
  readonly recovered: number | null;
}

/**
 * The treated groups of a study of which a mean is printed beside that of the same damage untreated, or with vehicle or sham. Nothing is
 * pooled, and nothing derived where an input is missing.
 */
export function numericEffectsOf(study: Pick<Study, "cohorts" | "quantities">): NumericEffect[] {
  const cohorts = new Map(study.cohorts.map((cohort) => [cohort.id, cohort]));
  const roleOf = (group: QuantityGroup) => cohorts.get(group.cohort)?.role;
  return study.quantities
    .filter((quantity) => quantity.kind === "mean")
    .flatMap((quantity) => {
      const injured = quantity.groups.find((group) => roleOf(group) === "untreated" || roleOf(group) === "vehicle");
      const healthy = quantity.groups.find((group) => roleOf(group) === "healthy") ?? null;
      if (!injured) return [];
      return quantity.groups
        .filter((group) => roleOf(group) === "treated" && cohorts.get(group.cohort)?.model !== null)
        .map((treated) => ({
          quantity,
          label: [cohorts.get(treated.cohort)?.label, treated.label].filter(Boolean).join(", "),
          treated,
          injured,
          healthy,
          logRatio: logResponseRatio(treated, injured),
          difference: standardisedMeanDifference(treated, injured),
          recovered: recoveredShare({ treated: treated.value, injured: injured.value, healthy: healthy?.value ?? null }),
        }));
    });
}
