import fc from "fast-check";
import { expect, test } from "vitest";
import { dayRange, withoutDay } from "@/lib/evidence/lens/day-range.ts";
import { daysOf, partialDate } from "../../../support/arbitrary-date.ts";

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test("a date means the days that begin with it, found one by one", () => {
  fc.assert(
    fc.property(partialDate, (date) => {
      const days = daysOf(date);
      expect(dayRange(date)).toEqual({ first: dayNumber(days[0] as string), last: dayNumber(days.at(-1) as string) });
      const { first, last } = dayRange(date);
      expect(last - first + 1).toBe(days.length);
    }),
  );
});

test.each([
  ["2014-01-31", "2014-01"],
  ["2014-01", "2014-01"],
  ["2014", "2014"],
])("%s without its day is %s", (date, without) => {
  expect(withoutDay(date)).toBe(without);
});
