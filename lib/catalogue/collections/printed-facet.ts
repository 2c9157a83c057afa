import type { TermFacet } from "./define-collection.ts";

/** A facet over a column of the review's Table 1, in the very words printed there, for those whose question is what the review says. */
export function printedFacet<R>(facet: {
  readonly id: string;
  readonly label: string;
  readonly verb: string;
  /** The printed words by the id that addresses use for them. */
  readonly printed: Readonly<Record<string, string>>;
  /** What the column prints for a record; undefined where the record is not in the table. */
  readonly wordsOf: (record: R) => string | undefined;
  /** The choice for records that are not in the table. */
  readonly absent: { readonly id: string; readonly label: string; readonly definition: string };
}): TermFacet<R> {
  const { printed, wordsOf, absent, ...rest } = facet;
  const idOf = new Map(Object.entries(printed).map(([id, words]) => [words, id]));
  return {
    kind: "term",
    ...rest,
    group: "As the review’s Table 1 prints it",
    terms: () => [
      ...Object.entries(printed).map(([id, words]) => ({ id, label: `“${words}”`, definition: "As printed in Table 1 of the review." })),
      absent,
    ],
    termsOf: (record) => {
      const words = wordsOf(record);
      return [words === undefined ? absent.id : (idOf.get(words) ?? words)];
    },
  };
}
