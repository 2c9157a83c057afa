import type { CollectionName } from "../collections/define-collection.ts";

/** What can be set side by side: the parameter of the address, and the collection whose records it names. */
export const compareKinds = { source: "cell-sources", study: "studies", trial: "trials" } as const satisfies Record<string, CollectionName>;

/** A kind of record that can be compared, by its parameter. */
export type CompareKind = keyof typeof compareKinds;

/** The kinds in the order in which an address names them. */
export const compareKindNames = Object.keys(compareKinds) as CompareKind[];

/** How many records a comparison takes: one has nothing to be compared with, and more than five columns cannot be read. */
export const compareLimits = { min: 2, max: 5 } as const;

/** What the records of a kind are called. */
export const compareNouns: Readonly<Record<CompareKind, { readonly one: string; readonly many: string }>> = {
  source: { one: "cell source", many: "cell sources" },
  study: { one: "study", many: "studies" },
  trial: { one: "trial", many: "trials" },
};

/** The kind under which the records of a list are compared; null for lists whose records are not. */
export function compareKindOf(collection: CollectionName): CompareKind | null {
  return compareKindNames.find((kind) => compareKinds[kind] === collection) ?? null;
}
