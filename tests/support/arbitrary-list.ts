import fc from "fast-check";
import { listKindNames } from "@/lib/publishing/my-list/list-kinds.ts";
import { keyOf, type ListEntry, listLimits, type MyList } from "@/lib/publishing/my-list/my-list.ts";

/** Any text that a reader can type. */
const typed = fc.string({ unit: "grapheme", maxLength: 40 });

export const anyEntry: fc.Arbitrary<ListEntry> = fc
  .record({
    kind: fc.constantFrom(...listKindNames),
    // Few ids, so that lists share records.
    id: fc.constantFrom("a", "b-2", "C042", "NCT00000001", "x", "y", "z"),
    label: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    detail: typed,
    release: fc.constantFrom("2026.11", "2027.1"),
    note: fc.oneof(fc.constant(""), typed),
    addedAt: fc.option(fc.constantFrom("2026-11-24", "2027-01-01"), { nil: undefined }),
  })
  .map(({ addedAt, ...entry }) => ({ ...entry, ...(addedAt === undefined ? {} : { addedAt }) }));

/** A list within its limits: up to some dozens of records, or as many as there may be. */
export const anyList: fc.Arbitrary<MyList> = fc.record({
  title: typed,
  entries: fc.oneof(
    { weight: 5, arbitrary: fc.uniqueArray(anyEntry, { selector: keyOf, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: anyEntry.map((entry) =>
        Array.from({ length: listLimits.entries }, (_, place) => ({ ...entry, id: `${entry.id}-${place}` })),
      ),
    },
  ),
});
