import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { CsvColumn } from "@/lib/publishing/exports/csv-columns.ts";
import { writeCsv } from "@/lib/publishing/exports/write-csv.ts";

const columns: CsvColumn[] = [
  { header: "id", valueOf: (row) => row.id },
  { header: "text", valueOf: (row) => row.item as string },
  { header: "number", valueOf: (row) => row.record as number },
];
const linesOf = (texts: readonly string[]) => {
  const rows = texts.map((item, at) => ({ id: `r${at}`, item, record: at - 1 }));
  return Papa.parse<string[]>((writeCsv(columns, [], "first") + writeCsv(columns, rows, "later")).slice(1), { skipEmptyLines: true }).data;
};

describe("CSV", () => {
  test("gives any text back, however it is quoted, with an apostrophe before what a spreadsheet would run", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        '=HYPERLINK("x")',
        "+1",
        "-1",
        "@A1",
        "\tx",
        "\rx",
        '"',
        '","',
        "a\r\nb",
        "a\nb",
        "α, β",
        "خلايا",
        " lead",
        "1e9",
        "＝1",
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        expect(linesOf(texts)).toEqual([
          ["id", "text", "number"],
          ...texts.map((one, at) => [`r${at}`, /^[=+\-@\t\r＝＋－＠]/.test(one) ? `'${one}` : one, String(at - 1)]),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("begins with a byte order mark and its header, also without rows, and each line ends with CRLF", () => {
    expect(writeCsv(columns, [], "first")).toBe("\ufeffid,text,number\r\n");
    expect(writeCsv(columns, [{ id: "a", item: "b", record: 1 }], "later")).toBe("a,b,1\r\n");
  });
});
