import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";

/** Animals or people in the treated cohorts of a study; null where one of them has no printed number, and for cultures. */
export function numberTreated(study: Pick<Study, "cohorts">): number | null {
  const treated = study.cohorts.filter((cohort) => cohort.role === "treated" && cohort.host !== null);
  const numbers = treated.map((cohort) => factValue(cohort.n));
  if (numbers.length === 0 || numbers.includes(undefined)) return null;
  return (numbers as number[]).reduce((sum, n) => sum + n, 0);
}
