import { expect, test } from "vitest";
import { comparisonColumns } from "@/lib/publishing/exports/comparison-columns.ts";
import { comparisonRowsOf } from "@/lib/publishing/exports/comparison-row.ts";
import { syrfColumns, syrfRowsOf } from "@/lib/publishing/exports/syrf-columns.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const { studies } = realData().records;
const bare = new Map<string, Json>(jsonRecords("studies").map((study) => [study.id, study]));
const cellsOf = (row: ReturnType<typeof comparisonRowsOf>[number]) =>
  Object.fromEntries(comparisonColumns.map((column) => [column.header, column.valueOf(row)]));

/** Every printed number of a comparison's two cohorts, looked for in the bare file. */
function printedOf(study: Json, comparison: Json, cohort: string | null): string[] {
  return study.quantities
    .filter((quantity: Json) => quantity.comparisons.includes(comparison.id))
    .flatMap((quantity: Json) =>
      quantity.groups
        .filter((group: Json) => group.cohort === cohort)
        .map((group: Json) => [group.value ?? "", group.spread ?? "", group.events ?? ""].join(" ")),
    );
}

test("every comparison that was read has its rows, and every printed number of its arm is in one of them", () => {
  for (const study of studies) {
    const record = bare.get(study.id);
    const rows = comparisonRowsOf(study).map(cellsOf);
    const read = record.comparisons.filter((one: Json) => one.basis === "read");
    expect(new Set(rows.map(({ comparison }) => comparison))).toEqual(new Set(read.map((one: Json) => one.id)));
    for (const one of read) {
      const own = rows.filter(({ comparison }) => comparison === one.id);
      const printed = own.map((cells) => [cells["value1"], cells["spread1"], cells["ai"]].join(" ")).filter((cells) => cells.trim() !== "");
      expect([study.id, one.id, printed.sort()]).toEqual([study.id, one.id, printedOf(record, one, one.cohort).sort()]);
    }
  }
});

test("a count is never greater than what it stands in, and its number is the total that was printed with it", () => {
  const counts = studies.flatMap(comparisonRowsOf).filter(({ armGroup }) => armGroup?.events != null);
  expect(counts.length).toBeGreaterThan(5);
  for (const row of counts) {
    const { ai, n1i } = cellsOf(row);
    if (n1i !== "") expect(Number(ai)).toBeLessThanOrEqual(Number(n1i));
    if (row.armGroup?.total != null) expect(n1i).toBe(row.armGroup.total);
  }
});

test("what stands for a part says so, and is never taken for the whole", () => {
  for (const row of studies.flatMap(comparisonRowsOf)) expect(row.armGroup ? row.armGroup.label : row.part).toBe(row.part);
});

test("SyRF's rows are the printed groups, each with an average or a count unless neither was printed", () => {
  const column = (header: string) => syrfColumns.find((one) => one.header === header)?.valueOf;
  for (const study of studies) {
    const rows = syrfRowsOf(study);
    const groups = bare.get(study.id).quantities.flatMap((quantity: Json) => quantity.groups);
    expect(rows.map((row) => [column("OutcomeAverage")?.(row), column("Events")?.(row), column("Total")?.(row)])).toEqual(
      groups.map((group: Json) => [group.value ?? "", group.events ?? "", group.total ?? ""]),
    );
  }
});

test.each([comparisonColumns, syrfColumns])("no two columns of a file have one name, and each says what it holds", (...columns) => {
  const headers = (columns as readonly { header: string; about: string }[]).map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
  for (const { about } of columns) expect(about).toMatch(/\.$/);
});
