import fc from "fast-check";
import { expect, test } from "vitest";
import { type Changes, changesBetween } from "@/lib/publishing/releases/changes.ts";
import { writeChanges } from "@/lib/publishing/releases/write-changes.ts";
import type { Json } from "../../../support/real-data.ts";

const field = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.record({ value: fc.string() }),
);
const record = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), x: field, y: fc.record({ z: field }, { requiredKeys: [] }) });
const state = fc.record({
  studies: fc.uniqueArray(record, { selector: ({ id }) => id }),
  claims: fc.uniqueArray(record, { selector: ({ id }) => id }),
});

/** Carries the changes out on the earlier records, as somebody would who has them and the change log. */
function applied(before: Json, after: Json, changes: Changes): Json {
  const result = structuredClone(before);
  for (const { kind, id } of changes.removed) result[kind] = result[kind].filter((one: Json) => one.id !== id);
  for (const { kind, id, fields } of changes.changed)
    for (const change of fields) {
      const parts = change.path.split(".");
      const last = parts.pop() as string;
      const holder = parts.reduce(
        (value: Json, name) => value[name],
        result[kind].find((one: Json) => one.id === id),
      );
      if ("after" in change) holder[last] = change.after;
      else delete holder[last];
    }
  for (const { kind, id } of changes.added) result[kind].push(after[kind].find((one: Json) => one.id === id));
  return result;
}

const sorted = (records: Json) =>
  Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, [...(list as Json[])].sort((a, b) => (a.id < b.id ? -1 : 1))]));

test("the earlier records with the changes carried out are the later records, and equal records are no change", () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const changes = changesBetween({ name: "2026.11", records: before }, { name: "2026.12", records: after });
      expect(sorted(applied(before, after, changes))).toEqual(sorted(after));
      expect(changesBetween({ name: "2026.11", records: after }, { name: "2026.12", records: structuredClone(after) })).toMatchObject({
        added: [],
        removed: [],
        changed: [],
      });
      // Every field that is said to have changed has.
      for (const { fields } of changes.changed)
        for (const change of fields) expect(JSON.stringify(change.before)).not.toBe(JSON.stringify(change.after));
    }),
  );
});

test("the first release has nothing to be compared with", () => {
  const changes = changesBetween(null, { name: "2026.11", records: { studies: [{ id: "a" }] } });
  expect(changes).toEqual({ release: "2026.11", previous: null, added: [], removed: [], changed: [] });
  expect(writeChanges(changes)).toContain("This is the first release");
});

test("the change log in words names each record and field, with both values", () => {
  const text = writeChanges(
    changesBetween(
      {
        name: "2026.11",
        records: { studies: [{ id: "a", strain: { missing: "not-read" } }, { id: "gone" }], references: [{ n: 1, doi: null }] },
      },
      {
        name: "2026.12",
        records: { studies: [{ id: "a", strain: { value: "Wistar" } }, { id: "new" }], references: [{ n: 1, doi: "10.1/x" }] },
      },
    ),
  );
  expect(text).toContain("Against release 2026.11: 1 record added, 1 removed, 2 changed.");
  expect(text).toContain("## Added\n\n- `studies/new`");
  expect(text).toContain("## Removed\n\n- `studies/gone`");
  expect(text).toContain('- `studies/a`\n  - `strain.missing`: `"not-read"` → nothing\n  - `strain.value`: nothing → `"Wistar"`');
  expect(text).toContain('- `references/1`\n  - `doi`: `null` → `"10.1/x"`');
});
