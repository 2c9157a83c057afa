import { collectionNames } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { type SearchKind, searchKinds } from "../../catalogue/search/search-kinds.ts";

export type ShownKind = CollectionName | SearchKind;

/** Kinds of record that `noa show` shows: those that have an address of their own. */
export const shownKinds: readonly ShownKind[] = [...new Set<ShownKind>([...collectionNames, ...searchKinds])];

export function isShownKind(kind: string): kind is ShownKind {
  return shownKinds.some((one) => one === kind);
}
