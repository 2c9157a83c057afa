import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths, hanging, stackedRows, textTable } from "@/lib/running/cli/text-table.ts";
import { textWidth } from "@/lib/running/cli/text-width.ts";
import { wrapText } from "@/lib/running/cli/wrap-text.ts";

const text = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("精子形成 は", "TNF-α", "👩‍🔬 🧬", ""),
);
const cell = text.map((one) => one.replace(/[\p{Cc}\s]+/gu, " ").trim());
const squeezed = (one: string) => one.replace(/\s/g, "");

test("widths are those of a terminal: wide signs take two columns, marks that combine none", () => {
  for (const [one, width] of [
    ["rat", 3],
    ["TNF-α", 5],
    ["精子", 4],
    ["e\u0301", 1],
    ["👩‍🔬", 2],
    ["a\u200db", 2],
    ["–“”…", 4],
  ] as const)
    expect([one, textWidth(one)]).toEqual([one, width]);
});

test("wrapped lines are as wide as they may be at most, and nothing is lost", () => {
  fc.assert(
    fc.property(cell, fc.integer({ min: 2, max: 60 }), (one, width) => {
      const lines = wrapText(one, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(squeezed(lines.join(""))).toBe(squeezed(one));
    }),
  );
});

test("a table fits its width and holds every letter of its cells; where it cannot, it says so", () => {
  const rows = fc
    .integer({ min: 2, max: 6 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 200 }), (cells, width) => {
      const columns = (cells[0] as string[]).map((_, at) => ({
        label: `Column ${at}`,
        align: at % 2 === 0 ? undefined : ("end" as const),
      }));
      const widths = columnWidths(columns, cells, width);
      const lines = widths ? textTable(columns, cells, widths) : stackedRows(columns, cells, width);
      if (widths) for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      const letters = (all: string) => [...squeezed(all)].sort().join("");
      const heads = columns.map((column) => column.label).join("");
      if (widths) expect(letters(lines.join("")).replaceAll("─", "")).toBe(letters(heads + cells.flat().join("")).replaceAll("─", ""));
      else for (const one of cells.flat()) expect(squeezed(lines.join(""))).toContain(squeezed(one));
    }),
  );
});

test("a text without a width is one line", () => {
  expect(hanging("  Dose: ", "2 × 10⁶\ncells", null)).toEqual(["  Dose: 2 × 10⁶ cells"]);
});
