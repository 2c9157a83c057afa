import type { LedgerRow } from "../schema/ledger-row.ts";
import { type DerivedRecords, deriveRecords } from "./derived-kinds.ts";
import { fileLinks, type Link } from "./links.ts";
import type { RecordKind, Records } from "./record-kinds.ts";

/** The links of all records, those made of others included. */
export function allLinks(records: Records): Link[] {
  return [...fileLinks(records), ...derivedLinks(deriveRecords(records))];
}

/** The links of the derived records, each once. */
function derivedLinks(derived: DerivedRecords): Link[] {
  return derived.discrepancies.flatMap(linksOfRow);
}

/** A row was noted in one record, and is about that one and others. */
function linksOfRow(row: LedgerRow): Link[] {
  const links = new Map<string, Link>();
  const add = (role: "noted in" | "is about", toKind: RecordKind, toId: string) =>
    links.set(`${role} ${toKind} ${toId}`, { fromKind: "discrepancies", fromId: row.id, role, toKind, toId });
  add("noted in", row.record.kind, row.record.id);
  for (const path of row.about) {
    const [kind, id] = path.split(/[/#]/) as [RecordKind, string];
    add("is about", kind, id);
  }
  for (const number of row.references) add("is about", "references", String(number));
  return [...links.values()];
}
