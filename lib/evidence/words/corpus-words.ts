import { corpus } from "../schema/vocabularies/evidence.ts";

/** The parts of a number, as words: "3 in the review, 2 added since". Parts of nothing are left out. */
export function splitWords(parts: readonly { readonly label: string; readonly count: number }[]): string {
  return parts
    .filter((part) => part.count > 0)
    .map((part) => `${part.count} ${part.label.toLowerCase()}`)
    .join(", ");
}

/** A number told apart by corpus, as `splitWords` tells it. */
export function corpusSplit({ review, added }: { readonly review: number; readonly added: number }): string {
  return splitWords([
    { label: corpus.term("review").label, count: review },
    { label: corpus.term("added-since").label, count: added },
  ]);
}
