import type { AnyKind } from "../records/derived-kinds.ts";

/** Pages that stand alone: no list and no record. The search and shared lists have none of their own to offer. */
export const standingPages = [
  "/",
  "/about",
  "/api",
  "/beyond-the-review",
  "/causes",
  "/challenges",
  "/compare",
  "/data",
  "/data/second-reading",
  "/effects",
  "/evidence",
  "/evidence-map",
  "/figures",
  "/glossary",
  "/my-list",
  "/people",
  "/questions",
  "/reporting",
  "/start",
] as const;

/** Kinds of record that have a page each, with the folder their pages stand in. */
export const pagedKinds = {
  studies: "studies",
  trials: "trials",
  "cell-sources": "cell-sources",
  mechanisms: "mechanisms",
  references: "references",
  claims: "claims",
  discrepancies: "discrepancies",
  questions: "questions",
  figures: "figures",
  "reading-steps": "start",
} as const satisfies Partial<Record<AnyKind, string>>;
