import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readRecords } from "@/lib/evidence/checks/read-records.ts";
import { recordKindNames, recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import type { Figure } from "@/lib/evidence/schema/figure.ts";
import { dataFolder } from "../support/places.ts";
import { asInFile, jsonFiles, realData } from "../support/real-data.ts";

/** A figure as its file has it: which studies stand on its arrows follows from the studies' records. */
function withoutStudies(figure: Figure) {
  const groups = figure.groups.map((group) => ({ ...group, arrows: group.arrows.map(({ studies: _, ...arrow }) => arrow) }));
  return { ...figure, groups };
}

describe("the data folder", () => {
  test("reads without a problem", () => {
    expect(readRecords(dataFolder).problems).toEqual([]);
  });

  test("has no file that is not read: every JSON file is a record, the review, the release or the second reading", () => {
    const { records } = realData();
    const expected = recordKindNames.flatMap((kind) =>
      (records[kind] as readonly unknown[]).map(
        (record) => `${kind}/${(recordKinds[kind].fileOf as (record: unknown) => string)(record)}.json`,
      ),
    );
    const found = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dataFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    expect(found.filter((name) => !/^(\..*|LICENSE|README\.md|releases\/.*)$/.test(name)).sort()).toEqual(
      [...expected, "release.json", "review.json", "second-reading.json"].sort(),
    );
  });

  test("loses nothing when it is read: every record is its file", () => {
    const { records } = realData();
    for (const kind of recordKindNames) {
      const byFile = new Map(
        (records[kind] as readonly unknown[]).map((record) => [
          `${kind}/${(recordKinds[kind].fileOf as (record: unknown) => string)(record)}.json`,
          kind === "figures" ? withoutStudies(record as Figure) : record,
        ]),
      );
      for (const { file, json } of jsonFiles(kind)) expect([file, asInFile(kind, byFile.get(file))]).toEqual([file, json]);
    }
  });

  test("is UTF-8 in composed form, ends every file with a line break and names no place on somebody's computer", () => {
    const names = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter((name) => /^(?!releases\b).*\.json$/.test(name));
    for (const name of names) {
      const bytes = readFileSync(path.join(dataFolder, name));
      const text = bytes.toString("utf8");
      expect([name, Buffer.from(text, "utf8").equals(bytes) && !text.includes("\uFFFD")]).toEqual([name, true]);
      expect([name, text.normalize("NFC") === text]).toEqual([name, true]);
      expect([name, /[}\]]\n$/.test(text)]).toEqual([name, true]);
      expect([name, /file:\/\/|localhost|127\.0\.0\.1|\/home\/|\/tmp\/|\/Users\/|C:\\\\/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
    expect(names.length).toBeGreaterThan(500);
  });
});

describe("ids", () => {
  test("are unique in their kind, also when case is aside", () => {
    for (const kind of recordKindNames) {
      const ids = jsonFiles(kind).map(({ json }) => String(json.id ?? json.n).toLowerCase());
      expect([kind, new Set(ids).size]).toEqual([kind, ids.length]);
    }
  });

  test("that are numbered have no gap", () => {
    const numbers = (kind: "references" | "claims" | "mechanisms" | "questions") =>
      jsonFiles(kind)
        .map(({ json }) => Number(String(json.id ?? json.n).replace(/^\D/, "")))
        .sort((a, b) => a - b);
    for (const [kind, count] of [
      ["references", 109],
      ["claims", 106],
      ["mechanisms", 47],
      ["questions", 16],
    ] as const)
      expect([kind, numbers(kind)]).toEqual([kind, Array.from({ length: count }, (_, index) => index + 1)]);
  });

  test("of a study are its first author and year", () => {
    for (const { file, json } of jsonFiles("studies").filter((one) => one.json.label === null)) {
      expect([file, json.id.endsWith(`-${json.year}`)]).toEqual([file, true]);
      const surname = json.firstAuthor
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/\s+\p{Lu}{1,4}$/u, "")
        .toLowerCase()
        .replace(/[^a-z]+/g, "");
      expect([file, json.id.replace(/-\d+$/, "").replace(/[^a-z]+/g, "")]).toEqual([file, surname]);
    }
  });
});
