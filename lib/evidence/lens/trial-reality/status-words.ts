import type { Trial } from "../../schema/trial.ts";
import { trialStatus } from "../../schema/vocabularies/trial.ts";
import { dateWords } from "../../words/date-words.ts";

/** The words of a status where it stands in a sentence. */
export const statusWords = (trial: Trial) => `“${trialStatus.term(trial.status.registry).label}”`;

/** Whether a status was read of the registry. */
export const isVerified = (trial: Trial) => trial.status.registry !== "not-retrieved";

/** The status read and of when it is: "the status read is “Unknown”, of March 2020". */
export function statusReadWords(trial: Trial): string {
  if (!isVerified(trial)) return "no status was read of the registry";
  const { snapshotDate } = trial.status;
  return `the status read is ${statusWords(trial)}, ${snapshotDate === null ? "of a copy without a date" : `of ${dateWords(snapshotDate)}`}`;
}
