import { padded, textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** A column of a table of text. */
export interface TextColumn {
  readonly label: string;
  readonly align?: "end" | undefined;
}

/** Blanks between two columns. */
const gap = 2;
/** Words longer than this may be broken for the sake of the other columns. */
const longWord = 18;
/** The column that tells what a row is has at least this, where it has so much to say. */
const nameWidth = 24;

/** Widths at which columns stand beside each other in `width`, the first never broken, the second the name; null where they cannot. */
export function columnWidths(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): number[] | null {
  const texts = columns.map(({ label }, at) => [label, ...rows.map((row) => row[at] ?? "")]);
  const wanted = texts.map((column) => Math.max(1, ...column.map(textWidth)));
  const widths = texts.map((column, at) => {
    const whole = wanted[at] as number;
    if (at === 0) return whole;
    return Math.max(Math.min(longWord, longestWord(column)), at === 1 ? Math.min(nameWidth, whole) : 1);
  });
  let left = width - sum(widths) - gap * (columns.length - 1);
  if (left < 0) return null;
  // What is left goes to the column that makes rows highest, blank by blank.
  for (; left > 0; left--) {
    const heights = widths.map((one, at) => (one < (wanted[at] as number) ? (wanted[at] as number) / one : 0));
    const highest = heights.indexOf(Math.max(...heights));
    if (heights[highest] === 0) break;
    widths[highest] = (widths[highest] as number) + 1;
  }
  return widths;
}

/** A table with a line under its head. Cells are wrapped, never cut. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const line = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((width, at) => wrapText(cells[at] ?? "", width));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, at) => padded(lines[row] ?? "", widths[at] as number, columns[at]?.align))
        .join(" ".repeat(gap))
        .trimEnd(),
    );
  };
  return [
    ...line(columns.map((column) => column.label)),
    widths.map((one) => "─".repeat(one)).join(" ".repeat(gap)),
    ...rows.flatMap(line),
  ];
}

/** The same as one block of lines for each row, where the columns do not fit beside each other. */
export function stackedRows(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): string[] {
  const [, ...rest] = columns;
  return rows.flatMap(([id = "", ...cells], at) => [
    ...(at > 0 ? [""] : []),
    id,
    ...rest.flatMap(({ label }, place) => hanging(`  ${label}: `, cells[place] ?? "", width)),
  ]);
}

/** Blanks by which the further lines of a text are set in. */
const indent = 4;

/** A text after its label, further lines set in; without a width in one line. Blanks before the label stand before all lines. */
export function hanging(label: string, text: string, width: number | null): string[] {
  const blanks = /^ */.exec(label)?.[0] ?? "";
  const whole = `${label}${text}`.trim();
  if (width === null) return [blanks + whole.replace(/\s+/g, " ")];
  return wrapText(whole, Math.max(20, width - blanks.length - indent)).map(
    (line, at) => blanks + (at > 0 ? " ".repeat(indent) : "") + line,
  );
}

/** The longest piece of some texts at which a line is not broken. */
function longestWord(texts: readonly string[]): number {
  return Math.max(1, ...texts.flatMap((text) => text.split(/\s+|(?<=[-/])/).map(textWidth)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
