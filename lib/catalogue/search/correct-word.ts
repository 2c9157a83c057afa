import { distance } from "fastest-levenshtein";

/**
 * The word that was most likely meant: of all words of the catalogue the one that takes the fewest letters to change (Levenshtein
 * distance: one in words of four and five letters, two in longer ones), with the same first letter before others. Null where none is near.
 */
export function correctWord(word: string, known: readonly string[]): string | null {
  if (word.length < 4 || /\d/.test(word)) return null;
  const most = word.length < 6 ? 1 : 2;
  let best: { word: string; cost: number } | null = null;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > most) continue;
    const cost = distance(word, other) + (other[0] === word[0] ? 0 : 0.5);
    if (cost <= most + 0.5 && cost < (best?.cost ?? Number.POSITIVE_INFINITY) && Math.floor(cost) <= most) best = { word: other, cost };
  }
  return best?.word ?? null;
}
