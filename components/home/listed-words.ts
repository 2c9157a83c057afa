/** Words that each open a line, as a list within a sentence. */
export function listedWords(words: readonly string[]): string {
  return words.map((one) => one.charAt(0).toLowerCase() + one.slice(1)).join("; ");
}
