import { expect, test } from "vitest";
import type { ReadingFinding } from "@/lib/evidence/schema/second-reading.ts";
import { changesBetween } from "@/lib/publishing/releases/changes.ts";
import { explainChanges } from "@/lib/publishing/releases/explain-changes.ts";
import { writeChanges } from "@/lib/publishing/releases/write-changes.ts";

const finding = (n: number, record: string, field: string): ReadingFinding => ({
  n,
  records: [record],
  field,
  kind: "fill",
  says: "It is printed.",
  outcome: "taken",
  reason: "Entered.",
});

const before = {
  studies: [{ id: "a", volume: null, pages: null, corpus: "review", delivery: {} }],
  claims: [{ id: "C001", text: "x" }],
  glossary: [{ id: "noa", text: "x" }],
};
const after = {
  studies: [
    { id: "a", volume: "5", pages: "1–9", corpus: "review", cohorts: [] },
    { id: "new", volume: null, pages: null, corpus: "added-since", cohorts: [] },
    { id: "late", volume: null, pages: null, corpus: "review", cohorts: [] },
  ],
  claims: [
    { id: "C001", text: "y" },
    { id: "C002", text: "z" },
  ],
  glossary: [{ id: "noa", text: "y" }],
};
const findings = [
  finding(1, "studies/a", "volume / pages"),
  finding(2, "studies/a", "delivery.route"),
  finding(3, "claims/C002", "new claim, line 14"),
  finding(4, "claims/C001", "note"),
  finding(5, "claims/C009", "text"),
];

const compared = changesBetween({ name: "2026.11", records: before }, { name: "2026.12", records: after });
const explained = explainChanges(compared, { findings, before, after });

test("a changed record tells the findings that name it, and a field those that are about it", () => {
  const [study, claim, glossary] = explained.changed;
  expect(study?.why?.map((why) => why.finding)).toEqual([1, 2, undefined]);
  expect(study?.fields.map(({ path, findings: about }) => [path, about])).toEqual([
    ["volume", [1]],
    ["pages", [1]],
    ["delivery", undefined],
    ["cohorts", undefined],
  ]);
  expect(study?.why?.[2]?.text).toBe("records of this kind have another form: without delivery, with cohorts");
  expect(claim?.why).toEqual([{ finding: 4, field: "note", outcome: "taken", text: "Entered." }]);
  expect(claim?.fields[0]).toEqual({ path: "text", before: "x", after: "y" });
  expect(glossary).not.toHaveProperty("why");
});

test("an added record tells what it was found by, or the finding that it came of, or nothing", () => {
  expect(explained.added.map(({ id, why }) => [id, why])).toEqual([
    ["new", [{ text: "added: found by the wider search for studies that the review does not cite" }]],
    ["late", undefined],
    ["C002", [{ finding: 3, field: "new claim, line 14", outcome: "taken", text: "Entered." }]],
  ]);
});

test("nothing else about the changes is other, and without findings the record's fields are as compared", () => {
  const bare = (changes: typeof compared) =>
    JSON.parse(JSON.stringify(changes, (key, value) => (key === "why" || key === "findings" ? undefined : value)));
  expect(bare(explained)).toEqual(bare(compared));
  expect(explainChanges(compared, { findings: [], before, after }).changed.map(({ fields }) => fields)).toEqual(
    compared.changed.map(({ fields }) => fields),
  );
});

test("in words the reasons stand below the record and the findings behind the field", () => {
  const text = writeChanges(explained);
  expect(text).toContain("Why a record changed stands first");
  expect(text).toContain("- `studies/new`\n  - added: found by the wider search for studies that the review does not cite\n");
  expect(text).toContain("- `studies/a`\n  - second reading: finding 1 (`volume / pages`), taken: Entered.\n");
  expect(text).toContain('  - `volume`: `null` → `"5"` (finding 1)\n');
  expect(writeChanges(compared)).not.toContain("Why a record changed");
});
