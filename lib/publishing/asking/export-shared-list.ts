import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { CitedRelease } from "../citations/cite-record.ts";
import { exportFormats } from "../exports/export-formats.ts";
import { type Ending, offerOf } from "../exports/export-offers.ts";
import { sharedColumns, sharedRow } from "../exports/shared-rows.ts";
import { markOfRecord } from "../my-list/mark-of-record.ts";
import { type SharedList, writeShared } from "../my-list/shared-address.ts";
import { citeEntries, type RecordEntry } from "./read-entries.ts";

/** A shared list as a file: exactly its records, in its order. It holds at most two hundred, so that it is written in one piece. */
export async function* exportSharedList(
  catalogue: Catalogue,
  { shared, entries }: { readonly shared: SharedList; readonly entries: readonly RecordEntry[] },
  ending: Ending,
  release: CitedRelease,
): AsyncGenerator<string> {
  const format = exportFormats[ending];
  const about = {
    release: release.name,
    collection: "shared-list",
    query: writeShared(shared),
    sentence: `${entries.length} ${entries.length === 1 ? "record" : "records"} of ${shared.title ? `the list “${shared.title}”` : "a list"}`,
    matched: entries.length,
    columns: sharedColumns(release.site),
  };
  const rows = entries.map((entry) => ({
    id: entry.id,
    record: entry.record,
    item: sharedRow(markOfRecord(entry, release.name), entry.item),
  }));
  const citations = offerOf(ending).of === "citations" ? await citeEntries(catalogue, entries, release) : [];
  yield format.start(about) + (await format.write({ rows, citations, before: 0 }, about)) + format.end;
}
