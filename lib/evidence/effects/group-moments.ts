import type { QuantityGroup } from "../schema/quantity.ts";
import type { MissingInput } from "./missing-input.ts";
import { standardDeviation } from "./standard-deviation.ts";

/** What two groups are compared by. */
interface Moments {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/**
 * Mean, SD and number of a printed group, or the first of them that is missing. The value is taken for a mean: whoever asks passes
 * quantities of the kind “mean” only, never a median or a percent.
 */
export function groupMoments(
  group: Pick<QuantityGroup, "value" | "spread" | "spreadKind" | "n">,
  of: Exclude<MissingInput["of"], null>,
): Moments | MissingInput {
  const { value: mean, n } = group;
  if (mean === null) return { missing: "value", of };
  if (n === null) return { missing: "n", of };
  if (n < 2) return { missing: "second-of-group", of };
  const sd = standardDeviation(group);
  return typeof sd === "number" ? { mean, sd, n } : { ...sd, of };
}
