import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { allLinks } from "@/lib/records/links.ts";
import { type RecordKind, recordKindNames, recordKinds } from "@/lib/records/record-kinds.ts";
import { dataFolder } from "./places.ts";
import { type Json, realData } from "./real-data.ts";

/** Real records of every kind that name few others. */
const seeds = [
  ...["references/1", "references/2", "references/9", "references/11", "references/105"],
  ...["cell-sources/af-exo", "cell-sources/urine-exo", "cell-sources/testicular-tissue"],
  ...["mechanisms/M34", "mechanisms/M36", "mechanisms/M42"],
  ...["studies/cassim-2019", "studies/deng-2019", "studies/mobarak-2021", "studies/vahdati-2017", "studies/van-saen-2009"],
  ...["trials/ChiCTR2500100258", "trials/IRCT20221026056311N1", "trials/ISRCTN75604065", "trials/NCT05414045"],
  ...["human-studies/gudelci-2023", "human-studies/wjem-2025-107323"],
  ...["claims/C001", "claims/C002", "claims/C003", "claims/C009"],
  ...["questions/Q12"],
  ...["glossary/activin-a", "glossary/akt", "glossary/alloreactivity"],
  ...["inconsistencies/A1", "inconsistencies/D2"],
];

/** Some of the real data, small and whole: every record that a record in it names is in it. File name to text. */
export function smallData(): Map<string, string> {
  const { records } = realData();
  const files = new Map<string, string>();
  for (const kind of recordKindNames) {
    const { idOf, fileOf } = recordKinds[kind] as { idOf: (record: unknown) => string; fileOf: (record: unknown) => string };
    for (const record of records[kind]) files.set(`${kind}/${idOf(record)}`, `${kind}/${fileOf(record)}.json`);
  }
  const wanted = new Set(seeds);
  const links = allLinks(records);
  for (const record of wanted)
    for (const link of links) if (`${link.fromKind}/${link.fromId}` === record) wanted.add(`${link.toKind}/${link.toId}`);
  const names = [...wanted].map((record) => files.get(record) as string);
  return new Map([...names, "review.json", "release.json"].map((name) => [name, readFileSync(path.join(dataFolder, name), "utf8")]));
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
