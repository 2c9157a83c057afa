import type { CollectionName } from "../collections/define-collection.ts";
import { type Bitmap, bitmapOf, emptyBitmap, intersection } from "../facets/bitmap.ts";
import { addPacked } from "../facets/packed-records.ts";
import { searchPhrases } from "../facets/text-tokens.ts";
import { asking } from "./asking.ts";
import { textEnd, textOffset } from "./database-format.ts";
import type { Catalogue } from "./open-catalogue.ts";

const remembered = 200;
/** Behind every word that begins with the letters before it. */
const last = "\u{10FFFF}";

/**
 * The records whose text has every phrase of a search; null where nothing is searched for. A single word is looked up among
 * the words of the collection, each of which has its records laid down; words in a row are left to the full-text index, which
 * knows their places.
 */
export async function findText(catalogue: Catalogue, name: CollectionName, q: string): Promise<Bitmap | null> {
  const phrases = searchPhrases(q);
  if (phrases.length === 0) return null;
  const key = `${name} ${phrases.map((phrase) => phrase.join(" ")).join("\n")}`;
  const known = catalogue.found.get(key);
  if (known) {
    // Move to the end: the first entry is the one that was not asked for longest.
    catalogue.found.delete(key);
    catalogue.found.set(key, known);
    return known;
  }
  const found = await search(catalogue, name, phrases);
  catalogue.found.set(key, found);
  const oldest = catalogue.found.size > remembered ? catalogue.found.keys().next().value : undefined;
  if (oldest !== undefined) catalogue.found.delete(oldest);
  return found;
}

async function search(catalogue: Catalogue, name: CollectionName, phrases: readonly (readonly string[])[]): Promise<Bitmap> {
  const words = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? (phrase as [string]) : [])));
  const rows = phrases.filter((phrase) => phrase.length > 1);
  const sets = await Promise.all([
    ...[...words].map((word) => recordsOfWord(catalogue, name, word)),
    ...(rows.length > 0 ? [recordsOfRows(catalogue, name, rows)] : []),
  ]);
  return sets.reduce(intersection);
}

/** The records with a word that begins so. */
async function recordsOfWord({ prisma, indexes }: Catalogue, name: CollectionName, beginning: string): Promise<Bitmap> {
  const found = await asking(() =>
    prisma.textWord.findMany({ where: { collection: name, word: { gte: beginning, lt: beginning + last } }, select: { records: true } }),
  );
  const bitmap = emptyBitmap(indexes.get(name)?.size ?? 0);
  for (const { records } of found) addPacked(bitmap, records);
  return bitmap;
}

/**
 * The records that have words in a row. They hold letters and digits only (`searchPhrases`), so that no character of a reader's
 * search has a meaning in the index. One row comes back whatever is found: the numbers travel as one JSON array.
 */
async function recordsOfRows({ prisma, indexes }: Catalogue, name: CollectionName, rows: readonly (readonly string[])[]): Promise<Bitmap> {
  const match = rows.map((words) => `"${words.join(" ")}"*`).join(" ");
  const offset = textOffset(name);
  const [row] = await asking(
    () => prisma.$queryRaw<{ numbers: string }[]>`
      SELECT json_group_array(rowid - ${offset}) AS numbers FROM RecordText
      WHERE RecordText MATCH ${match} AND rowid BETWEEN ${offset} AND ${textEnd(name)}`,
  );
  return bitmapOf(indexes.get(name)?.size ?? 0, JSON.parse(row?.numbers ?? "[]") as number[]);
}
