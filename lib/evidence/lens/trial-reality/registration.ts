import { factValue } from "../../schema/fact.ts";
import type { registrationState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import { dateWords } from "../../words/date-words.ts";
import { dayRange } from "../day-range.ts";
import type { Looked, Rules } from "./rule.ts";
import { sureDate } from "./sure-date.ts";

/**
 * Days by which the posting of a record may lie behind its submission, so that a posting that soon after the start decides nothing.
 * The ICMJE counts the day on which a record was first submitted as the day of registration, and ClinicalTrials.gov says that the
 * posting, which is the date we have, comes typically a few days later; the one pair in our own readings is 12 days apart
 * (NCT02041910). Thirty is a wide reading of “a few”, so that nobody is called late for the registry's own delay.
 */
export const postingDelayDays = 30;

/** Start and first posting as ranges of days, and in words; null where one was not read. */
function startAndPosting({ trial }: Looked) {
  const start = sureDate(trial, "startDate");
  const posted = factValue(trial.firstPosted);
  if (start === null || posted === undefined) return null;
  return { start: dayRange(start), posted: dayRange(posted), words: `first posted ${dateWords(posted)}, start ${dateWords(start)}` };
}

/** What the two dates alone say; null where they do not decide. */
function registrationByDates(looked: Looked): "prospective" | "retrospective" | null {
  const dates = startAndPosting(looked);
  if (dates === null) return null;
  if (dates.posted.last <= dates.start.first) return "prospective";
  return dates.posted.first - dates.start.last >= postingDelayDays ? "retrospective" : null;
}

/** Registration before the first participant is what the ICMJE asks for as a condition of publication. */
export const registrationRules: Rules<TermId<typeof registrationState>> = {
  restsOn: ["registrationWord", "firstPosted", "startDate"],
  rules: [
    {
      term: "undecided",
      when: (looked) => {
        const [word, dates] = [factValue(looked.trial.registrationWord), registrationByDates(looked)];
        return word !== undefined && dates !== null && word !== dates;
      },
      because: (looked) =>
        `the registry calls it ${factValue(looked.trial.registrationWord)}, and its dates say otherwise: ${startAndPosting(looked)?.words}`,
    },
    {
      term: "prospective",
      when: ({ trial }) => factValue(trial.registrationWord) === "prospective",
      because: () => "in the registry’s own word",
    },
    {
      term: "retrospective",
      when: ({ trial }) => factValue(trial.registrationWord) === "retrospective",
      because: () => "in the registry’s own word",
    },
    {
      term: "not-read",
      when: (looked) => startAndPosting(looked) === null,
      because: ({ trial }) =>
        "value" in trial.startDate
          ? "the date of the first posting was not read"
          : "value" in trial.firstPosted
            ? "the date of the start was not read"
            : "neither the start nor the first posting was read",
    },
    {
      term: "prospective",
      when: (looked) => registrationByDates(looked) === "prospective",
      because: (looked) => `${startAndPosting(looked)?.words}`,
    },
    {
      term: "retrospective",
      when: (looked) => registrationByDates(looked) === "retrospective",
      because: (looked) => `${startAndPosting(looked)?.words}, at least ${postingDelayDays} days apart`,
    },
    {
      term: "undecided",
      when: (looked) => {
        const dates = startAndPosting(looked);
        return dates !== null && dates.posted.first <= dates.start.last;
      },
      because: (looked) => `${startAndPosting(looked)?.words}; as far as the dates are known, either may have come first`,
    },
    {
      term: "undecided",
      when: () => true,
      because: (looked) =>
        `${startAndPosting(looked)?.words}; a record is posted some days after it was submitted, so that fewer than ${postingDelayDays} days decide nothing`,
    },
  ],
};
