import { scaleUtc } from "d3-scale";
import { dayRange } from "../../evidence/lens/day-range.ts";

/** The dates of a trial, each as precise as it is known; null: not read. */
export interface TrialDates {
  readonly startDate: string | null;
  readonly completionDate: string | null;
  readonly firstPosted: string | null;
  readonly lastUpdatePosted: string | null;
  /** Day of the status, and whether the status is one of an ended trial. */
  readonly snapshotDate: string | null;
  readonly hasEnded: boolean;
}

/** Where the plot lies on the drawing, in its units. */
export interface TimelineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rowHeight: number;
  /** Room at the right for the mark of an unknown end. */
  readonly openLength: number;
  /** Least distance of two years that are named on the axis. */
  readonly yearSpace: number;
}

/** From and to on the axis of time. */
export type Stretch = readonly [from: number, to: number];

/** A trial on its line. */
export interface PlacedTrial<T> {
  readonly trial: T;
  readonly y: number;
  /** What had been when the record was last updated. */
  readonly solid: Stretch | null;
  /** What was planned beyond that. */
  readonly dashed: Stretch | null;
  /** Where the line breaks off because the start or the end was not read; null where it does not. */
  readonly openStart: number | null;
  readonly openEnd: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly posted: number | null;
  readonly updated: number | null;
  readonly snapshot: number | null;
}

export interface PlacedTimeline<T> {
  readonly rows: readonly PlacedTrial<T>[];
  /** Trials of which no date was read; they have no place. */
  readonly undated: readonly T[];
  /** Years that are named, at their first day. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** The day until which the evidence was read. */
  readonly day: number;
  /** Lower edge of the last row. */
  readonly bottom: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * Places trials on an axis of time, earliest first. A date of which only the month or year is known stands in its middle.
 * Nothing is placed that was not read: a trial without a date is handed back as undated.
 */
export function placeTimeline<T extends TrialDates>(trials: readonly T[], day: string, frame: TimelineFrame): PlacedTimeline<T> {
  const dated = trials.filter((trial) => datesOf(trial).length > 0);
  const instants = [...dated.flatMap(datesOf), day].flatMap((date) => {
    const { first, last } = dayRange(date);
    return [first * millisecondsOfDay, (last + 1) * millisecondsOfDay];
  });
  const [from, to] = [yearOf(Math.min(...instants)), yearOf(Math.max(...instants)) + 1];
  const scale = scaleUtc([Date.UTC(from, 0), Date.UTC(to, 0)], [frame.left, frame.right - frame.openLength]);
  const at = (date: string | null): number | null => {
    if (date === null) return null;
    const { first, last } = dayRange(date);
    return scale(((first + last + 1) / 2) * millisecondsOfDay);
  };
  const ordered = dated
    .map((trial) => ({ trial, first: keyOf(trial) }))
    .sort((a, b) => a.first - b.first)
    .map(({ trial }) => trial);
  const step = Math.max(1, Math.ceil(frame.yearSpace / (scale(Date.UTC(from + 1, 0)) - frame.left)));
  const years = [];
  for (let year = from; year <= to; year += step) years.push({ year, x: scale(Date.UTC(year, 0)) });
  return {
    rows: ordered.map((trial, place) => placeTrial(trial, frame.top + (place + 0.5) * frame.rowHeight, at, frame)),
    undated: trials.filter((trial) => datesOf(trial).length === 0),
    years,
    day: at(day) as number,
    bottom: frame.top + ordered.length * frame.rowHeight,
  };
}

function placeTrial<T extends TrialDates>(
  trial: T,
  y: number,
  at: (date: string | null) => number | null,
  frame: TimelineFrame,
): PlacedTrial<T> {
  const [start, end] = [at(trial.startDate), at(trial.completionDate)];
  const [posted, updated, snapshot] = [at(trial.firstPosted), at(trial.lastUpdatePosted), at(trial.snapshotDate)];
  const marks = { trial, y, start, end, posted, updated, snapshot };
  if (start === null) {
    const dashed = end === null ? null : ([Math.max(frame.left, end - frame.openLength), end] as const);
    return { ...marks, solid: null, dashed, openStart: dashed?.[0] ?? null, openEnd: null };
  }
  // A planned date may lie before the start by an error of the record; the line then is none, and the marks stand where they are.
  const until = Math.max(start, end ?? Math.max(start, updated ?? start));
  const known = trial.hasEnded && end !== null ? until : Math.min(until, Math.max(start, updated ?? start));
  const beyond = end === null ? known + frame.openLength : until;
  return {
    ...marks,
    solid: known > start ? [start, known] : null,
    dashed: beyond > known ? [known, beyond] : null,
    openStart: null,
    openEnd: end === null ? beyond : null,
  };
}

function datesOf(trial: TrialDates): string[] {
  return [trial.startDate, trial.firstPosted, trial.lastUpdatePosted, trial.snapshotDate, trial.completionDate].flatMap(
    (date) => date ?? [],
  );
}

/** What a trial is put in order by: its start, else the first date there is. */
function keyOf(trial: TrialDates): number {
  return dayRange(datesOf(trial)[0] as string).first;
}

function yearOf(instant: number): number {
  return new Date(instant - 1).getUTCFullYear();
}
