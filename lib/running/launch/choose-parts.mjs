// @ts-check
import { Stop } from "./stop.mjs";

/** The words that select parts of the tests, as in `npm test -- unit e2e`. */
export const partWords = ["types", "lint", "unit", "integration", "e2e"];

/**
 * @param {string[]} words
 * @returns {Set<string>} the chosen words; all of them when none was given
 */
export function chooseParts(words) {
  const unknown = words.find((word) => !partWords.includes(word));
  if (unknown !== undefined) {
    throw new Stop(`There is no part called "${unknown}": choose among ${partWords.join(", ")}, as in npm test -- unit e2e.`);
  }
  return new Set(words.length > 0 ? words : partWords);
}
