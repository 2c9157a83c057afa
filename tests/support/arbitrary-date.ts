import fc from "fast-check";

/** An exact date, as YYYY-MM-DD. */
export const exactDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10));

/** A date as a registry gives it: a year, a month or a day. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(exactDate, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

/** Every exact date that a date can mean, found by walking through its years day by day. */
export function daysOf(date: string): string[] {
  const days: string[] = [];
  const at = new Date(`${date.slice(0, 4)}-01-01T00:00:00Z`);
  for (; at.getUTCFullYear() === Number(date.slice(0, 4)); at.setUTCDate(at.getUTCDate() + 1)) {
    const day = at.toISOString().slice(0, 10);
    if (day.startsWith(date)) days.push(day);
  }
  return days;
}
