import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "@/lib/pictures/figures/text-width.ts";

const words = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 1, maxLength: 12 }),
    fc.constantFrom("spermatogonial", "Mesenchymal", "p38MAPK/ERK", "germ-cell", "Spermatogenesis"),
  ),
  { minLength: 1, maxLength: 12 },
);

test("a width is the sum of its characters and grows with the size", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12), 6);
      expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12), 6);
    }),
  );
  expect(textWidth("Hamburg", 12, 600)).toBeGreaterThan(textWidth("Hamburg", 12, 400));
});

test("wrapping loses no letter, and no line that could be broken is wider than allowed", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
      const text = list.join(" ");
      const lines = wrapText(text, 12, width);
      const letters = (words: string) => words.replaceAll(/[\s-]/g, "");
      expect(letters(lines.join(""))).toBe(letters(text));
      for (const line of lines) if (textWidth(line, 12) > width) expect(line).not.toMatch(/ /);
      expect(lines.every((line) => line === line.trim() && line !== "")).toBe(true);
    }),
  );
});

test("long words of the field are broken by their parts, and only where they would not fit", () => {
  expect(wrapText("Spermatogenesis recovers", 12, 60)).toEqual(["Spermato-", "genesis", "recovers"]);
  expect(wrapText("Spermatogenesis recovers", 12, 200)).toEqual(["Spermatogenesis recovers"]);
});
