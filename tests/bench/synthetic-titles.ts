import type { SeededRandom } from "./seeded-random.ts";

/**
 * A maker of titles out of real ones: the beginning of one, the end of another, and some longer words replaced by words of
 * the same titles. Frequent words stay frequent and rare words rare, so that a search finds as unevenly as in real titles.
 */
export function syntheticTitles(real: readonly string[], random: SeededRandom): () => string {
  const titles = real.map((title) => title.split(/\s+/));
  const uses = new Map<string, number>();
  for (const word of titles.flat()) if (isReplaceable(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return () => {
    const [first, second] = [random.pick(titles), random.pick(titles)];
    const head = first.slice(0, 1 + random.below(first.length));
    const tail = second.slice(random.below(second.length));
    const title = [...head, ...tail].map((word) => (isReplaceable(word) && random.chance(0.2) ? random.pickSkewed(words) : word)).join(" ");
    return title.charAt(0).toUpperCase() + title.slice(1);
  };
}

/** Short words hold a title together and stay where they are. */
function isReplaceable(word: string): boolean {
  return word.length >= 5;
}
