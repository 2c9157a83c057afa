import { stringify } from "csv-stringify/sync";
import type { CsvColumn, ExportedRecord } from "./csv-columns.ts";

/**
 * Lines of CSV as RFC 4180 has them: commas, doubled quotes, CRLF. In UTF-8; the file begins with a byte order mark, without which
 * Excel takes Greek and Arabic letters for others. A text that begins with = + - @, a tab or a carriage return gets an apostrophe
 * before it, as OWASP advises, so that no spreadsheet runs it as a formula. Numbers are plain.
 */
export function writeCsv(columns: readonly CsvColumn[], rows: readonly ExportedRecord[], part: "first" | "later"): string {
  return stringify(
    rows.map((row) => columns.map((column) => column.valueOf(row))),
    {
      header: part === "first",
      bom: part === "first",
      columns: columns.map((column) => column.header),
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { number: (value) => String(value) },
    },
  );
}
