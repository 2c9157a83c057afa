import fc from "fast-check";
import { expect, test } from "vitest";
import { ageWords } from "@/lib/evidence/words/age-words.ts";
import { exactDate, partialDate } from "../../../support/arbitrary-date.ts";

test.each([
  ["2025-07-26", "2026-11-22", "1 year 3 months"],
  ["2025-11-22", "2026-11-22", "1 year"],
  ["2025-11-23", "2026-11-22", "11 months"],
  ["2026-10-23", "2026-11-22", "less than a month"],
  ["2026-11-22", "2026-11-22", "less than a month"],
  ["2020-03", "2026-11-22", "about 6 years 8 months"],
  ["2026-10", "2026-11-22", "about 1 month"],
  ["2026-11", "2026-11-22", "less than a month"],
  ["2020", "2026-11-22", "about 6 years"],
  ["2026", "2026-11-22", "less than a year"],
  ["2027-01-01", "2026-11-22", "less than a month"],
])("%s is, on %s, %s old", (date, day, words) => {
  expect(ageWords(date, day)).toBe(words);
});

test("an age is no more exact than its date", () => {
  fc.assert(
    fc.property(partialDate, exactDate, (date, day) => {
      const words = ageWords(date, day);
      if (date.length === 4) expect(words).toMatch(/^(about \d+ years?|less than a year)$/);
      if (date.length === 7) expect(words).toMatch(/^(about .*|less than a month)$/);
      if (date.length === 10) expect(words).not.toMatch(/about/);
    }),
  );
});

test("the whole months of an age, added to an exact date, do not pass the day, and one more month does", () => {
  fc.assert(
    fc.property(exactDate, exactDate, (a, b) => {
      const [date, day] = a < b ? [a, b] : [b, a];
      const [, years = "0"] = /(\d+) year/.exec(ageWords(date, day)) ?? [];
      const [, months = "0"] = /(\d+) month/.exec(ageWords(date, day)) ?? [];
      const whole = Number(years) * 12 + Number(months);
      // Months are added without a calendar's overflow: the day of the month is compared as a number.
      const after = (count: number) => {
        const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
        return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}-${date.slice(8)}`;
      };
      expect(after(whole) <= day).toBe(true);
      expect(after(whole + 1) > day).toBe(true);
    }),
  );
});
