import { asking } from "../../catalogue/asking/asking.ts";
import { itemWithId } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecord } from "../../catalogue/asking/read-record.ts";
import { isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { AnyKind, AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Citable } from "../citations/citation-of.ts";

/** A record with what a citation of it needs; null where there is none with this id. */
export async function readCitable(catalogue: Catalogue, kind: AnyKind, id: string): Promise<Citable | null> {
  return asking(async () => {
    const record = await readRecord(catalogue, kind, id);
    if (!record) return null;
    const number = kind === "studies" ? (record as AnyRecordOf<"studies">).reference : null;
    const [item, reference] = await Promise.all([
      isCollectionName(kind) ? itemWithId(catalogue, kind, id) : undefined,
      number === null ? null : readRecord(catalogue, "references", String(number)),
    ]);
    return { kind, id, record, item, reference: reference ?? undefined };
  });
}
