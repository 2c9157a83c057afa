import { textWidth } from "./text-width.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text in lines of at most `width` columns, broken at blanks, and within a word only where it is longer than a line. Nothing is left out. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => inPieces(one, width))) {
    if (line === "") line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A word in pieces that fit; after a hyphen or slash where there is one. */
function inPieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const part of word.split(/(?<=[-/])/)) {
    if (textWidth(piece + part) <= width) {
      piece += part;
      continue;
    }
    if (piece !== "") pieces.push(piece);
    piece = "";
    for (const { segment } of graphemes.segment(part)) {
      if (piece !== "" && textWidth(piece + segment) > width) {
        pieces.push(piece);
        piece = "";
      }
      piece += segment;
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}
