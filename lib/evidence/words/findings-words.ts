/** Findings and the rows that tell of them: "12 findings in 15 rows", "1 finding in 1 of 157 rows". `rows` is their number, in words or digits. */
export function findingsWords(findings: number, rows: number | string): string {
  return `${findings} ${findings === 1 ? "finding" : "findings"} in ${rows} ${rows === 1 ? "row" : "rows"}`;
}

/** How many findings some rows of the ledger are: the rows that stand for one. A row that notes one again is counted by that row. */
export function countFindings(rows: readonly { readonly id: string; readonly finding: string }[]): number {
  return rows.filter((row) => row.finding === row.id).length;
}
