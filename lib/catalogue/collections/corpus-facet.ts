import type { Study } from "../../evidence/schema/study.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { type TermFacet, vocabularyFacet } from "./define-collection.ts";

/** The part of the literature a record comes from: the base review, or what it missed and what came after it. */
export function corpusFacet<R extends Pick<Study, "corpus">>(noun: string): TermFacet<R> {
  return vocabularyFacet<R>({
    id: "corpus",
    label: "In the review or added since",
    verb: `the ${noun} is`,
    vocabulary: corpus,
    withMissing: false,
    termsOf: (record) => [record.corpus],
  });
}
