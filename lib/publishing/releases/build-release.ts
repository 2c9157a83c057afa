import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DataProblem } from "../../evidence/checks/data-problem.ts";
import { type Data, readRecords } from "../../evidence/checks/read-records.ts";
import { deriveRecords } from "../../evidence/records/derived-kinds.ts";
import { hashData } from "../../evidence/records/hash-data.ts";
import { recordKindNames } from "../../evidence/records/record-kinds.ts";
import { fieldDictionary } from "../docs/field-dictionary.ts";
import type { DescribedRelease } from "./about-release.ts";
import { catalogueTables } from "./catalogue-tables.ts";
import { changesBetween, type RecordsByKind } from "./changes.ts";
import { citationCff } from "./citation-cff.ts";
import { croissant } from "./croissant.ts";
import { dataPackage } from "./data-package.ts";
import { explainChanges } from "./explain-changes.ts";
import { checksumFile, type Manifest, manifestFile, type ReleaseFile } from "./manifest.ts";
import { isBefore, readManifest, readReleases } from "./read-releases.ts";
import { releaseReadme } from "./release-readme.ts";
import { ReleaseRefused } from "./release-refused.ts";
import { secondReadingCsv, secondReadingFiles, writeSecondReading } from "./second-reading-files.ts";
import { tableDictionary } from "./table-dictionary.ts";
import { sha256, verifyRelease } from "./verify-release.ts";
import { writeChanges } from "./write-changes.ts";
import { writeSqlite } from "./write-sqlite.ts";
import { writeTable } from "./write-table.ts";
import { zenodoMetadata } from "./zenodo.ts";

export interface ReleaseAsked {
  /** The data folder; its `release.json` names the release. */
  readonly data: string;
  /** Where releases stand, each in a folder of its name. */
  readonly releases: string;
  /** Scheme and host under which the site is published; null where that is not known, and addresses are then relative. */
  readonly site?: string | null;
  /** Told, in a few words, what is being done. */
  readonly onProgress?: (words: string) => void;
}

export interface ReleaseDone {
  /** Whether it was built now, or stood there already, with the same data and whole. */
  readonly status: "built" | "unchanged";
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Builds the release that a data folder names, from the data alone, or verifies the one that stands there already. The same data give the
 * same bytes, wherever and whenever. A name stands for one content: other data under a published name are refused with `ReleaseRefused`,
 * in one sentence, and so are data with problems. Made beside its place and moved there in one step, so that there is never half a release.
 */
export async function buildRelease({ data: dataFolder, releases, site = null, onProgress = () => {} }: ReleaseAsked): Promise<ReleaseDone> {
  const data = readData(dataFolder);
  const { name } = data.release;
  const dataHash = hashData(dataFolder);
  const folder = path.join(releases, name);
  if (existsSync(folder)) return standing(name, folder, dataHash, releases);
  const licence = path.join(dataFolder, "LICENSE");
  if (!existsSync(licence)) throw new ReleaseRefused(`${licence} is missing, and nothing is published without its licence.`);
  const building = path.join(releases, `.${name}.${process.pid}.building`);
  try {
    mkdirSync(path.join(building, "tables"), { recursive: true });
    const address = site === null ? null : `${site.replace(/\/+$/, "")}/data/${name}`;
    const manifest = await write({ ...data.release, address }, data, dataHash, { dataFolder, releases, building, onProgress });
    renameSync(building, folder);
    return { status: "built", folder, manifest };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw typeof code === "string" && /^E[A-Z]+$/.test(code)
      ? new ReleaseRefused(`The release cannot be written to ${releases} (${code}).`, { cause: error })
      : error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function readData(folder: string): Data {
  const read = readRecords(folder);
  if (read.data) return read.data;
  const { problems } = read;
  const first = problems[0] as DataProblem;
  throw new ReleaseRefused(
    `The data have ${problems.length} ${problems.length === 1 ? "problem" : "problems"} (${first.file}: ${first.field}: ${first.reason}); \`npm run db:build\` lists them all.`,
  );
}

/** The release of a name that is there already: the same data and whole, or a refusal. */
function standing(name: string, folder: string, dataHash: string, releases: string): ReleaseDone {
  const manifest = readManifest(name, releases);
  if (!manifest) throw new ReleaseRefused(`${folder} is there and is no release; move it away and build again.`);
  if (manifest.dataHash !== dataHash)
    throw new ReleaseRefused(
      `Release ${name} was published on ${manifest.date} with other data, and a name stands for one content; give data/release.json a new name and date.`,
    );
  const [wrong, ...more] = verifyRelease(folder, manifest);
  if (wrong !== undefined)
    throw new ReleaseRefused(
      `Release ${name} is not as it was published: ${wrong.replace(/\.$/, "")}${more.length > 0 ? `, and ${more.length} more` : ""}; restore data/releases/${name} from the repository.`,
    );
  return { status: "unchanged", folder, manifest };
}

interface Places {
  readonly dataFolder: string;
  readonly releases: string;
  readonly building: string;
  readonly onProgress: (words: string) => void;
}

async function write(release: DescribedRelease, data: Data, dataHash: string, places: Places): Promise<Manifest> {
  const { building, onProgress } = places;
  const files: ReleaseFile[] = [];
  const told = (file: string, about: string, type: string, of: { name: string; rows: number } | null = null) => {
    const bytes = readFileSync(path.join(building, file));
    files.push({ path: file, about, type, table: of?.name ?? null, rows: of?.rows ?? null, bytes: bytes.length, sha256: sha256(bytes) });
  };
  const put = (file: string, text: string, about: string, type: string) => {
    writeFileSync(path.join(building, file), text);
    told(file, about, type);
  };
  const { secondReading } = data;
  const derived = deriveRecords(data.records);
  const counts = countsOf({ ...data.records, ...derived });

  onProgress("writing every record as JSON");
  put("catalogue.json", catalogueJson(data, derived), "Every record whole, as its schema describes it, and the base review.", json);
  onProgress("laying the records out as tables");
  const tables = catalogueTables(data);
  onProgress(`writing ${tables.length} tables as SQLite and as CSV`);
  await writeSqlite(path.join(building, "catalogue.sqlite"), tables);
  told("catalogue.sqlite", "All tables in one SQLite database, with keys and foreign keys.", "application/vnd.sqlite3");
  for (const table of tables) {
    const file = `tables/${table.name}.csv`;
    writeFileSync(path.join(building, file), writeTable(table));
    told(file, `${table.title}. ${table.description}`, "text/csv; charset=utf-8; header=present", {
      name: table.name,
      rows: table.rows.length,
    });
  }

  onProgress("describing them");
  const described = [...files];
  put(
    "datapackage.json",
    pretty(dataPackage(release, tables, described)),
    "The tables and their columns as a Frictionless Data Package.",
    json,
  );
  put(
    "croissant.json",
    pretty(croissant(release, tables, described)),
    "The files, tables and columns in Croissant, for machine-learning tools and data search.",
    croissantType,
  );
  put("CITATION.cff", citationCff(release), "How to cite the release, in the Citation File Format.", "application/yaml");
  put(".zenodo.json", zenodoMetadata(release), "What Zenodo is told when the release is archived there.", json);
  put("README.md", releaseReadme(release, counts, secondReading.length > 0), "What the release is, in short.", markdown);
  put("FIELDS.md", fieldDictionary(), "What every field and word of the records means.", markdown);
  put("TABLES.md", tableDictionary(tables), "What every column of the tables means.", markdown);
  put("LICENSE", readFileSync(path.join(places.dataFolder, "LICENSE"), "utf8"), "The licence of the data.", "text/plain; charset=utf-8");
  if (secondReading.length > 0) {
    put(
      secondReadingFiles.table,
      secondReadingCsv(secondReading),
      "What a second reader found in the records and what was done about it, as a table for programs.",
      "text/csv; charset=utf-8; header=present",
    );
    put(
      secondReadingFiles.text,
      writeSecondReading(release.name, secondReading),
      "What a second reader found in the records and what was done about it, in words.",
      markdown,
    );
  }

  onProgress("comparing with the release before");
  const previous = readReleases(places.releases).find((one) => isBefore(one, release)) ?? null;
  const before = previous && { name: previous.name, records: recordsIn(path.join(places.releases, previous.name, "catalogue.json")) };
  // A finding explains what changed in the release that first tells it, and nothing in later ones.
  const findings = previous?.files.some((file) => file.path === secondReadingFiles.table) ? [] : secondReading;
  const records = comparable(data);
  const compared = changesBetween(before, { name: release.name, records });
  const changes = before ? explainChanges(compared, { findings, before: before.records, after: records }) : compared;
  put(
    "changes.json",
    pretty(changes),
    "What is other than in the release before, record by record and field by field, for programs.",
    json,
  );
  put("CHANGES.md", writeChanges(changes), "What is other than in the release before, in words.", markdown);

  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { address: _address, ...named } = release;
  const manifest: Manifest = {
    ...named,
    dataHash,
    previous: previous?.name ?? null,
    changes: previous && { added: changes.added.length, removed: changes.removed.length, changed: changes.changed.length },
    counts,
    files,
  };
  const text = pretty(manifest);
  writeFileSync(path.join(building, manifestFile), text);
  const sums = [...files, { path: manifestFile, sha256: sha256(text) }];
  writeFileSync(path.join(building, checksumFile), sums.map((file) => `${file.sha256}  ${file.path}\n`).join(""));
  return manifest;
}

const json = "application/json; charset=utf-8";
const markdown = "text/markdown; charset=utf-8";
const croissantType = 'application/ld+json; profile="http://mlcommons.org/croissant/1.1"';

function countsOf(all: RecordsByKind): Record<string, number> {
  return Object.fromEntries(Object.entries(all).map(([kind, list]) => [kind, list.length]));
}

/** One record a line, so that two releases can be compared by any program that compares lines. */
function catalogueJson({ release, review, records }: Data, derived: RecordsByKind): string {
  const lists = [...recordKindNames.map((kind) => [kind, records[kind]] as const), ...Object.entries(derived)];
  const kinds = lists.map(([kind, list]) => `${JSON.stringify(kind)}:[\n${list.map((record) => JSON.stringify(record)).join(",\n")}\n]`);
  return `{"release":${JSON.stringify(release)},\n"review":${JSON.stringify(review)},\n"records":{\n${kinds.join(",\n")}\n}}\n`;
}

/** What is compared from release to release: the records that are kept, and the base review. What is made of them changes with them. */
function comparable({ records, review }: Data): RecordsByKind {
  return { ...records, review: [review] };
}

function recordsIn(file: string): RecordsByKind {
  const { records, review } = JSON.parse(readFileSync(file, "utf8"));
  const { discrepancies: _derived, ...kept } = records;
  return { ...kept, review: [review] };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
