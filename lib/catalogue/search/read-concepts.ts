import { textTokens } from "../facets/text-tokens.ts";
import { type Synonyms, singular } from "./synonyms.ts";

/** One thing that is asked for: the words as typed, and every phrase that stands for it. All concepts of a search must be found. */
export interface Concept {
  readonly typed: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** Whether the last word may be unfinished: it is the last of the search. */
  readonly open: boolean;
}

const phraseLengthMax = 6;

/**
 * Takes a search apart: the longest run of words that is a known name is one concept with all its other names; words joined by
 * a hyphen and such stay together; every other word stands for itself.
 */
export function readConcepts(q: string, synonyms: Synonyms): Concept[] {
  const runs = q.split(/\s+/).map(textTokens);
  const words = runs.flat();
  const concepts: Concept[] = [];
  let place = 0;
  const add = (length: number, phrases: readonly (readonly string[])[]) => {
    const typed = words.slice(place, place + length);
    place += length;
    concepts.push({ typed, phrases: unique([typed, ...phrases]), open: place === words.length });
  };
  while (place < words.length) {
    const known = longestName(words.slice(place, place + phraseLengthMax), synonyms);
    if (known) add(known.length, known.phrases);
    else add(restOfRun(runs, place), []);
  }
  return concepts;
}

function longestName(words: readonly string[], synonyms: Synonyms): { length: number; phrases: readonly (readonly string[])[] } | null {
  for (let length = words.length; length > 0; length--) {
    const phrases = synonyms.get(words.slice(0, length).map(singular).join(" "));
    if (phrases) return { length, phrases };
  }
  return null;
}

/** How many words from a place on were typed without a blank between them. */
function restOfRun(runs: readonly (readonly string[])[], place: number): number {
  let end = 0;
  for (const run of runs) {
    end += run.length;
    if (place < end) return end - place;
  }
  return 1;
}

function unique(phrases: readonly (readonly string[])[]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(" "), [...phrase]])).values()];
}
