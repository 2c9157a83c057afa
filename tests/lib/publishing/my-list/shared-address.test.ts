import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { ListKind } from "@/lib/publishing/my-list/list-kinds.ts";
import { keyOf, listLimits, type RecordKey } from "@/lib/publishing/my-list/my-list.ts";
import { readNotes, writeNotes } from "@/lib/publishing/my-list/notes-fragment.ts";
import { readShared } from "@/lib/publishing/my-list/read-shared.ts";
import { type SharedList, sharedAddress, writeShared } from "@/lib/publishing/my-list/shared-address.ts";
import { anyList } from "../../../support/arbitrary-list.ts";
import { jsonRecords, realCollection } from "../../../support/real-data.ts";

const known: RecordKey[] = [
  ...collectionNames.flatMap((kind) => realCollection(kind).items.map((item) => ({ kind, id: (item as { id: string }).id }))),
  ...(["questions", "figures"] as const).flatMap((kind) => jsonRecords(kind).map(({ id }) => ({ kind, id }))),
];
const byKey = new Map(known.map((key) => [keyOf(key).toLowerCase(), key.id]));
const find = (kind: ListKind, id: string) => byKey.get(`${kind}:${id}`);
const read = (search: string) => readShared(new URLSearchParams(search), find);

const anyShared: fc.Arbitrary<SharedList> = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 20 }).map((title) =>
    title
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim()
      .slice(0, listLimits.title),
  ),
  records: fc.uniqueArray(fc.constantFrom(...known), { selector: keyOf, maxLength: 30 }),
});

describe("the address of a shared list", () => {
  test("gives back whatever list was written, in its order, without a problem", () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(read(writeShared(shared))).toEqual({ value: shared, problems: [] });
        expect(new URL(sharedAddress(shared), "http://site.test").search.slice(1)).toBe(writeShared(shared));
      }),
    );
  });

  test("is one, however the records are spelt, joined and repeated", () => {
    fc.assert(
      fc.property(anyShared, fc.func(fc.constantFrom("lower", "upper", "blank")), ({ records }, spelling) => {
        const params = new URLSearchParams(
          records.map((record) => {
            const key = keyOf(record);
            const way = spelling(key);
            return ["records", way === "lower" ? `${key.toLowerCase()},` : way === "upper" ? key.toUpperCase() : ` ${key} `];
          }),
        );
        expect(readShared(params, find)).toEqual({ value: { title: "", records }, problems: [] });
      }),
    );
  });

  test("never throws, and names only records there are, none twice, up to the limit", () => {
    const values = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("studies:", ":", "studies:guo-2021", "__proto__:x", ...known.slice(0, 300).map(keyOf))),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(fc.constantFrom("records", "title", "page", "__proto__"), fc.string()),
            values.map((all) => all.join(",")),
          ),
          { maxLength: 4 },
        ),
        (pairs) => {
          const { value, problems } = readShared(new URLSearchParams(pairs), find);
          expect(new Set(value.records.map(keyOf)).size).toBe(value.records.length);
          for (const { kind, id } of value.records) expect(find(kind, id.toLowerCase())).toBe(id);
          for (const { message } of problems) expect(message).toMatch(/^\p{L}?“?[^\n]*\.$/u);
          expect(read(writeShared(value))).toEqual({ value, problems: [] });
        },
      ),
    );
  });

  test.each([
    ["records=studies:unicorn", "There is no record “studies:unicorn”."],
    ["records=guo-2021", "“guo-2021” does not begin with a kind of record and a colon."],
    ["records=studies:guo-2021,STUDIES:Guo-2021", "“STUDIES:Guo-2021” is named more than once; it stands at its first place."],
    ["page=2", "There is no parameter “page” here."],
    [`title=${"x".repeat(121)}`, "Only the first 120 characters of the title are shown."],
  ])("%s is answered: %s", (search, message) => {
    expect(read(search).problems.map((problem) => problem.message)).toEqual([message]);
  });

  test("holds two hundred records of any length below eight thousand characters, and says how many are too many", () => {
    const longest = [...known].sort((a, b) => keyOf(b).length - keyOf(a).length).slice(0, listLimits.entries + 3);
    const { value, problems } = read(writeShared({ title: "x".repeat(listLimits.title), records: longest }));
    expect(value.records).toEqual(longest.slice(0, listLimits.entries));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/up to 200 records.*; 3 more were named\.$/)]);
    expect(sharedAddress(value).length).toBeLessThan(8_000);
  });
});

describe("the notes of an address", () => {
  test("stand in its fragment and come back as typed", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const fragment = writeNotes(list);
        const address = new URL(`${sharedAddress({ title: list.title, records: list.entries })}${fragment}`, "http://site.test");
        const noted = list.entries.filter(({ note }) => note !== "");
        expect(readNotes(address.hash)).toEqual({
          value: Object.fromEntries(noted.map((entry) => [keyOf(entry), entry.note])),
          problem: null,
        });
        address.hash = "";
        expect(address.href).toBe(new URL(sharedAddress({ title: list.title, records: list.entries }), "http://site.test").href);
      }),
    );
  });

  test("are none, with a sentence, where they were cut, and none without where there are none", () => {
    const whole = writeNotes({ title: "", entries: [{ kind: "studies", id: "a", label: "A", detail: "", release: "2026.11", note: "Ω" }] });
    for (let end = "#notes=".length + 1; end < whole.length; end++)
      expect(readNotes(whole.slice(0, end))).toEqual({ value: {}, problem: expect.stringMatching(/^The notes.*\.$/) });
    fc.assert(fc.property(fc.string(), (fragment) => void readNotes(fragment)));
    expect(readNotes("#list")).toEqual({ value: {}, problem: null });
    expect(readNotes("#notes=%7B%22studies%3Aa%22%3A3%7D")).toEqual({ value: {}, problem: null });
  });
});
