import { type TextWeight, textWidth, wrapText } from "../figures/text-width.ts";

/** A place for a text: how wide it is, and how many lines it has. */
export interface TextPlace {
  readonly size: number;
  readonly width: number;
  readonly lines: number;
  readonly weight?: TextWeight;
}

/**
 * A text in lines that fit their place, whatever the text is: wrapped between words, a word that is wider than the place cut, and
 * what goes beyond the last line replaced by "…".
 */
export function fitText(text: string, { size, width, lines, weight = 400 }: TextPlace): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, weight) <= width;
  const wrapped = wrapText(text.replace(/\s+/g, " ").trim(), size, width, weight)
    .flatMap((line) => cutToWidth(line, fits))
    .map((line) => line.trim())
    .filter(Boolean);
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  kept[lines - 1] = withEllipsis(kept[lines - 1] ?? "", fits);
  return kept;
}

/** Whether a text stands in its place whole. */
export function fitsWhole(text: string, place: TextPlace): boolean {
  return fitText(text, { ...place, lines: Number.MAX_SAFE_INTEGER }).length <= place.lines;
}

/** A line of one word that is wider than its place, in pieces that are not, with hyphens where it was cut. */
function cutToWidth(line: string, fits: (line: string) => boolean): string[] {
  if (fits(line)) return [line];
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (piece !== "" && !fits(`${piece}${character}-`)) {
      pieces.push(`${piece}-`);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The line with an ellipsis behind as many of its words as leave room for it; where not one word does, behind its characters. */
function withEllipsis(line: string, fits: (line: string) => boolean): string {
  const words = line.split(" ");
  for (let count = words.length; count > 0; count--) {
    const cut = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:.–-]+$/, "")}…`;
    if (fits(cut)) return cut;
  }
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("")}…`;
}
