import type { AnyKind } from "../../evidence/records/derived-kinds.ts";

/**
 * Kinds of record that the search looks through, in the order in which equal hits stand: what was studied, said and cited, then the word
 * that explains it, then the pages that put these together, last where they part. An arrow of a figure is found by its figure: what it
 * draws is a mechanism or a claim, which is a hit of its own. Inconsistencies are found as the discrepancies made of them.
 */
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
  "causes",
  "challenges",
  "prospects",
  "figures",
  "reading-steps",
  "discrepancies",
] as const satisfies readonly AnyKind[];
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
  causes: "Causes",
  challenges: "Challenges",
  prospects: "Prospects",
  figures: "Figures",
  "reading-steps": "Steps for newcomers",
  discrepancies: "Discrepancies",
};
