import { markedPieces } from "@/lib/catalogue/search/marked-pieces";

/** A text with the phrases searched for marked. */
export function Marked({ text, phrases }: { text: string; phrases: readonly (readonly string[])[] }) {
  return markedPieces(text, phrases).map((piece) => (piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text));
}
