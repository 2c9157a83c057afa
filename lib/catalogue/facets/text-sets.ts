import { addTo, emptyBitmap, numbersIn } from "./bitmap.ts";

/** Where more words than this begin alike, their records are laid down together: a search never unites more sets than this. */
export const alikeMax = 50;

/** What the records of a word, or of two words in a row, are kept under. The blank before two words keeps them out of the way of one. */
export function keyOf(phrase: readonly string[]): string {
  return phrase.length === 1 ? (phrase[0] as string) : ` ${phrase.join(" ")}`;
}

/** What the records of all words that begin so are kept under. No word has a star in it. */
export function beginningKeyOf(key: string): string {
  return `${key}*`;
}

export interface TextSet {
  readonly key: string;
  /** Places in the list of texts, ascending. */
  readonly numbers: readonly number[];
}

/**
 * The texts that have each word, each two words in a row (where `rows` says so), and each beginning that more than `alikeMax` of
 * these share.
 */
export function* textSets(texts: readonly (readonly string[])[], { rows = true } = {}): Generator<TextSet> {
  const sets = new Map<string, number[]>();
  for (const [number, words] of texts.entries()) {
    for (const key of rows ? keysIn(words) : new Set(words)) {
      const known = sets.get(key);
      if (known) known.push(number);
      else sets.set(key, [number]);
    }
  }
  const keys = [...sets.keys()].sort();
  for (const key of keys) yield { key, numbers: sets.get(key) as number[] };
  for (const [beginning, [first, last]] of sharedBeginnings(keys)) {
    const texted = emptyBitmap(texts.length);
    for (const key of keys.slice(first, last + 1)) for (const number of sets.get(key) as number[]) addTo(texted, number);
    yield { key: beginningKeyOf(beginning), numbers: [...numbersIn(texted)] };
  }
}

function keysIn(words: readonly string[]): Set<string> {
  const keys = new Set(words);
  for (let place = 1; place < words.length; place++) keys.add(keyOf(words.slice(place - 1, place + 1)));
  return keys;
}

/** The beginnings that more than `alikeMax` of the sorted keys share, each with the places of its first and its last key. */
function sharedBeginnings(keys: readonly string[]): Map<string, [first: number, last: number]> {
  const shared = new Map<string, [number, number]>();
  for (let first = 0, last = alikeMax; last < keys.length; first++, last++) {
    const [key, other] = [keys[first] as string, keys[last] as string];
    // Of two words the first is always whole.
    const shortest = key.indexOf(" ", 1) + 2;
    for (let length = 1; length <= key.length && key[length - 1] === other[length - 1]; length++) {
      const beginning = key.slice(0, length);
      if (length < shortest || /[\uD800-\uDBFF]$/.test(beginning)) continue;
      const known = shared.get(beginning);
      if (known) known[1] = last;
      else shared.set(beginning, [first, last]);
    }
  }
  return shared;
}
