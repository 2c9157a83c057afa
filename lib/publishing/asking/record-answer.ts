import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readLinks, readRecord } from "../../catalogue/asking/read-record.ts";
import type { AnyKind } from "../../evidence/records/derived-kinds.ts";
import type { RecordAnswer } from "../api/answers.ts";
import { publishedRecord } from "../exports/published.ts";

/** A record whole as data, with the records it is linked with: what the API and the command line hand out. Null where there is none with this id. */
export async function recordAnswer(catalogue: Catalogue, kind: AnyKind, id: string, url = `/${kind}/${id}`): Promise<RecordAnswer | null> {
  const [record, links] = await Promise.all([readRecord(catalogue, kind, id), readLinks(catalogue, kind, id)]);
  if (!record) return null;
  return {
    release: catalogue.release.name,
    collection: kind,
    id,
    url,
    record: publishedRecord(kind, record) as RecordAnswer["record"],
    links: links.from.map(({ role, toKind, toId }) => ({ role, kind: toKind, id: toId })),
    linkedFrom: links.to.map(({ role, fromKind, fromId }) => ({ role, kind: fromKind, id: fromId })),
  };
}
