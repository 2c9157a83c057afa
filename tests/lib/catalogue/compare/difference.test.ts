import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DifferenceRule, differenceOf, differenceRules, type InKind } from "@/lib/catalogue/compare/difference.ts";
import { type ComparedRow, type Entry, gatherRows, sharedSource } from "@/lib/catalogue/compare/entry.ts";
import { pickState } from "@/lib/catalogue/compare/pick.ts";

const rules = Object.keys(differenceRules) as DifferenceRule[];

describe("whether entries differ", () => {
  test.each<[DifferenceRule, InKind[], ReturnType<typeof differenceOf>]>([
    ["terms", [["rat"], ["mouse"]], "differs"],
    ["terms", [["rat"], ["rat"]], "alike"],
    [
      "terms",
      [
        ["rat", "mouse"],
        ["mouse", "rat"],
      ],
      "alike",
    ],
    ["terms", [["rat"], ["rat"], ["rat", "mouse"]], "differs"],
    ["terms", [["rat"], null], null],
    ["terms", [["rat"], null, ["rat"]], "alike"],
    ["terms", [["rat"], null, ["goat"]], "differs"],
    ["terms", [null, null], null],
    ["terms", [["not-applicable"], ["rat"]], "differs"],
    ["number", [["12"], ["50"]], "differs"],
    ["number", [["12"], ["12"]], "alike"],
    ["sides", [["for"], ["against"]], "differs"],
    ["sides", [["for"], ["for", "against"]], "differs"],
    ["sides", [["for"], ["for"]], null],
    ["sides", [["for"], null], null],
    ["occurring", [["improved"], ["improved", "worsened"]], "differs"],
    ["occurring", [["improved"], ["improved"]], null],
    ["words", [["a"], ["b"]], null],
  ])("%s: %j is %s", (rule, entries, expected) => {
    expect(differenceOf(rule, entries)).toBe(expected);
  });

  test("does not hang on the order of the records, on repetition, nor on those of which nothing is known", () => {
    const entry = fc.option(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.array(entry, { minLength: 2, maxLength: 5 }), fc.nat(), (rule, entries, turn) => {
        const at = turn % entries.length;
        const turned = [...entries.slice(at), ...entries.slice(0, at)];
        expect(differenceOf(rule, turned)).toBe(differenceOf(rule, entries));
        expect(differenceOf(rule, [...entries, null])).toBe(differenceOf(rule, entries));
        const known = entries.filter((one) => one !== null);
        const same = known.every(
          (one) => new Set(one).size === new Set([...one, ...(known[0] ?? [])]).size && new Set(known[0]).size === new Set(one).size,
        );
        if (rule !== "words" && known.length > 1) expect(differenceOf(rule, entries) === "differs").toBe(!same);
      }),
    );
  });
});

describe("the rows of a comparison", () => {
  const none = (words: string): Entry => ({ kind: "none", words, note: null });
  const some: Entry = { kind: "lines", lines: [{ text: "something" }], path: null, notes: [] };
  const row = (label: string, entries: readonly Entry[]): ComparedRow => ({
    id: label,
    label,
    help: null,
    rule: "words",
    entries,
    difference: null,
  });

  test("that have nothing of any record are told together, by why; the others stay as they are", () => {
    const rows = [
      row("a", [none("Not read"), none("Not read")]),
      row("b", [some, none("Not read")]),
      row("c", [none("Not read"), none("Not applicable")]),
      row("d", [none("Not read"), none("Not read")]),
      row("e", [some, some]),
    ];
    expect(gatherRows(rows)).toEqual({
      shown: [rows[1], rows[4]],
      gathered: [
        { words: "Not read", labels: ["a", "d"] },
        { words: "Not read or Not applicable", labels: ["c"] },
      ],
    });
  });

  test("are told once across the records where each of them has the same broader source’s", () => {
    const of = (id: string | null): Entry => ({ kind: "traits", of: id === null ? null : { id, name: id }, for: [], against: [] });
    expect(sharedSource(row("a", [of("msc"), of("msc")]))).toEqual({ id: "msc", name: "msc" });
    expect(sharedSource(row("a", [of("msc"), of("msc-exo")]))).toBeNull();
    expect(sharedSource(row("a", [of("msc"), of(null)]))).toBeNull();
    expect(sharedSource(row("a", [of(null), of(null)]))).toBeNull();
    expect(sharedSource(row("a", [of("msc"), none("Not stated")]))).toBeNull();
  });
});

test.each([
  [0, false, /Tick two to five/],
  [1, false, /^1 picked: r0\. Tick one to four more\.$/],
  [2, true, /^2 picked: r0, r1\.$/],
  [5, true, /^5 picked/],
  [6, false, /^6 picked, and up to five can be compared: .*r5\.$/],
])("with %i picked the picker is ready: %s", (count, ready, words) => {
  const state = pickState(Array.from({ length: count }, (_, n) => ({ id: `r${n}`, name: `r${n}` })));
  expect(state.ready).toBe(ready);
  expect(state.words).toMatch(words);
});
