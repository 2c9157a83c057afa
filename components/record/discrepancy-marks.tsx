import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { rowsAtFact } from "@/lib/evidence/words/discrepancy-words";
import { factAnchor } from "@/lib/evidence/words/fact-place";
import { DiscrepancyMark } from "../mark/discrepancy-mark";

/** What the marks of a record's facts need: the record, and the rows of the ledger that are about it. */
export interface MarkedFacts {
  /** Kind and id, such as `studies/qian-2020`. */
  readonly record: string;
  readonly rows: readonly LedgerRow[];
}

/** The marks of one fact, or of what is derived from several: one for each row of the ledger that is about it. */
export function DiscrepancyMarks({ of, path }: { of: MarkedFacts | undefined; path: string | readonly string[] }) {
  if (!of) return null;
  const rows = new Set([path].flat().flatMap((one) => rowsAtFact(of.rows, `${of.record}#${one}`)));
  return [...rows].map((row) => <DiscrepancyMark key={row.id} row={row} />);
}

/** The id of a fact's row, where a row of the ledger leads to it; undefined elsewhere, so that no id stands twice for nothing. */
export function anchorAt(of: MarkedFacts | undefined, path: string): string | undefined {
  if (!of?.rows.some((row) => row.about.includes(`${of.record}#${path}`))) return undefined;
  return factAnchor(of.record.split("/")[0] as string, path);
}
