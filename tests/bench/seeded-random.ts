/** A source of numbers that look random and are the same in every run. */
export interface SeededRandom {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** Any of the list, each as likely as the others. */
  pick<T>(list: readonly T[]): T;
  /** Any of the list, the first the likeliest: the chance of a place falls with one over its number, as words do in texts (Zipf's law). */
  pickSkewed<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** Xorshift with 32 bits of state (G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14), 2003; triple 13, 17, 5). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    pickSkewed: (list) => list[Math.floor((list.length + 1) ** next()) - 1] as (typeof list)[number],
    shuffled: (list) => {
      const result = [...list];
      for (let last = result.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [result[last], result[other]] = [result[other] as (typeof list)[number], result[last] as (typeof list)[number]];
      }
      return result;
    },
  };
}
