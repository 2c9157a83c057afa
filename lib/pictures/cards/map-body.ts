import { textWidth } from "../figures/text-width.ts";
import type { BodyLayout } from "./card-body.ts";
import { fitText } from "./fit-text.ts";
import { noteHeight } from "./note-height.ts";
import { margin, type } from "./sheet.ts";

/** Three lines of small type, and a little room below them. */
const mapHead = 3 * type.small.line + 8;
const headLines = 3;
const mapLine = 38;

/** The rows and columns of the evidence map with the most studies. */
export const mapBody: BodyLayout<"map"> = {
  height: ({ rows, note }) => mapHead + rows.length * mapLine + noteHeight(note),
  draw(sheet, { columns, rows, most, note }, from, width) {
    const labels = 446;
    const column = (width - labels) / Math.max(1, columns.length);
    columns.forEach((label, place) => {
      const x = margin + labels + place * column;
      const lines = fitText(label, { size: type.small.size, width: column - 12, lines: headLines }).length;
      sheet.write(label, {
        x: x + 6,
        y: from + (headLines - lines) * type.small.line,
        width: column - 12,
        lines: headLines,
        as: "small",
        tone: "quiet",
      });
    });
    rows.forEach((row, number) => {
      const y = from + mapHead + number * mapLine;
      sheet.box(margin, y, width, 1, "rule");
      const inset = row.depth * 22;
      sheet.write(row.label, {
        x: margin + inset,
        y: y + 6,
        width: labels - inset - 16,
        lines: 1,
        as: "text",
        weight: row.isSum ? 600 : 400,
      });
      row.cells.forEach((cell, place) => {
        const x = margin + labels + place * column;
        // Darker for more; the number says the same.
        if (cell.count > 0) sheet.box(x + 1, y + 1, column - 2, mapLine - 1, "tint", 0.2 + (0.8 * cell.count) / Math.max(1, most));
        const number = cell.text;
        sheet.write(number, {
          x: x + 8,
          y: y + 6,
          width: column - 16,
          lines: 1,
          as: cell.count > 0 ? "text" : "small",
          weight: cell.count > 0 ? 600 : 400,
          tone: cell.count > 0 ? "ink" : "quiet",
        });
        const beside = textWidth(number, type.text.size, 600) + 10;
        if (cell.split !== "")
          sheet.write(cell.split, { x: x + 8 + beside, y: y + 9, width: column - 12 - beside, lines: 1, as: "small", tone: "ink" });
      });
    });
    sheet.write(note, { x: margin, y: from + mapHead + rows.length * mapLine + 8, width, lines: 2, as: "small", tone: "quiet" });
  },
};
