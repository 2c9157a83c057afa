import type { RecordKind } from "../../evidence/records/record-kinds.ts";
import type { CollectionContext } from "./define-collection.ts";

/** How many rows of the discrepancy ledger are about a record: as many as `/discrepancies?about=…` shows. */
export function rowsAbout(context: CollectionContext, kind: RecordKind, id: string): number {
  return context.linksTo(kind, id).filter((link) => link.role === "is about").length;
}
