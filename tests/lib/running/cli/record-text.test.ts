import { describe, expect, test } from "vitest";
import { type RecordKind, recordKindNames, recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import { factName } from "@/lib/evidence/words/fact-place.ts";
import { recordText } from "@/lib/running/cli/record-text.ts";
import { textWidth } from "@/lib/running/cli/text-width.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const writing = { width: null, sourceName: (id: string) => `name of ${id}` };
const written = (kind: RecordKind, record: object) => recordText(recordKinds[kind].schema, record, writing);

/** Every value of a file with the names that lead to it, as it lies on the disk. */
function leaves(value: Json, path: readonly string[] = []): { path: readonly string[]; value: Json }[] {
  if (value === null || typeof value !== "object") return [{ path, value }];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

describe.each(recordKindNames)("a record of %s in words", (kind) => {
  test("says every text and number of its file", () => {
    const records = new Map((realData().records[kind] as readonly object[]).map((record) => [idOf(kind, record), record]));
    for (const file of jsonRecords(kind)) {
      const id = idOf(kind, file);
      const text = written(kind, records.get(id) as object).join("\n");
      for (const { path, value } of leaves(file)) {
        // What a source supports is said by its number behind each field; terms have their labels.
        const told = path.includes("supports") || (typeof value === "string" && /^[a-z0-9-]+$/.test(value));
        // What was looked for on a page a second time is said in the words of its fields.
        const words = path.includes("searchedFor") ? factName(value) : String(value);
        if (!told && (typeof value === "string" || typeof value === "number"))
          expect(text.replace(/\s+/g, " "), `${id} ${path.join(".")}`).toContain(words.replace(/\s+/g, " ").trim());
      }
    }
  });

  test("says why there is no value as often as there is none", () => {
    for (const record of realData().records[kind] as readonly object[]) {
      const reasons = leaves(record as Json).filter(({ path }) => path.at(-1) === "missing");
      const lines = written(kind, record);
      for (const [reason, words] of [
        ["not-read", "Not read"],
        ["not-reported", "Not reported"],
        ["not-applicable", "Not applicable"],
      ] as const) {
        const facts = reasons.filter(({ value }) => value === reason).length;
        expect(lines.filter((line) => line.includes(`: ${words}`)).length, `${idOf(kind, record)} ${reason}`).toBeGreaterThanOrEqual(facts);
      }
    }
  });
});

test("a fact has its label, the source's own words and the pages it rests on; what is missing has none", () => {
  const guo = realData().records.studies.find((study) => study.id === "guo-2021") as object;
  expect(written("studies", guo)).toEqual(
    expect.arrayContaining([
      "PMID: Not read",
      "PMCID: PMC8269825 [1]",
      "      Cell sources: name of bm-exo [1]",
      "    Species: Rat [1] [2]",
      "  Country: Not applicable",
      "Risk of bias: None (it was not assessed, which is not the same as unclear)",
    ]),
  );
});

test("no line is wider than asked for, but for a word that is", () => {
  for (const study of realData().records.studies.slice(0, 10))
    for (const line of recordText(recordKinds.studies.schema, study, { ...writing, width: 72 }))
      expect(textWidth(line), line).toBeLessThanOrEqual(72);
});

function idOf(kind: RecordKind, record: object): string {
  return (recordKinds[kind].idOf as (record: object) => string)(record);
}
