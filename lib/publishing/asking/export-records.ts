import { everyRecord, shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { collectionNamed } from "../../catalogue/collections/all-collections.ts";
import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import { pageSizes, type Query, writeQuery } from "../../catalogue/facets/query.ts";
import { sentenceOf } from "../../catalogue/facets/sentence.ts";
import type { CitedRelease } from "../citations/cite-record.ts";
import { csvColumns, type ExportedRecord } from "../exports/csv-columns.ts";
import { exportFormats } from "../exports/export-formats.ts";
import { type Ending, offerOf } from "../exports/export-offers.ts";
import { publishedRecord } from "../exports/published.ts";
import { citeEntries } from "./read-entries.ts";

/** Records written at once: enough to be quick, few enough that other readers are served in between. */
const batchSize = 100;

/**
 * A list as a file, piece by piece: exactly the records that the question matches, all pages of it, in its order. `told` hears how many
 * of them have been handed over, each time there are more.
 */
export async function exportRecords(
  catalogue: Catalogue,
  name: CollectionName,
  query: Query,
  ending: Ending,
  release: CitedRelease,
  told?: (records: number) => void,
): Promise<{ readonly matched: number; readonly pieces: AsyncGenerator<string> }> {
  const { matched, batches } = await everyRecord(catalogue, name, query, batchSize);
  return { matched, pieces: piecesOf(catalogue, name, query, ending, release, matched, batches, told) };
}

async function* piecesOf(
  catalogue: Catalogue,
  name: CollectionName,
  query: Query,
  ending: Ending,
  release: CitedRelease,
  matched: number,
  batches: AsyncGenerator<readonly unknown[]>,
  told?: (records: number) => void,
): AsyncGenerator<string> {
  const collection = collectionNamed(name) as unknown as Collection;
  const shape = shapeIn(catalogue, name);
  const format = exportFormats[ending];
  const about = {
    release: release.name,
    collection: name,
    query: writeQuery(shape, { ...query, page: 1, pageSize: pageSizes.default }),
    sentence: `${matched} ${matched === 1 ? collection.noun.one : collection.noun.many}${sentenceOf(shape, query)}`,
    matched,
    columns: csvColumns(collection, shape),
  };
  yield format.start(about);
  let before = 0;
  for await (const items of batches) {
    const rows = await withRecords(catalogue, name, items);
    const citations =
      offerOf(ending).of === "citations"
        ? await citeEntries(
            catalogue,
            rows.map((row) => ({ kind: name, ...row })),
            release,
          )
        : [];
    yield await format.write({ rows, citations, before }, about);
    before += rows.length;
    told?.(before);
  }
  yield format.end;
}

/** Rows with the records they are rows of, in the order of the rows. */
async function withRecords(catalogue: Catalogue, name: CollectionName, items: readonly unknown[]): Promise<ExportedRecord[]> {
  const ids = items.map((item) => (item as { readonly id: string }).id);
  const records = await readRecordsOf(catalogue, name, ids);
  // A reference goes by its number, every other record by its id.
  const byId = new Map(records.map((record) => ["id" in record ? record.id : String(record.n), record]));
  return items.map((item, at) => ({ id: ids[at] as string, item, record: publishedRecord(name, byId.get(ids[at] as string)) }));
}
