import type { QuantityGroup } from "../schema/quantity.ts";
import type { Estimate } from "./estimate.ts";
import { groupMoments } from "./group-moments.ts";
import type { MissingInput } from "./missing-input.ts";
import { normalEstimate } from "./normal-estimate.ts";
import { smallSampleCorrection } from "./small-sample-correction.ts";

/**
 * Hedges' g: g = c(m) · (x̄₁ − x̄₂)/s, where s² = ((n₁ − 1)SD₁² + (n₂ − 1)SD₂²)/m and m = n₁ + n₂ − 2, with the large-sample variance
 * 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)) and its 95 % interval. Hedges 1981, J Educ Stat 6:107–128, and for the variance equation 8 of Hedges 1982;
 * the same as `escalc(measure = "SMD")` of R's metafor, which cites both, with its default `vtype = "LS"`. Above zero is more than the
 * comparator, which is not always better.
 *
 * Limits: it takes both groups for equally spread. It is in units of that spread, so that groups of one inbred strain give larger values
 * than mixed ones for the same difference. With few animals the variance is rough.
 */
export function standardisedMeanDifference(
  treated: Pick<QuantityGroup, "value" | "spread" | "spreadKind" | "n">,
  comparator: Pick<QuantityGroup, "value" | "spread" | "spreadKind" | "n">,
): Estimate | MissingInput {
  const first = groupMoments(treated, "treated");
  if ("missing" in first) return first;
  const second = groupMoments(comparator, "comparator");
  if ("missing" in second) return second;
  const degreesOfFreedom = first.n + second.n - 2;
  const pooled = Math.sqrt(((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / degreesOfFreedom);
  if (pooled === 0) return { missing: "nonzero-spread", of: null };
  const estimate = (smallSampleCorrection(degreesOfFreedom) * (first.mean - second.mean)) / pooled;
  return normalEstimate(estimate, 1 / first.n + 1 / second.n + estimate ** 2 / (2 * (first.n + second.n)));
}
