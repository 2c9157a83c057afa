import type { Cell } from "../../catalogue/collections/cell.ts";

/**
 * What a table cell says, in one line. The same words as the page draws; where that tells by shape or tone, the word for it stands.
 * `id` is the row's own, which stands in a column by itself and is not said again. `brief`: a record goes by its name alone, if it has one
 * besides its id; its title would leave a table no room.
 */
export function cellText(cell: Cell, id: string, brief = false): string {
  const short = brief && cell.kind === "record" && cell.text !== id ? { ...cell, note: "" } : cell;
  return plain(short, id).replace(/\s+/g, " ").trim();
}

function plain(cell: Cell, id: string): string {
  switch (cell.kind) {
    case "record":
      return joined([cell.text === id ? "" : cell.text, ...(cell.marks ?? []).map((mark) => `(${mark.toLowerCase()})`), cell.note ?? ""]);
    case "text":
      return joined([cell.text, cell.note ? `(${cell.note})` : ""]);
    case "number":
      return cell.value === null ? "Not read" : String(cell.value);
    case "terms":
      return joined([cell.terms.map((term) => term.label).join(", "), cell.note ? `(${cell.note})` : ""]);
    case "sides":
      return cell.sides.length > 0 ? cell.sides.map(({ who, says }) => `${who}: ${says}`).join(" / ") : cell.none;
    case "compared":
      return joined([cell.checked, cell.printed ? `(${printedWords(cell.agreement)} “${cell.printed}”)` : ""]);
    case "outcomes":
      return (
        cell.none ??
        cell.outcomes
          .map(({ category, directions }) => `${category}: ${directions.map((one) => one.label.toLowerCase()).join(", ")}`)
          .join("; ")
      );
    case "status":
      return `${cell.label} (${joined([cell.lastKnown ? `${cell.lastKnown};` : "", cell.asOf])})`;
  }
}

function printedWords(agreement: string | null): string {
  return agreement === "not-verified" ? "review:" : agreement === "partly" ? "review, in part:" : "review differs:";
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}
