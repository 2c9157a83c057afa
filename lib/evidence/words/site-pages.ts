import type { AnyKind } from "../records/derived-kinds.ts";
import { pagesOf, siteSections } from "./site-sections.ts";

/** Pages that hold what one reader asked for or put together: nothing of their own to offer to others. */
const askedPages: readonly string[] = ["/search", "/shared-list"];

/** Pages at an address without a choice, in the order of the sections: lists and those that stand alone. */
export const standingPages: readonly string[] = [
  "/",
  ...siteSections
    .flatMap(pagesOf)
    .map(({ href }) => href)
    .filter((href) => !href.includes("#") && !askedPages.includes(href)),
];

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
