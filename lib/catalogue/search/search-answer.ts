import type { PageHit } from "./page-hits.ts";
import type { SearchKind } from "./search-kinds.ts";

/** A hit, as a list of hits shows it. */
export interface Hit {
  readonly kind: SearchKind;
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

/** The hits of one kind. */
export interface HitGroup {
  readonly kind: SearchKind;
  readonly matched: number;
  readonly hits: readonly Hit[];
}

/** The answer to a search. */
export interface SearchAnswer {
  readonly groups: readonly HitGroup[];
  /** Pages that are no records and answer what was asked; counted among no hits, and only where no kind was chosen. */
  readonly pages: readonly PageHit[];
  readonly matched: number;
  /** Words that no record has, each with the one searched for in its place. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Words that stand for what was typed and were searched for as well. */
  readonly also: readonly string[];
  /** Whether no record has everything that was asked for, so that those with the most of it are shown. */
  readonly partly: boolean;
  /** Every phrase that was searched for, as its words, to be marked in the hits. */
  readonly phrases: readonly (readonly string[])[];
}
