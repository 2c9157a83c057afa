import { keyOf, listLimits, type MyList } from "./my-list.ts";

/** A reader's notes by the keys of their records. */
export type Notes = Readonly<Record<string, string>>;

/**
 * The notes of a list as the fragment of an address, `#notes=…`, the one part that browsers do not send; empty where there are none.
 * `readNotes` gives the notes back.
 */
export function writeNotes(list: MyList): string {
  const notes = list.entries
    .filter((entry) => entry.note !== "")
    .map((entry) => [keyOf(entry), entry.note.replace(/\p{Surrogate}/gu, "�")]);
  return notes.length > 0 ? `#notes=${encodeURIComponent(JSON.stringify(Object.fromEntries(notes)))}` : "";
}

/** The notes in a fragment. Never throws: what is no note is left out, and a fragment that cannot be read has none and says so. */
export function readNotes(fragment: string): { readonly value: Notes; readonly problem: string | null } {
  const given = /^#?notes=(.+)$/s.exec(fragment)?.[1];
  if (given === undefined) return { value: {}, problem: null };
  try {
    const json: unknown = JSON.parse(decodeURIComponent(given));
    if (typeof json !== "object" || json === null || Array.isArray(json)) throw new TypeError("no object");
    const notes = Object.entries(json).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "" && entry[1].length <= listLimits.note,
    );
    return { value: Object.fromEntries(notes), problem: null };
  } catch {
    return { value: {}, problem: "The notes in this address cannot be read, perhaps because it was cut; the records are whole." };
  }
}
