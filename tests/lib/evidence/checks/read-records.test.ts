import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataProblem } from "@/lib/evidence/checks/data-problem.ts";
import { type ReadResult, readRecords } from "@/lib/evidence/checks/read-records.ts";
import { type RecordKind, recordKindNames, recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import { type Breakage, breakages } from "../../../support/breakages.ts";
import { realData } from "../../../support/real-data.ts";
import { scratchFolder } from "../../../support/scratch-folder.ts";
import { edit, smallData, writeData } from "../../../support/small-data.ts";

const isToldBy = (breakage: Breakage) => (problem: DataProblem) =>
  problem.file === breakage.file && problem.field === breakage.field && breakage.reason.test(problem.reason);

/** Reads the small data with some things broken. */
function readBroken(folder: string, broken: readonly Breakage[]) {
  const files = smallData();
  for (const breakage of broken) breakage.make(files);
  writeData(folder, files);
  return readRecords(folder);
}

/** Problems that are told besides those expected, save that a record which cannot be read is missed by those who name it. */
function untold(problems: readonly DataProblem[], broken: readonly Breakage[]): DataProblem[] {
  const unread = new Set(
    problems.filter((problem) => !/^names .*, which does not exist$/.test(problem.reason)).map((problem) => problem.file),
  );
  return problems.filter((problem) => {
    const missed = /^names (.+) "(.+)", which does not exist$/.exec(problem.reason);
    const due = broken.some(
      (breakage) => isToldBy(breakage)(problem) || (breakage.file === problem.file && breakage.along === problem.field),
    );
    return !due && !(missed && unread.has(`${missed[1]}/${missed[1] === "references" ? missed[2]?.padStart(3, "0") : missed[2]}.json`));
  });
}

describe("data that is right", () => {
  test("is read without a problem: some of it, with every record of every kind", () => {
    const files = smallData();
    const { data, problems } = readBroken(scratchFolder(), []);
    expect(problems).toEqual([]);
    if (!data) throw new Error("no problem and no data");
    const read = recordKindNames.flatMap((kind) =>
      (data.records[kind] as readonly unknown[]).map(
        (record) => `${kind}/${(recordKinds[kind].fileOf as (record: unknown) => string)(record)}.json`,
      ),
    );
    expect(new Set([...read, "review.json", "release.json", "second-reading.json"])).toEqual(new Set(files.keys()));
    for (const kind of recordKindNames)
      expect([kind, data.records[kind].length]).toEqual([kind, expect.toSatisfy((length: number) => length > 0)]);
  });

  test("comes in the order of its ids: 9 before 10, M09 before M10", () => {
    const { records } = realData();
    for (const kind of recordKindNames) {
      const ids = (records[kind] as readonly unknown[]).map(recordKinds[kind].idOf as (record: unknown) => string);
      expect(ids).toEqual([...ids].sort((a, b) => a.localeCompare(b, "en", { numeric: true })));
    }
    expect(records.references.map((reference) => reference.n)).toEqual(Array.from({ length: 109 }, (_, index) => index + 1));
  });

  test("may have a README, a licence and hidden files beside it", () => {
    const folder = scratchFolder();
    writeData(folder, smallData());
    for (const name of ["README.md", "LICENSE", ".gitkeep"]) writeFileSync(path.join(folder, name), "text");
    expect(readRecords(folder).problems).toEqual([]);
  });
});

describe("data that is wrong", () => {
  test.each(breakages.map((breakage) => [breakage.what, breakage] as const))(
    "%s is told, with file, field and reason, and nothing is given",
    (_, breakage) => {
      const { data, problems } = readBroken(scratchFolder(), [breakage]);
      expect(data).toBeNull();
      expect(problems.filter(isToldBy(breakage))).toHaveLength(1);
      expect(untold(problems, [breakage])).toEqual([]);
    },
  );

  test("is told whole: everything that is wrong comes in one result", () => {
    const { data, problems } = readBroken(scratchFolder(), breakages);
    expect(data).toBeNull();
    expect(breakages.filter((breakage) => !problems.some(isToldBy(breakage))).map((breakage) => breakage.what)).toEqual([]);
    expect(untold(problems, breakages)).toEqual([]);
  });

  test("whatever is wrong together, all of it is told and nothing that is right", () => {
    const folder = scratchFolder();
    let run = 0;
    fc.assert(
      fc.property(fc.subarray([...breakages], { minLength: 2 }), (broken) => {
        const { data, problems } = readBroken(path.join(folder, String(run++)), broken);
        expect(data).toBeNull();
        expect(broken.filter((breakage) => !problems.some(isToldBy(breakage))).map((breakage) => breakage.what)).toEqual([]);
        expect(untold(problems, broken)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("a file that nothing reads is told also inside a folder of records: a folder below it, another ending, none", () => {
    const folder = scratchFolder();
    const unread = ["studies/new/deng-2020.json", "studies/deng-2020.JSON", "studies/deng-2020.json.bak", "trials/NCT01234567"];
    writeData(folder, smallData());
    mkdirSync(path.join(folder, "studies", "new"));
    for (const name of unread) writeFileSync(path.join(folder, name), "{}");
    const told = readRecords(folder).problems.map((problem) => problem.file);
    expect(unread.filter((name) => !told.some((file) => name.startsWith(file)))).toEqual([]);
  });

  test("any JSON at all in place of a record is told, and never throws", () => {
    const folder = scratchFolder();
    const kinds = fc.constantFrom(...(recordKindNames as RecordKind[]));
    writeData(folder, smallData());
    fc.assert(
      fc.property(kinds, fc.jsonValue(), (kind, json) => {
        const file = path.join(folder, kind, "zzz.json");
        writeFileSync(file, JSON.stringify(json));
        const { data, problems } = readAndMend(folder, `${kind}/zzz.json`, "");
        expect(data).toBeNull();
        expect(problems.some((problem) => problem.file === `${kind}/zzz.json` && problem.field !== "" && problem.reason !== "")).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("a record with anything at all in any place is read or told, and never throws", () => {
    const folder = scratchFolder();
    const files = smallData();
    writeData(folder, files);
    const names = [...files.keys()].filter((name) => name.includes("/"));
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.nat()), fc.jsonValue({ maxDepth: 2 }), (name, choices, put) => {
        const record = JSON.parse(files.get(name) as string) as object;
        replaceSomewhere(record, choices, put);
        writeFileSync(path.join(folder, name), JSON.stringify(record));
        const { data, problems } = readAndMend(folder, name, files.get(name) as string);
        expect(data === null).toBe(problems.length > 0);
        if (data === null) told++;
        for (const problem of problems)
          expect(problem.file === name || /^names |^duplicate id |already the study|itself a/.test(problem.reason)).toBe(true);
      }),
      { numRuns: 80 },
    );
    expect(told).toBeGreaterThan(20);
  });

  test("an object with names of its own for what every object has is told like anything else in the place of a term", () => {
    const files = smallData();
    const folder = scratchFolder();
    edit(files, "mechanisms/M42.json", (mechanism) => (mechanism.basis = { toString: 1, valueOf: null }));
    writeData(folder, files);
    expect(readRecords(folder).problems).toEqual([
      { file: "mechanisms/M42.json", field: "basis", reason: expect.stringContaining("is not a basis in the review") },
    ]);
  });

  test("a folder that is not there is an error, not an empty catalogue", () => {
    expect(() => readRecords(path.join(scratchFolder(), "nowhere"))).toThrow(/ENOENT/);
  });

  test("an empty folder is no catalogue", () => {
    const { data, problems } = readRecords(scratchFolder());
    expect(data).toBeNull();
    expect(problems.map((problem) => problem.file)).toEqual(["review.json", "release.json"]);
  });
});

/** Reads a folder and puts a file back to what it was, also when reading throws: the next attempt begins with data that is right. */
function readAndMend(folder: string, name: string, text: string): ReadResult {
  try {
    return readRecords(folder);
  } finally {
    writeFileSync(path.join(folder, name), text);
  }
}

/** Puts a value into some place of a JSON value, found by walking down at random. */
function replaceSomewhere(into: object, choices: Iterator<number>, put: unknown): void {
  const choose = () => choices.next().value as number;
  let at = into as Record<string, unknown>;
  for (;;) {
    const names = Object.keys(at);
    const name = names[choose() % names.length] as string;
    const next = at[name];
    if (typeof next === "object" && next !== null && Object.keys(next).length > 0 && choose() % 4 > 0) at = next as Record<string, unknown>;
    else {
      at[name] = put;
      return;
    }
  }
}
