import type { Estimate } from "./estimate.ts";
import { z95 } from "./z-95.ts";

/**
 * An estimate with its Wald interval: estimate ± z₀.₉₇₅ · √variance. It takes the estimate for normally distributed and its variance for
 * known; with the five to ten animals a group that are usual here it is too narrow.
 */
export function normalEstimate(estimate: number, variance: number): Estimate {
  const half = z95 * Math.sqrt(variance);
  return { estimate, variance, lower: estimate - half, upper: estimate + half };
}
