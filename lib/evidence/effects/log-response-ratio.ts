import type { QuantityGroup } from "../schema/quantity.ts";
import type { Estimate } from "./estimate.ts";
import { groupMoments } from "./group-moments.ts";
import type { MissingInput } from "./missing-input.ts";
import { normalEstimate } from "./normal-estimate.ts";

/**
 * Log response ratio of two means: ln(x̄₁/x̄₂) with variance SD₁²/(n₁x̄₁²) + SD₂²/(n₂x̄₂²) and its 95 % interval. Hedges, Gurevitch and Curtis
 * 1999, Ecology 80:1150–1156; the same as `escalc(measure = "ROM")` of R's metafor. Its exponential is how many times the comparator's
 * mean the treated mean is.
 *
 * Limits: both means must be above zero, on a scale with a true zero (a count or weight; hardly a score). The variance is the first term
 * of an expansion: it fails where a mean is small beside its own standard error, and no correction for small groups is made.
 */
export function logResponseRatio(
  treated: Pick<QuantityGroup, "value" | "spread" | "spreadKind" | "n">,
  comparator: Pick<QuantityGroup, "value" | "spread" | "spreadKind" | "n">,
): Estimate | MissingInput {
  const first = groupMoments(treated, "treated");
  if ("missing" in first) return first;
  const second = groupMoments(comparator, "comparator");
  if ("missing" in second) return second;
  if (first.mean <= 0) return { missing: "positive-mean", of: "treated" };
  if (second.mean <= 0) return { missing: "positive-mean", of: "comparator" };
  const variance = (first.sd / first.mean) ** 2 / first.n + (second.sd / second.mean) ** 2 / second.n;
  if (variance === 0) return { missing: "nonzero-spread", of: null };
  return normalEstimate(Math.log(first.mean / second.mean), variance);
}
