import { stringify } from "csv-stringify/sync";
import type { AnalysisColumn } from "./comparison-columns.ts";

/**
 * Lines of CSV for statistics programs: UTF-8 without a byte order mark, which R before 4.0 takes for a part of the first name, and with
 * empty cells where there is no value, which R reads as NA. A text that a spreadsheet would run as a formula gets an apostrophe.
 */
export function writeAnalysisCsv<Row>(columns: readonly AnalysisColumn<Row>[], rows: readonly Row[], part: "first" | "later"): string {
  return stringify(
    rows.map((row) => columns.map((column) => column.valueOf(row))),
    {
      header: part === "first",
      columns: columns.map((column) => column.header),
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { number: (value) => String(value) },
    },
  );
}
