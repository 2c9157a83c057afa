import type { z } from "zod";
import { LedgerRow } from "../schema/ledger-row.ts";
import { ledgerOf } from "./ledger.ts";
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
