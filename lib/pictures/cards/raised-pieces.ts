/** Signs above the line that the font has no letters for, and the signs that are set above the line for them. */
const raisedSigns: Readonly<Record<string, string>> = {
  "⁰": "0",
  "⁴": "4",
  "⁵": "5",
  "⁶": "6",
  "⁷": "7",
  "⁸": "8",
  "⁹": "9",
  "⁺": "+",
  "⁻": "−",
};

/** A text in pieces on the line and pieces raised above it: "c-kit⁺ cells" has a raised plus. */
export function raisedPieces(text: string): { readonly text: string; readonly raised: boolean }[] {
  return text
    .split(/([⁰⁴⁵⁶⁷⁸⁹⁺⁻]+)/)
    .map((piece, place) => ({
      text: place % 2 === 0 ? piece : [...piece].map((sign) => raisedSigns[sign]).join(""),
      raised: place % 2 === 1,
    }))
    .filter((piece) => piece.text !== "");
}
