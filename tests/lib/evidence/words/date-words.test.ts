import fc from "fast-check";
import { expect, test } from "vitest";
import { dateWords } from "@/lib/evidence/words/date-words.ts";

test.each([
  ["2014", "2014"],
  ["2014-01", "January 2014"],
  ["2014-01-22", "22 January 2014"],
  ["2025-12-01", "1 December 2025"],
  ["2024-02-29", "29 February 2024"],
])("%s is “%s”: as precise as it is known, and no more", (date, words) => {
  expect(dateWords(date)).toBe(words);
});

test("a full date reads as the calendar has it, in any time zone", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }), (date) => {
      const expected = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(date);
      expect(dateWords(date.toISOString().slice(0, 10))).toBe(expected);
    }),
  );
});
