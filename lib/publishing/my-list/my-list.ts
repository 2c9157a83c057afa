import type { ListKind } from "./list-kinds.ts";

/** A record by its kind and id, which together are its address. */
export interface RecordKey {
  readonly kind: ListKind;
  readonly id: string;
}

/** A record as it is marked: with the words it went by then, so that a list can be read without asking for its records. */
export interface MarkedRecord extends RecordKey {
  /** What its row is called, such as "Guo 2021". */
  readonly label: string;
  /** What stands under that, such as the paper's title; empty where there is nothing. */
  readonly detail: string;
  /** Name of the data release in which it was marked. */
  readonly release: string;
}

/** A record in a reader's list. */
export interface ListEntry extends MarkedRecord {
  /** The reader's own words, as typed. */
  readonly note: string;
  /** The day on which it was marked, `2026-11-24`, where that is known. */
  readonly addedAt?: string;
}

/** A list of one's own: records in an order that the reader gives them. No record stands in it twice. */
export interface MyList {
  readonly title: string;
  readonly entries: readonly ListEntry[];
}

/**
 * How much a list holds. Two hundred records is what one page of a list shows, and their address stays below 8 kB, which servers, proxies
 * and mail programs pass on; so any list can be shared and exported whole. Lengths are in characters.
 */
export const listLimits = { entries: 200, title: 120, label: 500, detail: 2_000, note: 5_000 } as const;

export const emptyList: MyList = { title: "", entries: [] };

/** A record's name within lists and addresses: `studies:guo-2021`. */
export function keyOf({ kind, id }: RecordKey): string {
  return `${kind}:${id}`;
}

export function isMarked(list: MyList, key: string): boolean {
  return list.entries.some((entry) => keyOf(entry) === key);
}

/** The list with a record at its end; as it is where the record is in it or the list is full. */
export function addRecord(list: MyList, record: MarkedRecord, addedAt?: string): MyList {
  if (isMarked(list, keyOf(record)) || list.entries.length >= listLimits.entries) return list;
  const entry: ListEntry = { ...record, note: "", ...(addedAt === undefined ? {} : { addedAt }) };
  return { ...list, entries: [...list.entries, entry] };
}

export function removeRecord(list: MyList, key: string): MyList {
  return isMarked(list, key) ? { ...list, entries: list.entries.filter((entry) => keyOf(entry) !== key) } : list;
}

/** The list with a record so many places further down (or up, if negative), at most to an end. */
export function moveRecord(list: MyList, key: string, by: number): MyList {
  const from = list.entries.findIndex((entry) => keyOf(entry) === key);
  const moved = list.entries[from];
  const to = Math.max(0, Math.min(list.entries.length - 1, from + by));
  if (!moved || to === from) return list;
  const others = list.entries.filter((_entry, place) => place !== from);
  return { ...list, entries: [...others.slice(0, to), moved, ...others.slice(to)] };
}

/** The list with other words on a record, cut where they are longer than a note may be. */
export function noteRecord(list: MyList, key: string, note: string): MyList {
  const kept = note.slice(0, listLimits.note);
  return { ...list, entries: list.entries.map((entry) => (keyOf(entry) === key ? { ...entry, note: kept } : entry)) };
}

export function nameList(list: MyList, title: string): MyList {
  return { ...list, title: title.slice(0, listLimits.title) };
}

/**
 * A list with another one behind it. A record of both stays where it is; a note of the other list that differs is put under its own, so
 * that no words are lost. Records for which there is no room are left out: `left` says how many.
 */
export function mergeLists(list: MyList, other: MyList): { readonly list: MyList; readonly added: number; readonly left: number } {
  const theirs = new Map(other.entries.map((entry) => [keyOf(entry), entry]));
  const own = list.entries.map((entry) => {
    const note = theirs.get(keyOf(entry))?.note ?? "";
    return note === "" || entry.note.includes(note) ? entry : { ...entry, note: entry.note === "" ? note : joined(entry.note, note) };
  });
  const wanted = other.entries.filter((entry) => !isMarked(list, keyOf(entry)));
  const added = wanted.slice(0, Math.max(0, listLimits.entries - own.length));
  return {
    list: { title: list.title === "" ? other.title : list.title, entries: [...own, ...added] },
    added: added.length,
    left: wanted.length - added.length,
  };
}

function joined(note: string, more: string): string {
  return `${note}\n${more}`.slice(0, listLimits.note);
}

/**
 * The list with all that it held before and has lost since: each record behind the one that it stood behind. What has been moved, noted
 * or added in the meantime stays, as far as there is room. This is what undoing a removal means.
 */
export function restoreRecords(list: MyList, before: MyList): MyList {
  const entries = [...list.entries];
  let behind = -1;
  for (const entry of before.entries) {
    const place = entries.findIndex((one) => keyOf(one) === keyOf(entry));
    if (place >= 0) behind = place;
    else if (entries.length < listLimits.entries) entries.splice(++behind, 0, entry);
  }
  return { title: list.title === "" ? before.title : list.title, entries };
}
