import { collectionNamed, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { Collection } from "../../catalogue/collections/define-collection.ts";
import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { ListKind } from "./list-kinds.ts";
import { markOf, markOfCell } from "./mark-of.ts";
import type { MarkedRecord } from "./my-list.ts";

/** A record of any kind as it is marked: as its row in its list is called, and where it has none, by its number and title. */
export function markOfRecord(
  { kind, id, record, item }: { readonly kind: ListKind; readonly id: string; readonly record: unknown; readonly item?: unknown },
  release: string,
): MarkedRecord {
  if (isCollectionName(kind)) {
    const { columns } = collectionNamed(kind) as unknown as Collection;
    return markOfCell(
      kind,
      id,
      columns[0]?.cell(item, (_facet, term) => term),
      release,
    );
  }
  switch (kind) {
    case "questions":
      return markOf(kind, id, id, (record as AnyRecordOf<"questions">).question, release);
    case "figures": {
      const { number, title } = record as AnyRecordOf<"figures">;
      return markOf(kind, id, `Figure ${number}`, title, release);
    }
  }
}
