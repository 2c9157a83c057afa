import { textTokens } from "../facets/text-tokens.ts";

/** A stretch of a text, and whether it was searched for. */
export interface MarkedPiece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Takes a text apart into the phrases that were searched for and what stands between; the pieces put together are the text. */
export function markedPieces(text: string, phrases: readonly (readonly string[])[]): MarkedPiece[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: textTokens(match[0]).join(""),
  }));
  const pieces: MarkedPiece[] = [];
  const put = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), marked });
  };
  let end = 0;
  for (let place = 0; place < words.length; place++) {
    const length = lengthOfPhraseAt(words, place, phrases);
    if (length === 0) continue;
    const [first, last] = [words[place], words[place + length - 1]];
    if (!first || !last) continue;
    put(end, first.from, false);
    put(first.from, last.to, true);
    end = last.to;
    place += length - 1;
  }
  put(end, text.length, false);
  return pieces;
}

/** How many words the longest phrase has that begins at a word; 0 where none does. */
function lengthOfPhraseAt(words: readonly { readonly folded: string }[], place: number, phrases: readonly (readonly string[])[]): number {
  const lengths = phrases
    .filter((phrase) => phrase.length > 0 && phrase.every((word, offset) => isMeant(words[place + offset]?.folded ?? "", word)))
    .map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
}

/** A word is meant where it is the one searched for, its plural, or a longer one that begins with it, if that has three letters or more. */
function isMeant(word: string, asked: string): boolean {
  return word !== "" && (word === asked || word === `${asked}s` || `${word}s` === asked || (asked.length > 2 && word.startsWith(asked)));
}
