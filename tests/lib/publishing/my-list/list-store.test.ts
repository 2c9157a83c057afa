import { describe, expect, test, vi } from "vitest";
import { createListStore, type ListStorage, listStorageKey } from "@/lib/publishing/my-list/list-store.ts";
import { listLimits, type MarkedRecord, noteRecord } from "@/lib/publishing/my-list/my-list.ts";
import { readMyList } from "@/lib/publishing/my-list/read-my-list.ts";

const mark = (id: string): MarkedRecord => ({ kind: "studies", id, label: id, detail: "", release: "2026.11" });
const ids = (store: ReturnType<typeof createListStore>) => store.get().list.entries.map(({ id }) => id);

/** A storage like a browser's, whose windows share it. */
function storage(): ListStorage & { text: string | null; refuses: "nothing" | "writing" | "everything"; why: string } {
  return {
    text: null,
    refuses: "nothing",
    why: "SecurityError",
    getItem(key) {
      if (this.refuses === "everything") throw new DOMException("no", this.why);
      return key === listStorageKey ? this.text : null;
    },
    setItem(_key, text) {
      if (this.refuses !== "nothing") throw new DOMException("no", this.why);
      this.text = text;
    },
  };
}

describe("the list as the browser keeps it", () => {
  test("is written at each change and the same for a page that opens later", () => {
    const kept = storage();
    const store = createListStore(() => kept);
    store.toggle(mark("a"), "2026-11-24");
    store.toggle(mark("b"), "2026-11-24");
    store.toggle(mark("a"), "2026-11-24");
    expect(ids(store)).toEqual(["b"]);
    expect(createListStore(() => kept).get().list).toEqual(store.get().list);
    expect(readMyList(kept.text as string).problems).toEqual([]);
  });

  test("is one object until it changes, and tells each change once", () => {
    const kept = storage();
    const store = createListStore(() => kept);
    const listener = vi.fn();
    const end = store.subscribe(listener);
    const before = store.get();
    store.refresh();
    expect(store.get()).toBe(before);
    store.toggle(mark("a"), "2026-11-24");
    expect(listener).toHaveBeenCalledTimes(1);
    end();
    store.toggle(mark("b"), "2026-11-24");
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("loses nothing that another window wrote in between", () => {
    const kept = storage();
    const [one, two] = [createListStore(() => kept), createListStore(() => kept)];
    expect([ids(one), ids(two)]).toEqual([[], []]);
    one.toggle(mark("a"), "2026-11-24");
    two.toggle(mark("b"), "2026-11-24");
    one.change((list) => noteRecord(list, "studies:b", "seen"));
    two.refresh();
    expect(two.get().list).toEqual(one.get().list);
    expect(ids(two)).toEqual(["a", "b"]);
  });

  test("lives in memory where the browser keeps nothing, and says so once something is to be kept", () => {
    const kept = storage();
    kept.refuses = "everything";
    const store = createListStore(() => kept);
    expect([ids(store), store.get().tried]).toEqual([[], false]);
    store.toggle(mark("a"), "2026-11-24");
    store.toggle(mark("b"), "2026-11-24");
    expect([ids(store), store.get().trouble, store.get().tried]).toEqual([["a", "b"], { kind: "forbidden" }, true]);
    kept.refuses = "nothing";
    store.toggle(mark("c"), "2026-11-24");
    expect([ids(createListStore(() => kept)), store.get().trouble]).toEqual([["a", "b", "c"], null]);
  });

  test("keeps what was stored and holds the last change where there is no room", () => {
    const kept = storage();
    const store = createListStore(() => kept);
    store.toggle(mark("a"), "2026-11-24");
    const before = kept.text;
    kept.refuses = "writing";
    kept.why = "QuotaExceededError";
    store.toggle(mark("b"), "2026-11-24");
    expect([ids(store), store.get().trouble, kept.text]).toEqual([["a", "b"], { kind: "full" }, before]);
    store.refresh();
    expect(ids(store)).toEqual(["a", "b"]);
  });

  test("never writes over a text that it cannot read before the reader says so", () => {
    const kept = storage();
    kept.text = '{"format":"noa-list","version":1,"title":"","entries":[{"kind":"studies","id":"a"}]} and more';
    const foreign = kept.text;
    const store = createListStore(() => kept);
    expect(store.get().trouble).toMatchObject({ kind: "unreadable", text: foreign });
    store.toggle(mark("b"), "2026-11-24");
    expect(store.change((list) => ({ ...list, title: "x" }))).toBe(false);
    expect([kept.text, ids(store), store.get().tried]).toEqual([foreign, [], true]);
    store.replaceUnreadable(store.get().list);
    store.toggle(mark("b"), "2026-11-24");
    expect([ids(store), store.get().trouble]).toEqual([["b"], null]);
  });

  test("says that it is full, until there is room", () => {
    const kept = storage();
    const store = createListStore(() => kept);
    for (let at = 0; at < listLimits.entries; at++) store.toggle(mark(`r-${at}`), "2026-11-24");
    expect(store.get().trouble).toBeNull();
    store.toggle(mark("more"), "2026-11-24");
    expect([store.get().list.entries.length, store.get().trouble]).toEqual([listLimits.entries, { kind: "too-many" }]);
    store.toggle(mark("r-7"), "2026-11-24");
    store.toggle(mark("more"), "2026-11-24");
    expect([store.get().list.entries.length, store.get().trouble]).toEqual([listLimits.entries, null]);
  });
});
