import type { CollectionName } from "../collections/define-collection.ts";

/** Version of the compiled database's layout. Raised whenever a site of one version could misread a file of another. */
export const databaseFormat = 9;

const places: Record<CollectionName, number> = {
  studies: 0,
  trials: 1,
  "cell-sources": 2,
  mechanisms: 3,
  references: 4,
  claims: 5,
  discrepancies: 6,
};

/** Row numbers that a collection may use in the full-text index, which all collections share. */
const room = 100_000_000;

/** First row number of a collection in the full-text index. Never changes, so that it needs no table of its own. */
export function textOffset(collection: CollectionName): number {
  return 1 + places[collection] * room;
}

/** Last row number of a collection in the full-text index. */
export function textEnd(collection: CollectionName): number {
  return textOffset(collection) + room - 1;
}

/** Where `TextWord` keeps the words that name the records of a kind, beside those of their whole text. */
export function namesCollection(kind: string): string {
  return `${kind} names`;
}
