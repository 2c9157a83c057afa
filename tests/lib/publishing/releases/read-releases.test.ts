import fc from "fast-check";
import { expect, test } from "vitest";
import { isBefore, readManifest, readReleases } from "@/lib/publishing/releases/read-releases.ts";
import { scratchFolder } from "../../../support/scratch-folder.ts";

test("releases are in order of their day, and on one day of their number, not of its letters", () => {
  const release = (name: string, date: string) => ({ name, date });
  expect(isBefore(release("2026.11", "2026-11-23"), release("2026.11.2", "2026-11-23"))).toBe(true);
  expect(isBefore(release("2026.11.9", "2026-11-23"), release("2026.11.10", "2026-11-23"))).toBe(true);
  expect(isBefore(release("2026.12", "2026-12-01"), release("2026.11.2", "2026-12-02"))).toBe(true);
  const any = fc.record({
    name: fc.constantFrom("2026.11", "2026.11.2", "2026.11.10", "2026.12"),
    date: fc.constantFrom("2026-11-01", "2026-12-01"),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const same = a.name === b.name && a.date === b.date;
      expect([isBefore(a, b), isBefore(b, a)].filter(Boolean)).toHaveLength(same ? 0 : 1);
    }),
  );
});

test("there is no release where there is no folder, and none of a name that is no folder's", () => {
  expect(readReleases(`${scratchFolder()}/nowhere`)).toEqual([]);
  for (const name of ["", ".", "..", "../data", "a/b", "a\0b", "2026.11"]) expect(readManifest(name, scratchFolder())).toBe(null);
});
