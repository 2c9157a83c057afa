import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readLinks, readRecord } from "../../catalogue/asking/read-record.ts";
import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Link } from "../../evidence/records/links.ts";
import type { ListKind } from "../my-list/list-kinds.ts";
import type { HandedOn } from "../pages/handed-on.ts";
import { readHandedOn } from "./read-handed-on.ts";

/** What every record's page begins with: the record, how it is handed on, and the links that lead to it. Null where there is no such record. */
export async function beginRecordPage<K extends ListKind>(
  catalogue: Catalogue,
  kind: K,
  id: string,
): Promise<{ readonly record: AnyRecordOf<K>; readonly handedOn: HandedOn; readonly to: readonly Link[] } | null> {
  const [record, handedOn, { to }] = await Promise.all([
    readRecord(catalogue, kind, id),
    readHandedOn(catalogue, kind, id),
    readLinks(catalogue, kind, id),
  ]);
  return record && handedOn ? { record, handedOn, to } : null;
}
