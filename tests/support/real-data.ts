import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BuiltCatalogue, type BuiltCollection, buildCatalogue } from "@/lib/catalogue/collections/build-catalogue.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { type Data, readRecords } from "@/lib/evidence/checks/read-records.ts";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import type { RecordKind } from "@/lib/evidence/records/record-kinds.ts";
import { heldRelease } from "@/lib/publishing/releases/held-release.ts";
import { dataFolder } from "./places.ts";
import { type PlainCatalogue, plainCatalogue } from "./plain-catalogue.ts";

/** The real data, read and checked, under the name that the catalogue compiled from them has. */
export const realData = once((): Data => {
  const { data, problems } = readRecords(dataFolder);
  if (!data) throw new Error(`data/ has ${problems.length} problems, the first: ${JSON.stringify(problems[0])}`);
  return { ...data, release: heldRelease(dataFolder, data.release, hashData(dataFolder)) };
});

/** The real data, compiled in memory by the code under test. */
export const realCatalogue = once((): BuiltCatalogue => buildCatalogue(realData()));

/** The same as the plain oracle sees it. */
export const realPlain = once((): PlainCatalogue => plainCatalogue(realData()));

export function realCollection<K extends CollectionName>(name: K): BuiltCollection<K> {
  return realCatalogue().collections.get(name) as unknown as BuiltCollection<K>;
}

/** A JSON value as it lies on the disk: no schema has looked at it. */
// biome-ignore lint/suspicious/noExplicitAny: an oracle reads the bare file, whatever its shape.
export type Json = any;

export interface JsonFile {
  /** Name below `data/`. */
  readonly file: string;
  readonly json: Json;
}

const filesRead = new Map<RecordKind, readonly JsonFile[]>();

/** The JSON files of a folder of the real data, as they lie on the disk. */
export function jsonFiles(kind: RecordKind): readonly JsonFile[] {
  const known = filesRead.get(kind);
  if (known) return known;
  const names = readdirSync(path.join(dataFolder, kind)).filter((name) => name.endsWith(".json"));
  const files = names.map((name) => ({
    file: `${kind}/${name}`,
    json: JSON.parse(readFileSync(path.join(dataFolder, kind, name), "utf8")),
  }));
  filesRead.set(kind, files);
  return files;
}

/**
 * A record without what is made from other files as it is read: the studies of a figure's arrows, which follow from the studies.
 * What is left is to be the file, field for field.
 */
export function asInFile(kind: RecordKind, record: Json): Json {
  if (kind !== "figures" || !record) return record;
  const bare = ({ studies: _, ...arrow }: Json) => arrow;
  return { ...record, groups: record.groups.map((group: Json) => ({ ...group, arrows: group.arrows.map(bare) })) };
}

/** The files of a folder without their names. */
export function jsonRecords(kind: RecordKind): Json[] {
  return jsonFiles(kind).map(({ json }) => json);
}

/** The base review's own file. */
export function jsonReview(): Json {
  return JSON.parse(readFileSync(path.join(dataFolder, "review.json"), "utf8"));
}

/** The findings of the second reading, as they lie on the disk. */
export function jsonSecondReading(): Json[] {
  return JSON.parse(readFileSync(path.join(dataFolder, "second-reading.json"), "utf8"));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
