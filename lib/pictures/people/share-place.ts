import type { PeopleValue } from "../../evidence/lens/people-rows.ts";

/** Shares at which the axis has a line. */
export const shareTicks = [0, 0.5, 1] as const;

/** Where a number stands on the common axis, between 0 and 1; null for what is no share. A percent without its count has no interval. */
export function sharePlace({ interval, kind, printed }: PeopleValue): { share: number; lower: number | null; upper: number | null } | null {
  if (interval) return interval;
  return kind === "percent" && printed !== null ? { share: printed / 100, lower: null, upper: null } : null;
}
