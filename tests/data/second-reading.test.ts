import { expect, test } from "vitest";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { findingKind, findingOutcome } from "@/lib/evidence/schema/vocabularies/second-reading.ts";
import { secondReadingWords } from "@/lib/evidence/words/second-reading-words.ts";
import { jsonFiles, jsonSecondReading, realData } from "../support/real-data.ts";

const findings = jsonSecondReading();

test("no finding was lost: there are 484, numbered from 1, each with what was found, an outcome and a reason", () => {
  expect(findings.map(({ n }) => n)).toEqual(Array.from({ length: 484 }, (_, place) => place + 1));
  for (const { n, says, outcome, reason } of findings) {
    expect([n, findingOutcome.ids.includes(outcome)]).toEqual([n, true]);
    for (const text of [says, reason]) expect([n, text]).toEqual([n, expect.stringMatching(/^[\p{L}\d“].*[.?]$/u)]);
  }
  expect(realData().secondReading).toEqual(findings);
});

test("a finding says nothing in the words of programs", () => {
  for (const { n, says, reason } of findings)
    expect([n, `${says} ${reason}`]).toEqual([n, expect.not.stringMatching(/JSON|\.ts\b|\.json|null|\[\d+\]/)]);
});

test("every record that a finding names has a file, and none is named twice in one", () => {
  const files = new Set(recordKindNames.flatMap((kind) => jsonFiles(kind).map(({ json }) => `${kind}/${json.id ?? json.n}`)));
  for (const { n, records } of findings) {
    expect([n, records.filter((record: string) => !files.has(record))]).toEqual([n, []]);
    expect([n, new Set(records).size]).toEqual([n, records.length]);
  }
});

test("the sentence about them counts them all, by outcome and by kind", () => {
  const words = secondReadingWords(realData().secondReading);
  const numbers = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const of = (field: string, ids: readonly string[]) => ids.map((id) => findings.filter((finding) => finding[field] === id).length);
  const records = new Set(findings.flatMap((finding) => finding.records)).size;
  expect(numbers).toEqual([findings.length, records, ...of("outcome", findingOutcome.ids), ...of("kind", findingKind.ids)]);
});
