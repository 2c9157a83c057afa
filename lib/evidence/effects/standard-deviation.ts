import type { QuantityGroup } from "../schema/quantity.ts";

/**
 * The standard deviation of a group: as printed, or the standard error times the root of the number (Cochrane Handbook, chapter 6.5.2.2);
 * null where neither can be had. A spread of unstated kind is never used: taking an SEM for an SD makes an effect look larger by the root of n.
 */
export function standardDeviation({ spread, spreadKind, n }: Pick<QuantityGroup, "spread" | "spreadKind" | "n">): number | null {
  if (spread === null) return null;
  if (spreadKind === "sd") return spread;
  return spreadKind === "sem" && n !== null ? spread * Math.sqrt(n) : null;
}
