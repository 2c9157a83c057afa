import { cookies } from "next/headers";
import { collectionNamed } from "../collections/all-collections.ts";
import type { CollectionName } from "../collections/define-collection.ts";

/** The columns a reader has put away, from the cookie that the table keeps; else those that are not shown at first. */
export async function hiddenColumns(name: CollectionName): Promise<string[]> {
  const columns = collectionNamed(name).columns;
  const kept = (await cookies()).get(`columns-${name}`)?.value;
  if (kept === undefined) return columns.filter((column) => !column.shown).map((column) => column.id);
  const off = kept.split(".");
  return columns
    .slice(1)
    .filter((column) => off.includes(column.id))
    .map((column) => column.id);
}
