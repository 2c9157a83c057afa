import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { Hit } from "../../catalogue/search/search-answer.ts";
import { isListKind } from "../my-list/list-kinds.ts";
import { markOfRecord } from "../my-list/mark-of-record.ts";
import { keyOf, type MarkedRecord, type RecordKey } from "../my-list/my-list.ts";
import { readEntries } from "./read-entries.ts";

/** What hits of a search are marked as, by their addresses. Hits of kinds without a page each, such as glossary words, are not among them. */
export async function marksOfHits(catalogue: Catalogue, hits: readonly Hit[]): Promise<ReadonlyMap<string, MarkedRecord>> {
  const keys = new Map<string, RecordKey>();
  for (const { href } of hits) {
    const [, kind, id] = /^\/([a-z-]+)\/([\w-]+)$/.exec(href) ?? [];
    if (isListKind(kind) && id !== undefined) keys.set(href, { kind, id });
  }
  const marks = new Map(
    (await readEntries(catalogue, [...keys.values()])).map((entry) => [keyOf(entry), markOfRecord(entry, catalogue.release.name)]),
  );
  return new Map([...keys].flatMap(([href, key]) => (marks.has(keyOf(key)) ? [[href, marks.get(keyOf(key)) as MarkedRecord]] : [])));
}
