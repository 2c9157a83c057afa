import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { breakages } from "../support/breakages.ts";
import { build } from "../support/build-command.ts";
import { dataFolder } from "../support/places.ts";
import { jsonRecords } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { smallData, writeData } from "../support/small-data.ts";

const catalogueFile = inject("catalogueFile");

test("two builds at once write the catalogue where they were told, say what is in it, and leave nothing else", async () => {
  const folder = path.join(scratchFolder(), "not", "there yet");
  const target = path.join(folder, "catalogue.db");
  for (const { code, stdout, stderr } of await Promise.all([build(dataFolder, target), build(dataFolder, target)])) {
    expect([code, stderr]).toEqual([0, ""]);
    const counts = recordKindNames.map((kind) => `${jsonRecords(kind).length} ${kind}`).join(", ");
    expect(stdout.replace(/ into .* in \d+ ms\.\n$/, "")).toBe(`Compiled ${counts}`);
  }
  expect(readdirSync(folder)).toEqual(["catalogue.db"]);
  expect(readFileSync(target).equals(readFileSync(catalogueFile))).toBe(true);
});

describe("the build command on data that is wrong", () => {
  test("lists every problem, exits with 1 and leaves the last good catalogue as it is, to the byte and the minute", async () => {
    const scratch = scratchFolder();
    const target = path.join(scratch, "catalogue.db");
    copyFileSync(catalogueFile, target);
    utimesSync(target, new Date("2020-02-02T02:02:02Z"), new Date("2020-02-02T02:02:02Z"));
    const before = statSync(target);
    const broken = fc.sample(fc.subarray([...breakages], { minLength: 5 }), 1)[0] as typeof breakages;
    const files = smallData();
    for (const breakage of broken) breakage.make(files);
    writeData(path.join(scratch, "data"), files);

    const { code, stdout, stderr } = await build(path.join(scratch, "data"), target);
    expect([code, stdout]).toEqual([1, ""]);
    const lines = stderr.trimEnd().split("\n");
    for (const { what, file, field, reason } of broken) {
      const start = `${path.join("data", file)}: ${field}: `;
      expect([what, lines.some((line) => line.startsWith(start) && reason.test(line.slice(start.length)))]).toEqual([what, true]);
    }
    expect(lines.at(-1)).toBe(`${lines.length - 1} problems in the data; nothing was written and the last good catalogue is as it was.`);
    const after = statSync(target);
    expect([after.ino, after.mtimeMs, after.size]).toEqual([before.ino, before.mtimeMs, before.size]);
    expect(readFileSync(target).equals(readFileSync(catalogueFile))).toBe(true);
    expect(readdirSync(scratch).sort()).toEqual(["catalogue.db", "data"]);
  });

  test("writes no catalogue where there was none, and counts one problem as one", async () => {
    const scratch = scratchFolder();
    const files = smallData();
    files.set("claims/C001.json", "{");
    writeData(path.join(scratch, "data"), files);
    const { code, stderr } = await build(path.join(scratch, "data"), path.join(scratch, "catalogue.db"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^data.claims.C001\.json: \(file\): cannot be read as JSON: .*\n1 problem in the data; nothing was written/);
    expect(existsSync(path.join(scratch, "catalogue.db"))).toBe(false);
  });

  test("ends in an error where the data folder is not there", async () => {
    const scratch = scratchFolder();
    const { code, stderr } = await build(path.join(scratch, "nowhere"), path.join(scratch, "catalogue.db"));
    expect(code).not.toBe(0);
    expect(stderr).toContain("nowhere");
    expect(readdirSync(scratch)).toEqual([]);
  });
});
