import { dateWords } from "./date-words.ts";

/** When a trial's status was true, in words: "on 26 July 2025", or that the copy carries no date. Never empty. */
export function snapshotWords(status: { readonly registry: string; readonly snapshotDate: string | null }): string {
  if (status.snapshotDate !== null) return `as of ${dateWords(status.snapshotDate)}`;
  return status.registry === "not-retrieved" ? "no registry status read" : "undated copy";
}
