import { dateWords } from "../format/date-words.ts";
import { factValue } from "../schema/fact.ts";
import type { Trial } from "../schema/trial.ts";
import { printedStatus, trialStatus } from "../schema/vocabularies/trial.ts";
import type {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../schema/vocabulary.ts";
import { dayRange, withoutDay } from "./day-range.ts";

/** What the registry's fields say of one question, or why they do not say it. */
export interface Reading<Term extends string = string> {
  readonly term: Term;
  /** Why, as the end of a sentence that begins with the answer. */
  readonly because: string;
  /** Fields of the trial that the answer rests on, for the marks of their sources. */
  readonly restsOn: readonly string[];
}

/** How a trial stands, question by question. Each answer is one of a vocabulary; none is a judgement. */
export interface TrialReality {
  readonly againstReview: Reading<TermId<typeof againstReview>>;
  readonly registration: Reading<TermId<typeof registrationState>>;
  readonly arms: Reading<TermId<typeof armsState>>;
  readonly enrolment: Reading<TermId<typeof enrolmentState>>;
  readonly results: Reading<TermId<typeof resultsState>>;
  readonly publications: Reading<TermId<typeof publicationState>>;
  readonly end: Reading<TermId<typeof endState>>;
}

/** A trial and the day on which it is looked at. */
interface Looked {
  readonly trial: Trial;
  /** Exact to the day. */
  readonly day: string;
}

interface Rule<Term extends string> {
  readonly term: Term;
  readonly when: (looked: Looked) => boolean;
  readonly because: (looked: Looked) => string;
}

/** The rules of one question, in order: the first that fits answers. The last fits always. */
interface Rules<Term extends string> {
  readonly restsOn: readonly string[];
  readonly rules: readonly Rule<Term>[];
}

/**
 * Days by which the posting of a record may lie behind its submission, so that a posting that soon after the start decides nothing.
 * The ICMJE counts the day on which a record was first submitted as the day of registration, and ClinicalTrials.gov says that the
 * posting, which is the date we have, comes typically a few days later; the one pair in our own readings is 12 days apart
 * (NCT02041910). Thirty is a wide reading of “a few”, so that nobody is called late for the registry's own delay.
 */
export const postingDelayDays = 30;

/** The words of a status where it stands in a sentence. */
const statusWords = (trial: Trial) => `“${trialStatus.term(trial.status.registry).label}”`;
const printedWords = (trial: Trial) => (trial.table1 ? printedStatus.term(trial.table1.printed).label : "");
const isVerified = (trial: Trial) => trial.status.registry !== "not-retrieved";

export const againstReviewRules: Rules<TermId<typeof againstReview>> = {
  restsOn: ["status", "table1"],
  rules: [
    { term: "not-listed", when: ({ trial }) => trial.table1 === null, because: () => "the review does not list the trial" },
    {
      term: "review-no-status",
      when: ({ trial }) => trial.table1?.printed === "phase-1-and-2",
      because: ({ trial }) =>
        `the review prints ${printedWords(trial)}, which by its form is a phase; ${isVerified(trial) ? `the status read is ${statusWords(trial)}` : "no status was read of the registry"}`,
    },
    {
      term: "not-verified",
      when: ({ trial }) => !isVerified(trial),
      because: ({ trial }) => `the review prints ${printedWords(trial)}, and no status could be read of the registry`,
    },
    {
      term: "same",
      when: ({ trial }) => trial.table1?.printed === trial.status.registry,
      because: () => "the review prints the status that was read",
    },
    {
      term: "differs",
      when: () => true,
      because: ({ trial }) =>
        `the review prints ${printedWords(trial)}, the status read is ${statusWords(trial)}; each is of its own day, and either may have been right then`,
    },
  ],
};

/** A trial's start or end as far as it is sure: without its day where that is in doubt. Null: not read. */
export function sureDate(trial: Trial, field: "startDate" | "completionDate"): string | null {
  const date = factValue(trial[field]) ?? null;
  return date !== null && trial.doubtfulDays.includes(field) ? withoutDay(date) : date;
}

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

/** The registry's words on the design: model, allocation and the arms, each in lower case. */
function designWords({ trial }: Looked) {
  const said = [trial.interventionModel, trial.allocation].flatMap((fact) => factValue(fact) ?? []).map((words) => words.toLowerCase());
  return { said, arms: (factValue(trial.arms) ?? []).map((words) => words.toLowerCase()) };
}

const saysSingle = (looked: Looked) => designWords(looked).said.some((words) => /\bsingle[ -](arm|group)\b/.test(words));
/** “Before-and-after, no control” says control and means none. */
const saysControlled = (looked: Looked) =>
  designWords(looked).said.some((words) => /\bcontrol(led)?\b/.test(words.replace(/\b(no|without( a)?) control\w*/g, ""))) ||
  designWords(looked).arms.some((arm) => /^((active|placebo|sham) comparator|no intervention|control)\b/.test(arm));
const saysSeveral = (looked: Looked) =>
  designWords(looked).arms.length > 1 ||
  designWords(looked).said.some((words) => /\b(parallel|crossover|factorial)\b|^randomi[sz]ed/.test(words));

export const armsRules: Rules<TermId<typeof armsState>> = {
  restsOn: ["interventionModel", "allocation", "arms"],
  rules: [
    {
      term: "not-read",
      when: (looked) => designWords(looked).said.length + designWords(looked).arms.length === 0,
      because: () => "neither arms, model nor allocation were read",
    },
    {
      term: "not-told",
      when: (looked) => saysSingle(looked) && (saysControlled(looked) || saysSeveral(looked)),
      because: () => "what was read says both one group and several",
    },
    {
      term: "single",
      when: saysSingle,
      because: ({ trial }) => `model as read: “${factValue(trial.interventionModel) ?? factValue(trial.allocation)}”`,
    },
    {
      term: "controlled",
      when: saysControlled,
      because: ({ trial }) => {
        const said = [trial.interventionModel, trial.allocation].flatMap((fact) => factValue(fact) ?? []);
        return said.length > 0 ? `as read: “${said.join("”; “")}”` : "at least one arm is registered as a comparator";
      },
    },
    {
      term: "several",
      when: saysSeveral,
      because: (looked) => {
        const { length } = designWords(looked).arms;
        return length > 1
          ? `${length} arms or interventions were read, none registered as a comparator; the model was not read`
          : "the design read has groups, and no control is named";
      },
    },
    {
      term: "not-told",
      when: () => true,
      because: ({ trial }) =>
        "value" in trial.arms
          ? "one arm was read, of a page of which only a part was read; the model was not read"
          : "the words read do not decide it",
    },
  ],
};

/** Statuses under which people can still be enrolled, so that no number can be the final one. */
const stillEnrolling = new Set<string>(["not-yet-recruiting", "recruiting", "enrolling-by-invitation"]);

/** The status that held when the record was last confirmed. */
const confirmedStatus = (trial: Trial) => (trial.status.registry === "unknown" ? factValue(trial.status.lastKnown) : trial.status.registry);

export const enrolmentRules: Rules<TermId<typeof enrolmentState>> = {
  restsOn: ["enrolmentType", "enrolment", "status"],
  rules: [
    { term: "not-read", when: ({ trial }) => "missing" in trial.enrolment, because: () => "no number of participants was read" },
    {
      term: "planned",
      when: ({ trial }) => factValue(trial.enrolmentType) === "planned",
      because: () => "in the registry’s words",
    },
    { term: "actual", when: ({ trial }) => factValue(trial.enrolmentType) === "actual", because: () => "in the registry’s words" },
    {
      term: "planned",
      when: ({ trial }) => stillEnrolling.has(confirmedStatus(trial) ?? ""),
      because: ({ trial }) =>
        `derived: enrolment was open or had not begun ${trial.status.registry === "unknown" ? "at the last known status" : "at the status read"} (“${trialStatus.term(confirmedStatus(trial) ?? "").label}”), so that the number was a target`,
    },
    {
      term: "not-told",
      when: () => true,
      because: () => "whether the number is planned or actual was not read",
    },
  ],
};

export const resultsRules: Rules<TermId<typeof resultsState>> = {
  restsOn: ["resultsPosted"],
  rules: [
    { term: "posted", when: ({ trial }) => factValue(trial.resultsPosted) === true, because: () => "the registry’s record has results" },
    {
      term: "not-posted",
      when: ({ trial }) => factValue(trial.resultsPosted) === false,
      because: () => "none at the time of the copy read; some may have been posted since",
    },
    { term: "not-read", when: () => true, because: () => "not read whether the record has results" },
  ],
};

export const publicationRules: Rules<TermId<typeof publicationState>> = {
  restsOn: ["linkedPublications"],
  rules: [
    {
      term: "with-doi",
      when: ({ trial }) => trial.linkedPublications.some((publication) => publication.doi !== null),
      because: ({ trial }) => linkedWords(trial),
    },
    { term: "without-doi", when: ({ trial }) => trial.linkedPublications.length > 0, because: ({ trial }) => linkedWords(trial) },
    { term: "none", when: () => true, because: () => "none is linked in this catalogue, which is not a finding that there is none" },
  ],
};

function linkedWords(trial: Trial): string {
  const all = trial.linkedPublications;
  const dois = all.filter((publication) => publication.doi !== null).length;
  return `${all.length} linked, ${dois} with a DOI; how sure the link is stands with the publication`;
}

const endedStatus = new Set<string>(["completed", "terminated", "withdrawn"]);

/** Whether a status says that the trial has ended. “Recruitment complete” does not. */
export function hasEndedStatus(status: string): boolean {
  return endedStatus.has(status);
}

/** The status read and of when it is: "the status read is “Unknown”, of March 2020". */
function statusReadWords(trial: Trial): string {
  if (!isVerified(trial)) return "no status was read of the registry";
  const { snapshotDate } = trial.status;
  return `the status read is ${statusWords(trial)}, ${snapshotDate === null ? "of a copy without a date" : `of ${dateWords(snapshotDate)}`}`;
}

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

/**
 * Derives how a trial stands from its registry's fields. `day` is the day that the planned end is held against, exact: pages and
 * filters use the day until which the evidence was read, so that all of them say the same.
 */
export function trialReality(trial: Trial, day: string): TrialReality {
  const looked = { trial, day };
  return {
    againstReview: read(againstReviewRules, looked),
    registration: read(registrationRules, looked),
    arms: read(armsRules, looked),
    enrolment: read(enrolmentRules, looked),
    results: read(resultsRules, looked),
    publications: read(publicationRules, looked),
    end: read(endRules, looked),
  };
}

function read<Term extends string>({ rules, restsOn }: Rules<Term>, looked: Looked): Reading<Term> {
  const rule = rules.find((one) => one.when(looked)) as Rule<Term>;
  return { term: rule.term, because: rule.because(looked), restsOn };
}
