import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { pagedKinds } from "@/lib/evidence/words/site-pages.ts";
import { isCitedKind } from "@/lib/publishing/citations/citation-of.ts";
import { listKindNames } from "@/lib/publishing/my-list/list-kinds.ts";
import { markOfRecord } from "@/lib/publishing/my-list/mark-of-record.ts";
import {
  addRecord,
  isMarked,
  keyOf,
  listLimits,
  type MyList,
  mergeLists,
  moveRecord,
  nameList,
  noteRecord,
  removeRecord,
  restoreRecords,
} from "@/lib/publishing/my-list/my-list.ts";
import { anyEntry, anyList } from "../../../support/arbitrary-list.ts";
import { realCollection } from "../../../support/real-data.ts";

const keys = (list: MyList) => list.entries.map(keyOf);
/** A list with one of its records. */
const listAndEntry = anyList
  .filter(({ entries }) => entries.length > 0)
  .chain((list) => fc.record({ list: fc.constant(list), entry: fc.constantFrom(...list.entries) }));

describe("a list of one's own", () => {
  test("takes a record once, at its end, up to its limit", () => {
    fc.assert(
      fc.property(anyList, anyEntry, (list, entry) => {
        const more = addRecord(list, entry, "2026-11-24");
        const room = list.entries.length < listLimits.entries;
        const known = isMarked(list, keyOf(entry));
        expect(keys(more)).toEqual(known || !room ? keys(list) : [...keys(list), keyOf(entry)]);
        expect(addRecord(more, entry)).toBe(more);
        if (!known && room) expect(more.entries.at(-1)).toMatchObject({ label: entry.label, note: "", addedAt: "2026-11-24" });
      }),
    );
  });

  test("loses only the record that is taken out, and has it back in its place", () => {
    fc.assert(
      fc.property(listAndEntry, ({ list, entry }) => {
        const less = removeRecord(list, keyOf(entry));
        expect(keys(less)).toEqual(keys(list).filter((key) => key !== keyOf(entry)));
        expect(restoreRecords(less, list)).toEqual(list);
        expect(restoreRecords({ title: "", entries: [] }, list)).toEqual(list);
      }),
    );
  });

  test("keeps on undoing what happened in the meantime", () => {
    fc.assert(
      fc.property(anyList, anyList, (now, before) => {
        const restored = restoreRecords(now, before);
        expect(restored.entries.filter((entry) => isMarked(now, keyOf(entry)))).toEqual(now.entries);
        expect(new Set(keys(restored)).size).toBe(restored.entries.length);
        expect(restored.entries.length).toBeLessThanOrEqual(listLimits.entries);
        if (restored.entries.length < listLimits.entries) for (const key of keys(before)) expect(isMarked(restored, key)).toBe(true);
      }),
    );
  });

  test("moves a record by so many places and nothing else, and back", () => {
    fc.assert(
      fc.property(listAndEntry, fc.integer({ min: -300, max: 300 }), ({ list, entry }, by) => {
        const moved = moveRecord(list, keyOf(entry), by);
        const from = list.entries.indexOf(entry);
        const to = Math.max(0, Math.min(list.entries.length - 1, from + by));
        expect(moved.entries.indexOf(entry)).toBe(to);
        expect(moved.entries.filter((one) => one !== entry)).toEqual(list.entries.filter((one) => one !== entry));
        expect(moveRecord(moved, keyOf(entry), from - to)).toEqual(list);
      }),
    );
  });

  test("keeps a note as it was typed", () => {
    fc.assert(
      fc.property(listAndEntry, fc.string({ unit: "grapheme" }), ({ list, entry }, note) => {
        const noted = noteRecord(list, keyOf(entry), note);
        expect(noted.entries).toEqual(list.entries.map((one) => (one === entry ? { ...one, note } : one)));
      }),
    );
    expect(noteRecord({ title: "", entries: [] }, "studies:a", "x").entries).toEqual([]);
    expect(nameList({ title: "", entries: [] }, "x".repeat(500)).title).toHaveLength(listLimits.title);
  });

  test("has after a merge its own records in place, the others behind them, and every note of both", () => {
    fc.assert(
      fc.property(anyList, anyList, (list, other) => {
        const { list: merged, added, left } = mergeLists(list, other);
        const wanted = keys(other).filter((key) => !isMarked(list, key));
        expect(keys(merged)).toEqual([...keys(list), ...wanted].slice(0, listLimits.entries));
        expect([added, left]).toEqual([merged.entries.length - list.entries.length, wanted.length - added]);
        for (const entry of [...list.entries, ...other.entries]) {
          const found = merged.entries.find((one) => keyOf(one) === keyOf(entry));
          if (found) expect(found.note).toContain(entry.note);
        }
        expect(mergeLists(merged, other).list).toEqual(merged);
        expect(merged.title).toBe(list.title || other.title);
      }),
    );
  });
});

test("the kinds of a list are those that have pages and can be cited", () => {
  const paged = Object.entries(pagedKinds).flatMap(([kind, folder]) => (kind === folder && isCitedKind(kind) ? [kind] : []));
  expect([...listKindNames].sort()).toEqual([...paged].sort());
});

test("every record of a list can be marked whole: nothing of its name is cut", () => {
  for (const kind of collectionNames) {
    const { items, records } = realCollection(kind);
    for (const [at, item] of items.entries()) {
      const mark = markOfRecord({ kind, id: (item as { id: string }).id, record: records[at], item }, "2026.11");
      expect(mark.label, mark.id).not.toBe("");
      expect(mark.label.length, mark.id).toBeLessThan(listLimits.label);
      expect(mark.detail.length, mark.id).toBeLessThan(listLimits.detail);
    }
  }
});
