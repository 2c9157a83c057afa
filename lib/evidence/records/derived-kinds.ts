import type { z } from "zod";
import { LedgerRow } from "../schema/ledger-row.ts";
import { ledgerOf } from "./ledger.ts";
import type { Link } from "./links.ts";
import type { RecordKind, RecordOf, Records } from "./record-kinds.ts";

/**
 * Kinds of record that no file holds: each is made of the records by one pure function when the catalogue is compiled, and from
 * then on read, listed, linked and served like any other.
 */
export const derivedKinds = {
  discrepancies: { schema: LedgerRow, idOf: (row: LedgerRow) => row.id, from: ledgerOf },
} as const;

export type DerivedKind = keyof typeof derivedKinds;
export const derivedKindNames = Object.keys(derivedKinds) as DerivedKind[];

/** A kind of record, with files of its own or made of others. */
export type AnyKind = RecordKind | DerivedKind;

/** The record of a kind, with files of its own or made of others. */
export type AnyRecordOf<K extends AnyKind> = K extends RecordKind
  ? RecordOf<K>
  : K extends DerivedKind
    ? z.output<(typeof derivedKinds)[K]["schema"]>
    : never;

/** All derived records, by kind, each list in the order of its ids. */
export type DerivedRecords = { readonly [K in DerivedKind]: readonly AnyRecordOf<K>[] };

/** Makes the derived records. */
export function deriveRecords(records: Records): DerivedRecords {
  return { discrepancies: derivedKinds.discrepancies.from(records) };
}

/** The links of the derived records, each once. */
export function derivedLinks(derived: DerivedRecords): Link[] {
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
