import { findingsOfRows } from "../../evidence/records/ledger.ts";
import type { RecordKind } from "../../evidence/records/record-kinds.ts";
import type { CollectionContext } from "./define-collection.ts";

/** How many findings of the discrepancy ledger are about a record: as many as `/discrepancies?counted=once&about=…` shows. */
export function findingsAbout(context: CollectionContext, kind: RecordKind, id: string): number {
  const again = findingsOfRows(context.records.inconsistencies);
  return context.linksTo(kind, id).filter((link) => link.role === "is about" && !again.has(link.fromId)).length;
}
