import { z } from "zod";
import type { Term } from "../../evidence/schema/vocabulary.ts";

/** What a field of a collection's row means in words, for those who read it outside the site's own pages. */
export interface FieldWords {
  /** Its values are terms of this facet of the collection. */
  readonly facet?: string;
  /** Its values are terms of this vocabulary. */
  readonly vocabulary?: { readonly terms: readonly Pick<Term, "id" | "label">[] };
  /** Whether a reason for a missing value can stand in the place of a term of the vocabulary. A facet has such reasons among its terms. */
  readonly orMissing?: true;
  /** It is a text in the source's words, or the id of a reason for a missing value. */
  readonly textOrMissing?: true;
  /** What it means that there is no value: "Not read", "None". Never a blank, which would say nothing. */
  readonly absent?: string;
}

/** Words of the fields of rows, written beside each field: `z.string().nullable().register(fieldWords, { absent: "Not read" })`. */
export const fieldWords = z.registry<FieldWords>();
