import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { ListKind } from "../my-list/list-kinds.ts";
import type { MarkedRecord } from "../my-list/my-list.ts";
import type { CsvColumn, ExportedRecord } from "./csv-columns.ts";

/** A record in a list of several kinds as the JSON has it: what all kinds have, and its row as the API has it. */
export interface SharedRow {
  readonly kind: ListKind;
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly url: string;
  /** Its row in its own list; null for kinds without a list. */
  readonly row: unknown;
}

export function sharedRow({ kind, id, label, detail }: MarkedRecord, row: unknown): SharedRow {
  return { kind, id, label, detail, url: `/${kind}/${id}`, row: row ?? null };
}

const notRead = missing.term("not-read").label;

/**
 * Fields that only some kinds have, each with what it means that a record of the kind has none. An entry of the review's reference list
 * is what is printed there; what was not read of a paper or a trial was not read.
 */
const fields: Readonly<Record<string, Partial<Record<ListKind, string>>>> = {
  title: { studies: notRead, trials: notRead, references: "None printed" },
  year: { studies: notRead, references: "None printed" },
  doi: { studies: notRead, references: "None printed" },
  pmid: { studies: notRead, references: "None printed" },
};

/**
 * The columns of a CSV of records of several kinds: what the kinds have in common, one row a record. What a kind cannot have is "Not
 * applicable", never a blank. All that only one kind has is in the CSV of its own list.
 */
export function sharedColumns(site: string): CsvColumn[] {
  const rowOf = ({ item }: ExportedRecord) => item as SharedRow;
  return [
    { header: "kind", valueOf: (of) => rowOf(of).kind },
    { header: "id", valueOf: ({ id }) => id },
    { header: "label", valueOf: (of) => rowOf(of).label },
    { header: "detail", valueOf: (of) => rowOf(of).detail || "None" },
    ...Object.entries(fields).map(([header, absent]) => ({
      header,
      valueOf: (of: ExportedRecord) => {
        const meaning = absent[rowOf(of).kind];
        if (meaning === undefined) return missing.term("not-applicable").label;
        // A list's row may tell more than its record, as a trial's title, which is one of two; or less, as it has no PMID.
        const { [header]: value } = { ...(of.record as Record<string, unknown>), ...(rowOf(of).row as Record<string, unknown>) };
        return typeof value === "string" || typeof value === "number" ? value : meaning;
      },
    })),
    { header: "address", valueOf: (of) => `${site}${rowOf(of).url}` },
  ];
}
