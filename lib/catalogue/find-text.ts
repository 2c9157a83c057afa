import type { CollectionName } from "../collections/define-collection.ts";
import { type Bitmap, bitmapOf } from "../facets/bitmap.ts";
import { searchPhrases } from "../facets/text-tokens.ts";
import { asking } from "./asking.ts";
import { textEnd, textOffset } from "./database-format.ts";
import type { Catalogue } from "./open-catalogue.ts";

const remembered = 200;

/**
 * The records whose text has every phrase of a search; null where nothing is searched for. The words come out of
 * `searchPhrases` and hold letters and digits only, so no character of a reader's search has a meaning in the index.
 */
export async function findText(catalogue: Catalogue, name: CollectionName, q: string): Promise<Bitmap | null> {
  const match = searchPhrases(q)
    .map((phrase) => `"${phrase.join(" ")}"*`)
    .join(" ");
  if (match === "") return null;
  const key = `${name} ${match}`;
  const known = catalogue.found.get(key);
  if (known) {
    // Move to the end: the first entry is the one that was not asked for longest.
    catalogue.found.delete(key);
    catalogue.found.set(key, known);
    return known;
  }
  const found = await search(catalogue, name, match);
  catalogue.found.set(key, found);
  const oldest = catalogue.found.size > remembered ? catalogue.found.keys().next().value : undefined;
  if (oldest !== undefined) catalogue.found.delete(oldest);
  return found;
}

/** One row comes back whatever is found: the record numbers travel as one JSON array, which is far quicker than as rows. */
async function search(catalogue: Catalogue, name: CollectionName, match: string): Promise<Bitmap> {
  const size = catalogue.indexes.get(name)?.size ?? 0;
  const offset = textOffset(name);
  const [row] = await asking(
    () => catalogue.prisma.$queryRaw<{ numbers: string }[]>`
      SELECT json_group_array(rowid - ${offset}) AS numbers FROM RecordText
      WHERE RecordText MATCH ${match} AND rowid BETWEEN ${offset} AND ${textEnd(name)}`,
  );
  return bitmapOf(size, JSON.parse(row?.numbers ?? "[]") as number[]);
}
