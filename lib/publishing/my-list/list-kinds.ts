/**
 * Kinds of record that a reader can keep in a list of their own: those that have a page each and can be cited, with what one is called.
 * Written out here, and held against the citable kinds by a test, because every page loads this and the collections are large.
 */
export const listKinds = {
  studies: "Study",
  trials: "Trial",
  "cell-sources": "Cell source",
  mechanisms: "Mechanism",
  references: "Reference",
  claims: "Claim",
  discrepancies: "Discrepancy",
  questions: "Question",
  figures: "Figure",
} as const;

export type ListKind = keyof typeof listKinds;

/** The kinds in the order in which a list of them is told. */
export const listKindNames = Object.keys(listKinds) as ListKind[];

export function isListKind(kind: unknown): kind is ListKind {
  return typeof kind === "string" && Object.hasOwn(listKinds, kind);
}
