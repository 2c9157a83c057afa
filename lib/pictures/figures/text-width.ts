import widths from "./text-widths.json" with { type: "json" };

export type TextWeight = 400 | 600;

const tables: Record<TextWeight, Readonly<Record<string, number>>> = { 400: widths[400], 600: widths[600] };
/** For characters that were not measured: about as wide as a capital, so that a label is rather too roomy than too tight. */
const unmeasured = 650;

/**
 * Width of a line in the figures' font, in the units of `size`. From a table of the font's own widths (see
 * `write-text-widths.ts`), so that a figure is laid out the same on the server, in a test and in a file.
 */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += tables[weight][character] ?? unmeasured;
  return (thousandths * size) / 1000;
}

/** Where the field's long words may be broken, by their parts. */
const parts: readonly RegExp[] = [
  /(spermato)(gonial|genesis|gonia|cytes)/i,
  /(mesen)(chymal)/i,
  /(autolo)(gous)/i,
  /(micro)(deletion)/i,
  /(pluri)(potent)/i,
];

/**
 * Breaks a text into lines no wider than `width`: at blanks, behind hyphens and slashes, and in a long word of the field that
 * would not fit otherwise. Any other word that is wider stands alone.
 */
export function wrapText(text: string, size: number, width: number, weight: TextWeight = 400): string[] {
  const fits = (line: string) => textWidth(line.trim(), size, weight) <= width;
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[-/])|(?= )/).flatMap((word) => (fits(word) ? [word] : broken(word)))) {
    const last = lines.at(-1);
    const joined = (last ?? "") + piece;
    if (last === undefined || !fits(joined)) lines.push(piece.trimStart());
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function broken(word: string): string[] {
  const pattern = parts.find((part) => part.test(word));
  return pattern ? word.replace(pattern, "$1-\n$2").split("\n") : [word];
}
