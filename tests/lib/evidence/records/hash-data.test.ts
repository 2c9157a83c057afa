import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import { scratchFolder } from "../../../support/scratch-folder.ts";
import { smallData } from "../../../support/small-data.ts";

const files = [...smallData()];

/** Writes files one after the other: a file system lists them by its own lights, often in this order. */
function write(folder: string, order: readonly (readonly [string, string])[]): string {
  for (const [name, text] of order) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test("the same files have the same hash, in whatever order they were written", () => {
  const scratch = scratchFolder();
  const expected = hashData(write(path.join(scratch, "first"), files));
  expect(expected).toMatch(/^[0-9a-f]{64}$/);
  let run = 0;
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      expect(hashData(write(path.join(scratch, String(run++)), order))).toBe(expected);
    }),
    { numRuns: 5 },
  );
});

test("the hash is SHA-256 over every name and text, by name, each ended by a zero: it can be worked out elsewhere", () => {
  const folder = write(path.join(scratchFolder(), "data"), [
    ...files,
    ["README.md", "not data"],
    ["releases/2026.11/catalogue.json", "{}"],
  ]);
  const names = files.map(([name]) => name).sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0${new Map(files).get(name)}\0`);
  expect(hashData(folder)).toBe(hash.digest("hex"));
});

test("a change of any byte, a name that changes, a file more and a file less give another hash", () => {
  const scratch = scratchFolder();
  const seen = new Map([[hashData(write(path.join(scratch, "first"), files)), "unchanged"]]);
  const expectNew = (what: string, folder: string) => {
    const hash = hashData(folder);
    expect([what, seen.get(hash)]).toEqual([what, undefined]);
    seen.set(hash, what);
  };
  for (const [place, [name, text]] of files.entries()) {
    const changed = files.with(place, [name, text.replace(/[a-z]/, (letter) => letter.toUpperCase())]);
    if (place % 10 === 0) expectNew(`a letter of ${name}`, write(path.join(scratch, `letter ${place}`), changed));
    if (place % 10 === 5) expectNew(`${name} gone`, write(path.join(scratch, `gone ${place}`), files.toSpliced(place, 1)));
  }
  const folder = write(path.join(scratch, "renamed"), files);
  renameSync(path.join(folder, "claims", "C001.json"), path.join(folder, "claims", "C101.json"));
  expectNew("a file renamed", folder);
  expectNew("a file more", write(path.join(scratch, "more"), [...files, ["claims/C100.json", ""]]));
  expectNew("a blank at the end", write(path.join(scratch, "blank"), files.with(0, [files[0]?.[0] as string, `${files[0]?.[1]} `])));
});

test("text that moves from the end of one file to the beginning of the next gives another hash", () => {
  const scratch = scratchFolder();
  expect(
    hashData(
      write(path.join(scratch, "a"), [
        ["1.json", "ab"],
        ["2.json", "c"],
      ]),
    ),
  ).not.toBe(
    hashData(
      write(path.join(scratch, "b"), [
        ["1.json", "a"],
        ["2.json", "bc"],
      ]),
    ),
  );
});
