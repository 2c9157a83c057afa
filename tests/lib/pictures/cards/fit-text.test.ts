import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsWhole, fitText } from "@/lib/pictures/cards/fit-text.ts";
import { textWidth } from "@/lib/pictures/figures/text-width.ts";
import { anyText } from "../../../support/arbitrary-query.ts";

const place = fc.record({
  size: fc.constantFrom(22, 26, 50),
  width: fc.integer({ min: 120, max: 1100 }),
  lines: fc.integer({ min: 1, max: 4 }),
  weight: fc.constantFrom(400 as const, 600 as const),
});
/** Words of all lengths, some wider than any place. */
const text = fc.oneof(
  anyText,
  fc.array(fc.string({ minLength: 1, maxLength: 90 }), { maxLength: 20 }).map((words) => words.join(" ")),
);
const letters = (words: string) => words.replace(/[\s-]/g, "");

test("no line is wider than its place and there are no more lines than it has", () => {
  fc.assert(
    fc.property(text, place, (words, where) => {
      const lines = fitText(words, where);
      expect(lines.length).toBeLessThanOrEqual(where.lines);
      for (const line of lines) expect(textWidth(line, where.size, where.weight)).toBeLessThanOrEqual(where.width);
    }),
  );
});

test("what fits is there whole, letter by letter; what does not fit is the beginning of it and says so", () => {
  fc.assert(
    fc.property(text, place, (words, where) => {
      const shown = letters(fitText(words, where).join(""));
      if (fitsWhole(words, where)) expect(shown).toBe(letters(words));
      else {
        expect(shown.endsWith("…")).toBe(true);
        expect(letters(words).startsWith(shown.slice(0, -1))).toBe(true);
      }
    }),
  );
});
