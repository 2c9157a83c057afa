import { addRecord, emptyList, isMarked, keyOf, listLimits, type MarkedRecord, type MyList, removeRecord } from "./my-list.ts";
import { readMyList } from "./read-my-list.ts";
import { writeMyList } from "./write-my-list.ts";

/** The name under which the browser keeps the list. */
export const listStorageKey = "noa-list";

/** Why the list is not, or not wholly, what the browser keeps. */
export type ListTrouble =
  /** The browser keeps a text that is no list, or not wholly. Nothing is written over it until the reader has decided. */
  | { readonly kind: "unreadable"; readonly text: string; readonly problems: readonly string[] }
  /** The browser does not let the site keep anything: private windows, or the reader's own setting. */
  | { readonly kind: "forbidden" }
  /** The browser had no room for the last change. */
  | { readonly kind: "full" }
  /** A record was to be added to a list that holds as many as a list may. */
  | { readonly kind: "too-many" };

/** The list as this page has it. A new object only where something has changed. */
export interface ListState {
  readonly list: MyList;
  readonly trouble: ListTrouble | null;
  /** Whether a change was tried since the page was loaded: until then a trouble does not concern whoever only reads. */
  readonly tried: boolean;
}

/** What of a browser's storage the list needs. */
export type ListStorage = Pick<Storage, "getItem" | "setItem">;

/** The one place where pages read and change the reader's list. */
export interface ListStore {
  readonly get: () => ListState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Changes the list as it is stored now, so that another window's change is not lost. Whether it was changed: not while what is stored
   * cannot be read. A change that the browser does not keep holds until the page is left.
   */
  readonly change: (by: (list: MyList) => MyList) => boolean;
  /** Adds a record at the end, or takes it out. */
  readonly toggle: (record: MarkedRecord, today: string) => void;
  /** Writes a list over a stored text that could not be read. */
  readonly replaceUnreadable: (list: MyList) => void;
  /** Looks at the storage again: another window may have changed it. */
  readonly refresh: () => void;
}

/**
 * A store over a storage, which is opened anew each time because a browser may refuse it at any time. With a storage that refuses to
 * read or write, the list lives in memory, and says so.
 */
export function createListStore(open: () => ListStorage): ListStore {
  const listeners = new Set<() => void>();
  /** The stored text of which `state` was read; undefined before the first look. */
  let seen: string | null | undefined;
  let state: ListState = { list: emptyList, trouble: null, tried: false };
  /** Whether `state` holds changes that are not stored. */
  let unsaved = false;

  const set = (next: ListState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const look = (): ListState => {
    let text: string | null;
    try {
      text = open().getItem(listStorageKey);
    } catch {
      seen = null;
      return state.trouble?.kind === "forbidden" ? state : { ...state, trouble: { kind: "forbidden" } };
    }
    if ((text === seen && state.trouble?.kind !== "too-many") || unsaved) return state;
    seen = text;
    return { ...read(text), tried: state.tried };
  };

  const write = (list: MyList) => {
    const text = writeMyList(list);
    try {
      open().setItem(listStorageKey, text);
      seen = text;
      unsaved = false;
      set({ list, trouble: null, tried: true });
    } catch (error) {
      unsaved = true;
      set({ list, trouble: { kind: isFull(error) ? "full" : "forbidden" }, tried: true });
    }
  };

  const refresh = () => {
    const next = look();
    if (next !== state) set(next);
  };

  const change = (by: (list: MyList) => MyList): boolean => {
    refresh();
    if (state.trouble?.kind === "unreadable") {
      set({ ...state, tried: true });
      return false;
    }
    const list = by(state.list);
    if (list !== state.list) write(list);
    return true;
  };

  return {
    get: () => {
      if (seen === undefined) state = look();
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    toggle: (record, today) => {
      const key = keyOf(record);
      const done = change((list) => (isMarked(list, key) ? removeRecord(list, key) : addRecord(list, record, today)));
      if (done && !isMarked(state.list, key) && state.list.entries.length >= listLimits.entries)
        set({ ...state, trouble: { kind: "too-many" }, tried: true });
    },
    replaceUnreadable: write,
    refresh,
  };
}

function read(text: string | null): Omit<ListState, "tried"> {
  if (text === null) return { list: emptyList, trouble: null };
  const { value, problems } = readMyList(text);
  return { list: value, trouble: problems.length > 0 ? { kind: "unreadable", text, problems } : null };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
