import { stringify } from "csv-stringify/sync";
import type { Cell, ReleaseTable } from "./table.ts";

/**
 * A table as CSV (RFC 4180): commas, doubled quotes, CRLF, a line of names, UTF-8. Other than the lists' CSV, which is made for
 * spreadsheets, it has no byte order mark and no apostrophe before a text that looks like a formula: programs read it by its schema, and
 * neither belongs to the data. A blank cell is no value; no value is the empty text.
 */
export function writeTable({ columns, rows }: ReleaseTable): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    { header: true, columns: columns.map(({ name }) => name), record_delimiter: "windows" },
  );
}

/** A cell as text: `true` and `false`, plain numbers, lists as JSON arrays, blank for none. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
