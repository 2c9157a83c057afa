import { type Bitmap, has, union } from "../facets/bitmap.ts";

/** Where the records of one kind have one thing that is asked for. */
export interface ConceptSets {
  /** In the words that name the record, whole. */
  readonly named: Bitmap;
  /** In those words, as a beginning. */
  readonly begun: Bitmap;
  /** Anywhere in its text. */
  readonly text: Bitmap;
}

/** What a concept is worth by where it was found. A name counts more than a beginning of one, that more than the text. */
const worth = { named: 4, begun: 2, text: 1 } as const;

/** The best hits of a kind, best first, and how many there are in all. */
export interface Ranked {
  readonly places: readonly number[];
  readonly matched: number;
  /** How well the best one fits: from 0 to 1; 2 where an identifier was asked for. */
  readonly best: number;
}

export interface RankQuestion {
  readonly concepts: readonly ConceptSets[];
  /** Records named by an identifier; they come first, whatever else they have. */
  readonly keyed: readonly number[];
  /** How many of the concepts a record must have. */
  readonly atLeast: number;
  /** All records in the order that equal hits stand in. */
  readonly order: Iterable<number>;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Ranks records by where they have what is asked for, in one walk over all of them: each goes into the bucket of its score, and a
 * bucket keeps no more than a page can show.
 */
export function rank({ concepts, keyed, atLeast, order, offset, limit }: RankQuestion): Ranked {
  const first = new Set(keyed);
  const buckets: number[][] = [];
  let matched = keyed.length;
  for (const place of concepts.length > 0 ? order : []) {
    if (first.has(place)) continue;
    const score = scoreOf(concepts, place, atLeast);
    if (score === 0) continue;
    matched++;
    const bucket = buckets[score] ?? [];
    buckets[score] = bucket;
    if (bucket.length < offset + limit) bucket.push(place);
  }
  const best = keyed.length > 0 ? 2 : (buckets.length - 1) / (worth.named * concepts.length);
  const ordered = [...keyed, ...buckets.filter(Boolean).reverse().flat()];
  return { places: ordered.slice(offset, offset + limit), matched, best: matched > 0 ? best : 0 };
}

function scoreOf(concepts: readonly ConceptSets[], place: number, atLeast: number): number {
  let score = 0;
  let found = 0;
  for (const sets of concepts) {
    const one = has(sets.named, place) ? worth.named : has(sets.begun, place) ? worth.begun : has(sets.text, place) ? worth.text : 0;
    score += one;
    if (one > 0) found++;
  }
  return found >= atLeast ? score : 0;
}

/** The greatest number of concepts that one record has. */
export function mostConcepts(size: number, concepts: readonly ConceptSets[]): number {
  const anywhere = concepts.map((sets) => union(size, [sets.named, sets.begun, sets.text]));
  let most = 0;
  for (let place = 0; place < size && most < anywhere.length; place++)
    most = Math.max(most, anywhere.filter((set) => has(set, place)).length);
  return most;
}
