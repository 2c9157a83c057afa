import type { CollectionName } from "../collections/define-collection.ts";
import { type Bitmap, bitmapOf, emptyBitmap, intersection } from "../facets/bitmap.ts";
import { addPacked } from "../facets/packed-records.ts";
import { beginningKeyOf, keyOf } from "../facets/text-sets.ts";
import { searchPhrases } from "../facets/text-tokens.ts";
import { asking } from "./asking.ts";
import { textEnd, textOffset } from "./database-format.ts";
import type { Catalogue } from "./open-catalogue.ts";

const remembered = 200;
/** Behind every word that begins with the letters before it. */
const last = "\u{10FFFF}";

/**
 * The records whose text has every phrase of a search; null where nothing is searched for. A word, or two words in a
 * row, are looked up in `TextWord`, where the records of each are laid down; longer rows are left to the full-text index, which
 * knows the places of words.
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
  const keys = new Set(phrases.filter((phrase) => phrase.length <= 2).map(keyOf));
  const rows = phrases.filter((phrase) => phrase.length > 2);
  const sets = await Promise.all([
    ...[...keys].map((key) => recordsUnder(catalogue, name, key)),
    ...(rows.length > 0 ? [recordsOfRows(catalogue, name, rows)] : []),
  ]);
  return sets.reduce(intersection);
}

/** The records with a word that begins so, or with two in a row of which the second does. */
async function recordsUnder({ prisma, indexes }: Catalogue, name: CollectionName, key: string): Promise<Bitmap> {
  const found = await asking(async () => {
    const all = await prisma.textWord.findUnique({ where: { collection_word: { collection: name, word: beginningKeyOf(key) } } });
    return all ? [all] : prisma.textWord.findMany({ where: { collection: name, word: { gte: key, lt: key + last } } });
  });
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
