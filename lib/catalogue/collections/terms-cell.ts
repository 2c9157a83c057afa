import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Cell } from "./cell.ts";

/** A cell of vocabulary terms. A reason for a missing value is a word too, set apart by its tone. */
export function termsCell(ids: readonly string[], label: (id: string) => string, note: string | null = null): Cell {
  return {
    kind: "terms",
    terms: ids.map((id) => ({ label: label(id), muted: missing.ids.some((reason) => reason === id) })),
    ...(note === null ? {} : { note }),
  };
}
