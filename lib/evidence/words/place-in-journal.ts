import type { PlaceInJournal } from "../schema/publication.ts";

/** Volume, issue and pages in the short form of reference lists, “39(1):204”, as far as they were read; null where none was. */
export function placeInJournal({ volume, issue, pages }: PlaceInJournal): string | null {
  const inVolume = `${volume ?? ""}${issue === null ? "" : `(${issue})`}`;
  const words = [inVolume, (pages ?? "").replaceAll("-", "–")].filter((part) => part !== "").join(":");
  return words === "" ? null : words;
}
