import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { isCollectionName } from "../../catalogue/collections/all-collections.ts";
import { fileOf } from "../../evidence/records/file-of.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Citable } from "../citations/citation-of.ts";
import { citePage } from "../citations/cite-page.ts";
import { recordNodes } from "../linked-data/record-nodes.ts";
import { siteAddress } from "../linked-data/site-address.ts";
import type { ListKind } from "../my-list/list-kinds.ts";
import { markOfRecord } from "../my-list/mark-of-record.ts";
import type { HandedOn } from "../pages/handed-on.ts";
import { readCitable } from "./read-citable.ts";

/** How a record is handed on from its page; null where there is no such record. */
export async function readHandedOn(catalogue: Catalogue, kind: ListKind, id: string): Promise<HandedOn | null> {
  const of = await readCitable(catalogue, kind, id);
  if (!of) return null;
  const { release } = catalogue;
  return {
    mark: markOfRecord({ ...of, kind }, release.name),
    citations: citePage(of, { ...release, site: "" }),
    nodes: recordNodes({ site: siteAddress(), release }, of),
    data: isCollectionName(kind) ? { address: `/api/v1/${kind}/${id}`, file: `data/${fileOfCitable(of)}` } : null,
  };
}

/** The file a record stands in; that of the record it is made of, where it has none. */
function fileOfCitable({ kind, id, record }: Citable): string {
  if (kind !== "discrepancies") return fileOf(kind, id);
  const { record: from } = record as LedgerRow;
  return fileOf(from.kind, from.id);
}
