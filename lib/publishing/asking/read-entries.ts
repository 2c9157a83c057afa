import { itemsWithIds } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { isCollectionName } from "../../catalogue/collections/all-collections.ts";
import { type Citable, citationOf } from "../citations/citation-of.ts";
import type { CitedRelease } from "../citations/cite-record.ts";
import type { CslItem } from "../citations/csl-item.ts";
import type { ListKind } from "../my-list/list-kinds.ts";
import { keyOf, type RecordKey } from "../my-list/my-list.ts";

/** A record of a list of several kinds: itself, and its row where its kind has a list. */
export interface RecordEntry extends RecordKey {
  readonly record: unknown;
  readonly item: unknown;
}

/** Records of several kinds in the order asked for: the one way to a list of one's own, for page and files. One that is not there is left out. */
export async function readEntries(catalogue: Catalogue, keys: readonly RecordKey[]): Promise<RecordEntry[]> {
  const kinds = [...new Set(keys.map(({ kind }) => kind))];
  const found = new Map((await Promise.all(kinds.map((kind) => entriesOf(catalogue, kind, idsOf(keys, kind))))).flat());
  return keys.flatMap((key) => found.get(keyOf(key)) ?? []);
}

async function entriesOf(catalogue: Catalogue, kind: ListKind, ids: readonly string[]): Promise<[string, RecordEntry][]> {
  const [records, items] = await Promise.all([
    readRecordsOf(catalogue, kind, ids),
    isCollectionName(kind) ? itemsWithIds(catalogue, kind, ids) : new Map<string, unknown>(),
  ]);
  return records.map((record) => {
    // A reference goes by its number, every other record by its id.
    const id = "id" in record ? record.id : String(record.n);
    return [keyOf({ kind, id }), { kind, id, record, item: items.get(id) }];
  });
}

/** How records of several kinds are cited, in their order: each as it is alone. */
export async function citeEntries(catalogue: Catalogue, entries: readonly RecordEntry[], release: CitedRelease): Promise<CslItem[]> {
  const numberOf = ({ kind, record }: RecordEntry) =>
    kind === "studies" ? (record as { readonly reference: number | null }).reference : null;
  const printed = await readRecordsOf(catalogue, "references", entries.flatMap((entry) => numberOf(entry) ?? []).map(String));
  const byNumber = new Map(printed.map((reference) => [reference.n, reference]));
  return entries.map((entry) =>
    citationOf({ ...entry, record: entry.record as Citable["record"], reference: byNumber.get(numberOf(entry) ?? 0) }, release),
  );
}

function idsOf(keys: readonly RecordKey[], kind: ListKind): string[] {
  return keys.filter((key) => key.kind === kind).map(({ id }) => id);
}
