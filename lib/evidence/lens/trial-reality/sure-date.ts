import { factValue } from "../../schema/fact.ts";
import type { Trial } from "../../schema/trial.ts";
import { withoutDay } from "../day-range.ts";

/** A trial's start or end as far as it is sure: without its day where that is in doubt. Null: not read. */
export function sureDate(trial: Trial, field: "startDate" | "completionDate"): string | null {
  const date = factValue(trial[field]) ?? null;
  return date !== null && trial.doubtfulDays.includes(field) ? withoutDay(date) : date;
}
