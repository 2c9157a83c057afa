import { factValue } from "../../schema/fact.ts";
import type { Trial } from "../../schema/trial.ts";
import type { endState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import { dateWords } from "../../words/date-words.ts";
import { dayRange } from "../day-range.ts";
import { hasEndedStatus } from "./ended-status.ts";
import type { Rules } from "./rule.ts";
import { statusReadWords, statusWords } from "./status-words.ts";
import { sureDate } from "./sure-date.ts";

/** The registered end, asked for where one was read. */
const endOf = (trial: Trial) => sureDate(trial, "completionDate") as string;
const endRange = (trial: Trial) => dayRange(endOf(trial));
const endWords = (trial: Trial) => dateWords(endOf(trial));

/**
 * Whether the registered end can only be a plan: it lay ahead when the record was last updated, or when the status was true and
 * was not one of an ended trial. A date that was past by then may be the day on which the trial did end.
 */
function isPlan(trial: Trial): boolean {
  const written = [factValue(trial.lastUpdatePosted), trial.status.snapshotDate].flatMap((date) => date ?? []);
  return written.some((date) => dayRange(date).last < endRange(trial).first);
}

/** Whether the planned end has passed on the day. */
export const endRules: Rules<TermId<typeof endState>> = {
  restsOn: ["status", "completionDate", "lastUpdatePosted"],
  rules: [
    {
      term: "ended",
      when: ({ trial }) => hasEndedStatus(trial.status.registry),
      because: ({ trial }) => `the status read is ${statusWords(trial)}`,
    },
    { term: "not-read", when: ({ trial }) => "missing" in trial.completionDate, because: () => "no date of the end was read" },
    {
      term: "undecided",
      when: ({ trial }) => !isPlan(trial),
      because: ({ trial }) => `whether ${endWords(trial)} is the planned or the actual end was not read`,
    },
    {
      term: "passed",
      when: ({ trial, day }) => endRange(trial).last < dayRange(day).first,
      because: ({ trial }) => `the planned end, ${endWords(trial)}, has passed; ${statusReadWords(trial)}`,
    },
    {
      term: "ahead",
      when: ({ trial, day }) => endRange(trial).first >= dayRange(day).first,
      because: ({ trial }) => `the planned end is ${endWords(trial)}`,
    },
    {
      term: "undecided",
      when: () => true,
      because: ({ trial }) => `the planned end is ${endWords(trial)}, and its day was not read`,
    },
  ],
};
