import type { RecordKind } from "./record-kinds.ts";

/** A record's file below `data/`. */
export function fileOf(kind: RecordKind, id: string): string {
  return kind === "references" ? `references/${id.padStart(3, "0")}.json` : `${kind}/${id}.json`;
}
