import type { QuantityGroup } from "../schema/quantity.ts";
import type { MissingInput } from "./missing-input.ts";

/**
 * Standard deviation of a group from its printed spread: an SD as it stands, an SEM times the root of the number of animals
 * (SD = SEM · √n; Altman and Bland 2005, BMJ 331:903; Cochrane Handbook, 6.5.2.2). A spread of unstated kind is never used: an SEM taken for
 * an SD makes an effect √n times as large as it is.
 *
 * Limit: n must be the number that the spread was calculated from. Where tubules or fields were counted as if they were animals, the
 * page does not show it, and the SD is too small.
 */
export function standardDeviation({ spread, spreadKind, n }: Pick<QuantityGroup, "spread" | "spreadKind" | "n">): number | MissingInput {
  if (spread === null) return { missing: "spread", of: null };
  if (spreadKind !== "sd" && spreadKind !== "sem") return { missing: "spread-kind", of: null };
  if (spreadKind === "sd") return spread;
  return n === null ? { missing: "n", of: null } : spread * Math.sqrt(n);
}
