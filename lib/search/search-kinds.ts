import type { RecordKind } from "../records/record-kinds.ts";

/** Kinds of record that the search looks through, in the order in which equal hits stand. */
export const searchKinds = [
  "cell-sources",
  "mechanisms",
  "studies",
  "trials",
  "questions",
  "claims",
  "syntheses",
  "references",
  "glossary",
] as const satisfies readonly RecordKind[];
export type SearchKind = (typeof searchKinds)[number];

/** What each kind is called above its hits. */
export const searchKindLabels: Readonly<Record<SearchKind, string>> = {
  "cell-sources": "Cell sources",
  mechanisms: "Mechanisms",
  studies: "Studies",
  trials: "Trials",
  questions: "Contested questions",
  claims: "Claims of the review",
  syntheses: "Other reviews",
  references: "References of the review",
  glossary: "Glossary",
};
