import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { validateCFF, validateCFFFile } from "cffjs";
import { Package } from "datapackage";
import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";
import { readRecords } from "@/lib/evidence/checks/read-records.ts";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { buildRelease } from "@/lib/publishing/releases/build-release.ts";
import { heldRelease } from "@/lib/publishing/releases/held-release.ts";
import { readReleases } from "@/lib/publishing/releases/read-releases.ts";
import { ReleaseRefused } from "@/lib/publishing/releases/release-refused.ts";
import { builtRelease } from "../support/build-once.ts";
import { jsonLedger } from "../support/json-ledger.ts";
import { dataFolder } from "../support/places.ts";
import { croissantFaults, expandCroissant } from "../support/read-croissant.ts";
import { asInFile, type Json, jsonFiles, jsonReview, jsonSecondReading } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { edit, smallData, writeData } from "../support/small-data.ts";
import { openSql } from "../support/sql.ts";

const built = builtRelease();
const textOf = async (file: string) => readFileSync(path.join((await built()).folder, file), "utf8");
const jsonOf = async (file: string): Promise<Json> => JSON.parse(await textOf(file));

/** All files of a folder with their bytes' hash. */
function bytesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A small data folder with a licence. */
function smallFolder(change: (files: Map<string, string>) => void = () => {}): string {
  const folder = path.join(scratchFolder(), "data");
  const files = smallData();
  change(files);
  writeData(folder, files);
  writeFileSync(path.join(folder, "LICENSE"), "CC BY 4.0\n");
  return folder;
}

interface Table {
  readonly name: string;
  readonly schema: Json;
  readonly rows: Record<string, string>[];
}

/** The tables as another program reads them: papaparse, by the package's own description. */
async function tables(): Promise<Table[]> {
  const { resources } = await jsonOf("datapackage.json");
  return Promise.all(
    resources
      .filter((resource: Json) => resource.type === "table")
      .map(async ({ name, path: file, schema }: Json) => {
        const text = await textOf(file);
        expect(text.charCodeAt(0), name).not.toBe(0xfeff);
        expect(text.replace(/"[^"]*"/g, ""), `${name}: every line ends with CRLF`).not.toMatch(/[^\r]\n|\r[^\n]/);
        const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
        expect([name, errors]).toEqual([name, []]);
        expect(meta.fields ?? [], name).toEqual(schema.fields.map((field: Json) => field.name));
        return { name, schema, rows: data };
      }),
  );
}

/** A cell as its declared type; throws where it is none. */
function typed(cell: string, { name, type, constraints }: Json): unknown {
  if (cell === "") {
    if (constraints?.required) throw new Error(`${name} is blank`);
    return null;
  }
  if (constraints?.enum && !constraints.enum.includes(cell)) throw new Error(`${name} is "${cell}"`);
  const value = type === "string" ? cell : JSON.parse(cell);
  const right = { string: "string", boolean: "boolean", integer: "number", number: "number", array: "object" }[type as string];
  if (typeof value !== right || (type === "integer" && !Number.isInteger(value)) || (type === "array" && !Array.isArray(value)))
    throw new Error(`${name} is "${cell}" and no ${type}`);
  return value;
}

describe("the same data give the same release, to the byte", () => {
  test("built again elsewhere, in another time zone, from files that were written in another order", async () => {
    const { folder } = await built();
    const copy = path.join(scratchFolder(), "copy");
    const names = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter((name) => /\.json$|^LICENSE$/.test(name));
    for (const name of names.filter((one) => !one.startsWith("releases")).reverse()) {
      mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
      copyFileSync(path.join(dataFolder, name), path.join(copy, name));
    }
    vi.stubEnv("TZ", "Pacific/Apia");
    const again = await buildRelease({ data: copy, releases: path.join(scratchFolder(), "elsewhere") });
    vi.unstubAllEnvs();
    expect(again.status).toBe("built");
    expect(bytesIn(again.folder)).toEqual(bytesIn(folder));
  });

  test("and checksums and manifest name every file, with its bytes", async () => {
    const { folder, manifest } = await built();
    const found = bytesIn(folder);
    const sums = (await textOf("SHA256SUMS")).trimEnd().split("\n");
    expect(sums.map((line) => [line.slice(66), line.slice(0, 64)]).sort()).toEqual(found.filter(([name]) => name !== "SHA256SUMS").sort());
    for (const line of sums) expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/);
    const own = ["SHA256SUMS", "manifest.json"];
    expect(manifest.files.map((file) => [file.path, file.sha256])).toEqual(found.filter(([name]) => !own.includes(name)));
    for (const file of manifest.files) expect(file.bytes).toBe(readFileSync(path.join(folder, file.path)).length);
    expect(JSON.parse(await textOf("manifest.json"))).toEqual(manifest);
    expect(manifest.dataHash).toBe(hashData(dataFolder));
  });
});

describe("nothing is lost", () => {
  test("in JSON every record is its file", async () => {
    const { records, review } = await jsonOf("catalogue.json");
    expect(review).toEqual(jsonReview());
    expect(Object.keys(records)).toEqual([...recordKindNames, "discrepancies"]);
    for (const kind of recordKindNames) {
      const byId = new Map(records[kind].map((record: Json) => [String(record.id ?? record.n), record]));
      expect([kind, byId.size]).toEqual([kind, jsonFiles(kind).length]);
      for (const { file, json } of jsonFiles(kind))
        expect([file, asInFile(kind, byId.get(String(json.id ?? json.n)))]).toEqual([file, json]);
    }
    expect(records.discrepancies).toHaveLength(jsonLedger().length);
  });

  test("in the tables every word of every record stands under its path, and nothing else does", async () => {
    const all = await tables();
    for (const kind of recordKindNames) {
      const lists = new Set(jsonFiles(kind).flatMap(({ json }) => listsIn(json, "")));
      const inTables = all.flatMap((table) => {
        if (table.name === snake(kind)) return leavesOfTable(table, []);
        const list = [...lists].find((one) => snake(`${kind}/${one}`) === table.name);
        return list === undefined ? [] : leavesOfTable(table, list.split("/"));
      });
      const inFiles = jsonFiles(kind).flatMap(({ json }) => leavesOf(json, String(json.id ?? json.n)));
      expect(inFiles.length, kind).toBeGreaterThan(20);
      const [tabled, filed] = [new Set(inTables), new Set(inFiles)];
      expect([kind, inFiles.filter((leaf) => !tabled.has(leaf)), inTables.filter((leaf) => !filed.has(leaf))]).toEqual([kind, [], []]);
      expect([kind, inTables.length]).toEqual([kind, inFiles.length]);
    }
  });

  test("every cell of a CSV has its declared type and is the cell of SQLite, keys are unique, foreign keys hold", async () => {
    const { folder } = await built();
    const sql = await openSql(path.join(folder, "catalogue.sqlite"));
    const all = await tables();
    const byName = new Map(all.map((table) => [table.name, table]));
    let cells = 0;
    const stored = await sql.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
    expect(stored.map((row) => row.name)).toEqual(all.map((table) => table.name));
    for (const { name, schema, rows } of all) {
      const inSql = await sql.all(`SELECT * FROM "${name}" ORDER BY rowid`);
      const asSql = (value: unknown) => (typeof value === "boolean" ? Number(value) : Array.isArray(value) ? JSON.stringify(value) : value);
      const read = rows.map((row) =>
        Object.fromEntries(schema.fields.map((field: Json) => [field.name, asSql(typed(row[field.name] as string, field))])),
      );
      const numbers = (row: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            typeof value === "bigint" || isCount(value, schema, key) ? Number(value) : value,
          ]),
        );
      expect([name, inSql.map(numbers)]).toEqual([name, read]);
      cells += rows.length * schema.fields.length;

      const keyOf = (row: Record<string, string>, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]));
      expect([name, new Set(rows.map((row) => keyOf(row, schema.primaryKey))).size]).toEqual([name, rows.length]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = byName.get(reference.resource || name) as Table;
        const known = new Set(target.rows.map((row) => keyOf(row, reference.fields)));
        for (const row of rows) {
          if (fields.every((field: string) => row[field] === "")) continue;
          expect([name, fields, known.has(keyOf(row, fields)), row]).toEqual([name, fields, true, row]);
        }
      }
    }
    expect(cells).toBeGreaterThan(50_000);
    expect(await sql.all("PRAGMA foreign_key_check")).toEqual([]);
    expect(await sql.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    await sql.close();
  });
});

describe("the standards' own validators", () => {
  test("Frictionless Data's reader takes the package, reads every row by its schema and follows every foreign key", async () => {
    const { folder } = await built();
    const descriptor = await jsonOf("datapackage.json");
    const loaded = await Package.load(descriptor, { basePath: folder });
    expect(loaded.errors.map((error) => error.message)).toEqual([]);
    expect(loaded.valid).toBe(true);
    const rowsOf = new Map((await tables()).map(({ name, rows }) => [name, rows.length]));
    for (const resource of loaded.resources.filter((one) => one.tabular)) {
      // Two keys with a column in common are too much for the reader, which puts the row referred to in the column's place.
      const relations = resource.name !== "record_terms";
      expect([resource.name, (await resource.read({ keyed: true, relations })).length]).toEqual([resource.name, rowsOf.get(resource.name)]);
    }
    const spoilt = structuredClone(descriptor);
    spoilt.resources.find((one: Json) => one.name === "studies").schema.fields[0].type = "sperm";
    expect((await Package.load(spoilt, { basePath: folder })).valid).toBe(false);
    // Another type than the cells have is found out too, and so is a row that nothing stands behind.
    const other = structuredClone(descriptor);
    other.resources.find((one: Json) => one.name === "studies").schema.fields[0].type = "integer";
    const studies = (await Package.load(other, { basePath: folder })).resources.find((one) => one.name === "studies");
    await expect(studies?.read({ keyed: true })).rejects.toThrow();
  });

  test("what version 2.0 of the package standard asks beyond 1.0 is there", async () => {
    const descriptor = await jsonOf("datapackage.json");
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor).toMatchObject({ version: (await built()).manifest.name, licenses: [{ name: "CC-BY-4.0" }] });
    for (const contributor of descriptor.contributors) expect(Array.isArray(contributor.roles)).toBe(true);
    const names = descriptor.resources.map((resource: Json) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const resource of descriptor.resources) {
      expect(resource.path).toMatch(/^(?!\/)(?!.*\.\.)[\w./-]+$/);
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      if (!resource.schema) continue;
      expect(resource.type).toBe("table");
      expect(resource.encoding).toBe("utf-8");
      const fields = resource.schema.fields.map((field: Json) => field.name);
      expect(new Set(fields).size).toBe(fields.length);
      for (const column of [resource.schema.primaryKey, ...(resource.schema.foreignKeys ?? []).map((key: Json) => key.fields)].flat())
        expect(fields).toContain(column);
      for (const { reference } of resource.schema.foreignKeys ?? []) expect(["", ...names]).toContain(reference.resource);
    }
    // Every table has a description for its columns that the records' schemas describe.
    const studies = descriptor.resources.find((one: Json) => one.name === "studies");
    expect(studies.schema.fields.find((field: Json) => field.name === "population.sampleSize").description).toBe(
      "Number of animals or people in all, in the source's words.",
    );
  });

  test("Croissant is as its specification demands, and loses nothing as linked data", async () => {
    const document = await jsonOf("croissant.json");
    expect(croissantFaults(document)).toEqual([]);
    const expanded = await expandCroissant(document, "https://noa.example/data/2026.11/croissant.json");
    const cr = "http://mlcommons.org/croissant/";
    expect(expanded[`${cr}recordSet`]).toHaveLength(document.recordSet.length);
    expect(expanded["http://schema.org/distribution"]).toHaveLength(document.distribution.length);
    expect(expanded[`${cr}recordSet`][0][`${cr}field`][0][`${cr}dataType`]).toEqual([{ "@id": "http://schema.org/Integer" }]);
    const { manifest } = await built();
    const sums = new Map(manifest.files.map((file) => [file.path, file.sha256]));
    for (const file of document.distribution) expect([file.contentUrl, file.sha256]).toEqual([file.contentUrl, sums.get(file.contentUrl)]);
    const spoilt = structuredClone(document);
    delete spoilt.license;
    spoilt.license = "free";
    spoilt.distribution[0].sha256 = "0";
    spoilt.recordSet[0].field[0].dataType = "sc:Sperm";
    spoilt.recordSet[1].key = [{ "@id": "nothing" }];
    expect(croissantFaults(spoilt)).toHaveLength(4);
  });

  test("CITATION.cff is valid by its schema, and refuses what is not", async () => {
    const { folder, manifest } = await built();
    expect(validateCFFFile(path.join(folder, "CITATION.cff"))).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      version: manifest.name,
      "date-released": manifest.date,
      license: "CC-BY-4.0",
      authors: [{ name: "NOA evidence explorer contributors" }],
    });
    expect(() => validateCFF({ "cff-version": "1.2.0", title: "x", message: "x", authors: [] } as never)).toThrow(/authors/);
  });

  test("Zenodo is told what its deposit API takes, in its words, and no DOI", async () => {
    const metadata = await jsonOf(".zenodo.json");
    const takes = [
      "title",
      "upload_type",
      "description",
      "creators",
      "version",
      "publication_date",
      "access_right",
      "license",
      "language",
      "keywords",
      "notes",
      "related_identifiers",
    ];
    expect(Object.keys(metadata).filter((name) => !takes.includes(name))).toEqual([]);
    expect(metadata).toMatchObject({ upload_type: "dataset", access_right: "open", license: "cc-by-4.0", language: "eng" });
    expect(metadata.publication_date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const creator of metadata.creators) expect(Object.keys(creator)).toEqual(["name"]);
  });
});

describe("the second reading", () => {
  test("stands in the release as a table for people and one for programs, finding by finding, and both are in the manifest", async () => {
    const { manifest } = await built();
    expect(manifest.files.map((file) => file.path)).toEqual(expect.arrayContaining(["SECOND-READING.md", "second-reading.csv"]));
    const { data, errors } = Papa.parse<Record<string, string>>(await textOf("second-reading.csv"), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => ({ ...row, n: Number(row["n"]), records: JSON.parse(row["records"] as string) }))).toEqual(
      jsonSecondReading(),
    );
    const rows = [...(await textOf("SECOND-READING.md")).matchAll(/^\| (\d+) \| .* \|$/gm)].map(([, n]) => Number(n));
    expect(rows).toEqual(jsonSecondReading().map((finding) => finding.n));
    expect(await textOf("README.md")).toContain("SECOND-READING.md");
  });

  test("tells why a record changed in the first release that holds it, and in none before or after", async () => {
    const releases = path.join(scratchFolder(), "releases");
    const read: Json[] = JSON.parse(smallData().get("second-reading.json") as string);
    const finding = read.find(({ records }) => records[0] === "studies/mobarak-2021");
    const build = (name: string, date: string, journal: string, readTwice: boolean) =>
      buildRelease({
        data: smallFolder((files) => {
          edit(files, "release.json", (json) => Object.assign(json, { name, date }));
          edit(files, "studies/mobarak-2021.json", (study) => Object.assign(study, { journal }));
          if (!readTwice) files.delete("second-reading.json");
        }),
        releases,
      });
    const whyIn = (folder: string) =>
      JSON.parse(readFileSync(path.join(folder, "changes.json"), "utf8"))
        .changed.find(({ id }: Json) => id === "mobarak-2021")
        ?.why?.map((why: Json) => why.finding);
    const first = await build("2026.11", "2026-11-24", "One", false);
    expect(first.manifest.files.some((file) => /second-reading/i.test(file.path))).toBe(false);
    expect(readFileSync(path.join(first.folder, "README.md"), "utf8")).not.toContain("SECOND-READING");
    const second = await build("2026.12", "2026-12-01", "Two", true);
    expect(whyIn(second.folder)).toContain(finding.n);
    expect(readFileSync(path.join(second.folder, "CHANGES.md"), "utf8")).toContain(`  - second reading: finding ${finding.n} (`);
    const third = await build("2027.01", "2027-01-01", "Three", true);
    expect(whyIn(third.folder)).toBeUndefined();
    expect(readFileSync(path.join(third.folder, "CHANGES.md"), "utf8")).not.toContain("second reading: finding");
  });
});

describe("a name stands for one content", () => {
  test("built again it is verified and left alone; with other data it is refused in a sentence; under a new name it is built beside", async () => {
    const releases = path.join(scratchFolder(), "releases");
    const first = await buildRelease({ data: smallFolder(), releases });
    const before = bytesIn(first.folder);
    expect((await buildRelease({ data: smallFolder(), releases })).status).toBe("unchanged");

    const edited = (release: object = {}) =>
      smallFolder((files) => {
        edit(files, "studies/deng-2019.json", (study) => {
          study.journal = "Another journal";
        });
        edit(files, "release.json", (json) => Object.assign(json, release));
      });
    const refusal = await buildRelease({ data: edited(), releases }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ReleaseRefused);
    expect((refusal as Error).message).toMatch(
      new RegExp(`^Release ${first.manifest.name} was published on ${first.manifest.date} with other data, .*new name and date\\.$`),
    );
    expect(bytesIn(first.folder)).toEqual(before);

    const later = await buildRelease({ data: edited({ name: "2026.12", date: "2026-12-01" }), releases });
    expect(later.manifest).toMatchObject({ previous: first.manifest.name, changes: { added: 0, removed: 0, changed: 1 } });
    expect(JSON.parse(readFileSync(path.join(later.folder, "changes.json"), "utf8"))).toMatchObject({
      changed: [{ kind: "studies", id: "deng-2019", fields: [{ path: "journal", after: "Another journal" }] }],
    });
    expect(readFileSync(path.join(later.folder, "CHANGES.md"), "utf8")).toMatch(/`journal`: `".+"` → `"Another journal"`/);
    expect(readReleases(releases).map(({ name }) => name)).toEqual(["2026.12", first.manifest.name]);
    expect(bytesIn(first.folder)).toEqual(before);
    expect(readdirSync(releases).sort()).toEqual([first.manifest.name, "2026.12"].sort());
  });

  test("a release that is no longer whole is refused by name of the file", async () => {
    const releases = path.join(scratchFolder(), "releases");
    const { folder, manifest } = await buildRelease({ data: smallFolder(), releases });
    writeFileSync(path.join(folder, "tables", "claims.csv"), "id\r\n");
    await expect(buildRelease({ data: smallFolder(), releases })).rejects.toThrow(
      new RegExp(`^Release ${manifest.name} is not as it was published: tables/claims\\.csv is not what was published; .*\\.$`),
    );
  });

  test("data with a problem, or without a licence, are not published, and nothing is left behind", async () => {
    const releases = path.join(scratchFolder(), "releases");
    const broken = smallFolder((files) => files.set("claims/C001.json", "{"));
    await expect(buildRelease({ data: broken, releases })).rejects.toThrow(
      /^The data have 1 problem \(claims\/C001\.json: .*\); `npm run db:build` lists them all\.$/,
    );
    const bare = path.join(scratchFolder(), "bare");
    writeData(bare, smallData());
    await expect(buildRelease({ data: bare, releases })).rejects.toThrow(/LICENSE is missing/);
    expect(existsSync(releases) ? readdirSync(releases) : []).toEqual([]);
  });

  test("a catalogue compiled from other data than were published under its name calls itself changed", async () => {
    const data = smallFolder();
    const { release } = readRecords(data).data ?? (null as never);
    expect(heldRelease(data, release, hashData(data))).toEqual(release);
    await buildRelease({ data, releases: path.join(data, "releases") });
    // The release lies in the data folder and is none of the data.
    expect(readRecords(data).problems).toEqual([]);
    expect(heldRelease(data, release, hashData(data))).toEqual(release);
    writeFileSync(
      path.join(data, "review.json"),
      readFileSync(path.join(data, "review.json"), "utf8").replace('"notes": [', '"notes": ["One more.",'),
    );
    expect(readRecords(data).problems).toEqual([]);
    expect(heldRelease(data, release, hashData(data))).toEqual({ ...release, name: `${release.name}-changed` });
  });
});

const snake = (text: string) =>
  text
    .replace(/[-./]/g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();

/**
 * What stands in a record, as lines of path and value; a place in a list of objects is a number. The value of a fact, which is an
 * object under a name of its own, stands under that name.
 */
function leavesOf(value: Json, at: string): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (isListOfObjects(value)) return value.flatMap((entry: Json, place: number) => leavesOf(entry, `${at}[${place + 1}]`));
  if (typeof value !== "object" || Array.isArray(value)) return [`${at} = ${JSON.stringify(value)}`];
  const isFact = !at.endsWith("]") && "value" in value;
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, isFact && name === "value" ? at : `${at}.${name}`));
}

/** The same of a table: of a kind's own, or of the list that the path leads to. */
function leavesOfTable({ schema, rows }: Table, list: readonly string[]): string[] {
  const keys: string[] = schema.primaryKey;
  return rows.flatMap((row) => {
    const at = `${row[keys[0] as string]}${list.map((name, depth) => `.${name}[${row[keys[depth + 1] as string]}]`).join("")}`;
    return schema.fields.flatMap((field: Json) => {
      if (list.length > 0 && keys.includes(field.name)) return [];
      const value = typed(row[field.name] as string, field);
      return value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${at}.${field.name} = ${JSON.stringify(value)}`];
    });
  });
}

/** Paths of the lists of objects in a record: `outcomes`, `groups/arrows`. */
function listsIn(value: Json, at: string): string[] {
  if (isListOfObjects(value)) return [at, ...value.flatMap((entry: Json) => listsIn(entry, `${at}/`))];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const start = at === "" || at.endsWith("/") ? at : `${at}.`;
  return Object.entries(value).flatMap(([name, part]) => listsIn(part, `${start}${name}`));
}

function isListOfObjects(value: Json): boolean {
  return Array.isArray(value) && value.some((entry) => typeof entry === "object");
}

/** The driver hands some whole numbers over as texts. */
function isCount(value: unknown, schema: Json, name: string): boolean {
  const field = schema.fields.find((one: Json) => one.name === name);
  return typeof value === "string" && ["integer", "number", "boolean"].includes(field?.type);
}
