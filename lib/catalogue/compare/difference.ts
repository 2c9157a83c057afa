/**
 * What an entry is in kind, as a set of terms, so that two entries can be told apart by more than their words. Null where that
 * is not known: not stated, not read, not reported, or told only in free words.
 */
export type InKind = readonly string[] | null;

/** Whether the entries of a row differ in kind; null where that cannot be told. */
export type Difference = "differs" | "alike" | null;

/**
 * By what the entries of a row are told apart. Each row names its rule; the page prints the sentences. Only what is compared
 * whole can be told to be alike: that two sources are spoken for does not make what is said of them the same.
 */
export const differenceRules = {
  terms: { words: "Terms of a vocabulary: “differs” where they are not the same terms, “alike” where they are.", tellsAlike: true },
  number: { words: "Numbers: “differs” where they are not equal, “alike” where they are.", tellsAlike: true },
  sides: {
    words: "What the review says: “differs” where it does not speak on the same side of each: for it, against it, or both.",
    tellsAlike: false,
  },
  occurring: {
    words: "Counts and outcomes: “differs” where other terms occur, not where the same ones occur more often.",
    tellsAlike: false,
  },
  words: { words: "Free words, dates and lists: never marked; whether they differ is for the reader to judge.", tellsAlike: false },
} as const;

/** The name of a rule. */
export type DifferenceRule = keyof typeof differenceRules;

/**
 * Compares the entries of a row by its rule. What is not known takes no part: that one paper was read and another was not is no
 * difference between the two studies.
 */
export function differenceOf(rule: DifferenceRule, entries: readonly InKind[]): Difference {
  if (rule === "words") return null;
  const known = entries.flatMap((entry) => (entry === null ? [] : [[...new Set(entry)].sort().join(" ")]));
  if (known.length < 2) return null;
  if (new Set(known).size > 1) return "differs";
  return differenceRules[rule].tellsAlike ? "alike" : null;
}
