import type { Cell } from "../../catalogue/collections/cell.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";

/** What a table's cell says, in words, and whether it is a reason for a missing value. */
export function cellWords(cell: Cell): { readonly text: string; readonly missing: boolean } {
  switch (cell.kind) {
    case "record":
    case "text":
      return { text: cell.text, missing: false };
    case "terms":
      return { text: cell.terms.map((term) => term.label).join(", "), missing: cell.terms.every((term) => term.muted) };
    case "sides":
      return { text: cell.sides.map(({ who, says }) => `${who}: ${says}`).join(" ") || cell.none, missing: false };
    case "number":
      return cell.value === null ? { text: missing.term("not-read").label, missing: true } : { text: String(cell.value), missing: false };
    case "compared":
      return { text: cell.checked, missing: cell.muted };
    case "outcomes":
      return { text: cell.outcomes.map(({ category }) => category).join(", ") || (cell.none ?? ""), missing: cell.none !== null };
    case "status":
      return {
        text: `${cell.label}, ${[cell.asOf, cell.lastKnown].filter(Boolean).join("; ")}`,
        missing: cell.id === "not-retrieved",
      };
  }
}
