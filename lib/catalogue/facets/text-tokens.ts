const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  ζ: "zeta",
  ω: "omega",
};

/**
 * The words of a text as the search sees them: case, accents and compatibility forms folded (Unicode NFKD), Greek letters
 * by name ("TNF-α" and "TNF-alpha" are the same), everything that is neither a letter nor a digit a gap.
 */
export function textTokens(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[αβγδεκλμζω]/g, (letter) => ` ${greek[letter]} `);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A search as a list of phrases, one for each run of characters between spaces: "busulfan AT-MSC" asks for a word that
 * begins with "busulfan" and for "at" followed by a word that begins with "msc". All must be found.
 */
export function searchPhrases(q: string): string[][] {
  return q
    .split(/\s+/)
    .map(textTokens)
    .filter((phrase) => phrase.length > 0);
}

/** Whether the words of a text hold a phrase: its words in a row, the last one as a beginning. */
export function holdsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  const last = phrase.length - 1;
  return tokens.some((_, start) =>
    phrase.every((word, offset) => {
      const token = tokens[start + offset];
      return token !== undefined && (offset === last ? token.startsWith(word) : token === word);
    }),
  );
}
