/** The days that a date can mean, both included, as numbers of days since 1970: one for an exact date, many for a month or a year. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const millisecondsOfDay = 86_400_000;

/** The days of a date as precise as it is known: 2014, 2014-01 or 2014-01-22. */
export function dayRange(date: string): DayRange {
  const [year = 0, month, day] = date.split("-").map(Number);
  const dayOf = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / millisecondsOfDay;
  const first = dayOf(year, month ?? 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  return { first, last: month === undefined ? dayOf(year + 1, 1, 1) - 1 : dayOf(year, month + 1, 1) - 1 };
}

/** A date without its day, for one whose day is in doubt. */
export function withoutDay(date: string): string {
  return date.split("-").slice(0, 2).join("-");
}
