import { closest, distance } from "fastest-levenshtein";

/** The one of some words that a mistyped one most likely stands for; null where none is near. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed === "" || words.length === 0) return null;
  const begun = words.filter((one) => one.startsWith(typed));
  if (begun.length === 1) return begun[0] as string;
  const byLowerCase = new Map(words.map((one) => [one.toLowerCase(), one]));
  const near = closest(typed, [...byLowerCase.keys()]);
  // A third of the letters may be wrong, or two that changed places: beyond that, another word is no help.
  return distance(typed, near) <= Math.min(typed.length - 1, Math.max(2, Math.floor(typed.length / 3)))
    ? (byLowerCase.get(near) as string)
    : null;
}

/** “Did you mean rat? ” or nothing, to stand before the list of what there is. */
export function didYouMean(word: string, words: readonly string[], written: (word: string) => string = (one) => one): string {
  const near = nearestWord(word, words);
  return near === null ? "" : ` Did you mean ${written(near)}?`;
}
