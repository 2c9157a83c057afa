import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { linksOf } from "@/lib/evidence/records/links.ts";
import { type RecordKind, recordKindNames, recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import { dataFolder } from "./places.ts";
import { type Json, jsonSecondReading, realData } from "./real-data.ts";

/** Real records of every kind that name few others. */
const seeds = [
  ...["references/1", "references/2", "references/9", "references/11", "references/105"],
  ...["cell-sources/af-exo", "cell-sources/urine-exo", "cell-sources/testicular-tissue"],
  ...["mechanisms/M34", "mechanisms/M36", "mechanisms/M42"],
  ...["studies/cassim-2019", "studies/deng-2019", "studies/mobarak-2021", "studies/vahdati-2017", "studies/van-saen-2009"],
  ...["trials/ChiCTR2500100258", "trials/IRCT20221026056311N1", "trials/ISRCTN75604065", "trials/NCT05414045"],
  ...["studies/gudelci-2023", "studies/wjem-2025-107323", "syntheses/qiu-2023"],
  ...["claims/C001", "claims/C002", "claims/C003", "claims/C009"],
  ...["questions/Q12"],
  ...["inconsistencies/A1", "inconsistencies/D2", "inconsistencies/E7"],
  ...["challenges/graft-conditions", "prospects/genomics-and-artificial-intelligence"],
  ...["causes/primary", "causes/varicocele"],
  ...["figures/figure-1a", "reading-steps/what-noa-is"],
];

/**
 * Some of the real data, small and whole: every record that a record in it names is in it. Texts and figures, which name many
 * others, are cut to a few sentences and to arrows that nothing stands behind. File name to text.
 */
export function smallData(): Map<string, string> {
  const { records } = realData();
  const found = new Map<string, { kind: RecordKind; file: string; record: unknown }>();
  for (const kind of recordKindNames) {
    const { idOf, fileOf } = recordKinds[kind] as { idOf: (record: unknown) => string; fileOf: (record: unknown) => string };
    for (const record of records[kind])
      found.set(`${kind}/${idOf(record)}`, { kind, file: `${kind}/${fileOf(record)}.json`, record: cut(kind, record) });
  }
  // The whole glossary: an abbreviation in an explanation is right or wrong by it.
  const wanted = new Set([...seeds, ...records.glossary.map((term) => `glossary/${term.id}`)]);
  const files = new Map<string, string>();
  for (const name of wanted) {
    const { kind, file, record } = found.get(name) as { kind: RecordKind; file: string; record: unknown };
    files.set(file, `${JSON.stringify(record, null, 2)}\n`);
    for (const link of linksOf(kind, record as never)) wanted.add(`${link.toKind}/${link.toId}`);
  }
  for (const name of ["review.json", "release.json"]) files.set(name, readFileSync(path.join(dataFolder, name), "utf8"));
  // Findings on records that are in it, numbered anew.
  const findings = jsonSecondReading()
    .filter((finding) => finding.records.every((record: string) => wanted.has(record)))
    .map((finding, place) => ({ ...finding, n: place + 1 }));
  files.set("second-reading.json", `${JSON.stringify(findings, null, 2)}\n`);
  return files;
}

/** A record with less text; still one that its schema takes. */
function cut(kind: RecordKind, whole: unknown): unknown {
  const record = structuredClone(whole) as Json;
  // A study stands on no arrow that its figure has lost.
  if (kind === "studies") record.arrows = [];
  if (kind === "mechanisms") {
    const { short, student, detail, notShown } = record.explanation;
    record.explanation = { short, student: student.slice(0, 2), detail: detail.slice(0, 1), notShown: notShown.slice(0, 1) };
    for (const sentence of [short, ...record.explanation.student, ...record.explanation.detail, ...record.explanation.notShown])
      Object.assign(sentence, { text: "A sentence.", restsOn: ["review/14"] });
    record.notDrawn = "A reason.";
  }
  if (kind === "studies") record.arrows = [];
  // What is not among the few records is not what a discrepancy is about either.
  for (const found of [...(record.discrepancies ?? []), ...(record.conflicts ?? []), ...(kind === "inconsistencies" ? [record] : [])])
    found.about = found.about.filter((path: string) => !path.includes("/"));
  if (kind === "inconsistencies") record.sameAs = [];
  if (kind === "questions") {
    Object.assign(record, { found: [], whyOpen: [{ text: "A sentence.", restsOn: [`claims/${record.positions[0].claim}`] }] });
  }
  if (kind === "challenges") {
    Object.assign(record, { statement: [{ text: "A sentence.", restsOn: ["review/83"] }], questions: [], takenUp: [] });
  }
  if (kind === "causes") {
    for (const part of ["is", "today", "proposed"]) record[part] = [{ text: "A sentence.", restsOn: ["review/22"] }];
    Object.assign(record, { part: [], claims: ["C009"], sources: [] });
  }
  if (kind === "reading-steps") {
    record.parts = [{ ...record.parts[0], sentences: [{ text: "A sentence.", restsOn: ["review/14"] }] }];
    record.figure = null;
  }
  if (kind === "figures") {
    record.caption = [{ text: "A sentence.", restsOn: ["review/233"] }];
    const bare = (arrow: Json) =>
      [arrow.mechanisms, arrow.studies, arrow.claims, arrow.against, arrow.titles].every((list) => list.length === 0);
    record.groups = record.groups
      .map((group: Json) => ({ ...group, arrows: group.arrows.filter(bare) }))
      .filter((group: Json) => group.arrows.length > 0);
    const ends = new Set(record.groups.flatMap((group: Json) => group.arrows.flatMap((arrow: Json) => [arrow.from, arrow.to])));
    record.nodes = record.nodes.filter((node: Json) => ends.has(node.id));
  }
  return record;
}

/** Writes files below a folder. */
export function writeData(folder: string, files: ReadonlyMap<string, string>): void {
  for (const kind of recordKindNames satisfies RecordKind[]) mkdirSync(path.join(folder, kind), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}

/** Changes the JSON of one file in place. */
export function edit(files: Map<string, string>, name: string, change: (json: Json) => void): void {
  const json = JSON.parse(files.get(name) as string);
  change(json);
  files.set(name, JSON.stringify(json, null, 2));
}
