import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { databaseUrl } from "../lib/catalogue/asking/database-file.ts";
import { databaseFormat, namesCollection, textOffset } from "../lib/catalogue/asking/database-format.ts";
import { type BuiltCatalogue, type BuiltCollection, buildCatalogue } from "../lib/catalogue/collections/build-catalogue.ts";
import type { CollectionName } from "../lib/catalogue/collections/define-collection.ts";
import { numbersIn } from "../lib/catalogue/facets/bitmap.ts";
import { packRecords } from "../lib/catalogue/facets/packed-records.ts";
import { textSets } from "../lib/catalogue/facets/text-sets.ts";
import { type BuiltSearchKind, buildSearch } from "../lib/catalogue/search/build-search.ts";
import type { Data } from "../lib/evidence/checks/read-records.ts";
import { type AnyKind, type DerivedRecords, derivedKindNames, derivedKinds } from "../lib/evidence/records/derived-kinds.ts";
import { recordKindNames, recordKinds } from "../lib/evidence/records/record-kinds.ts";
import { PrismaClient } from "./client/client.ts";
import { writeRows } from "./rows.ts";
import { filters, openSchemaEngine, readMigrations } from "./schema-engine.ts";

/**
 * Compiles checked data into the database file `target`. The file is made beside the old one, flushed to the disk and moved
 * into its place in one step: killed at any moment, the old file is whole. The same data give the same bytes.
 */
export async function compile(data: Data, dataHash: string, target: string): Promise<void> {
  const building = `${target}.${process.pid}.building`;
  mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  clearLeftovers(target);
  try {
    await write(data, dataHash, building);
    const file = openSync(building, "r+");
    fsyncSync(file);
    closeSync(file);
    renameSync(building, target);
  } finally {
    for (const leftover of [building, `${building}-journal`, `${building}-wal`, `${building}-shm`]) rmSync(leftover, { force: true });
  }
}

/** Removes what builds left behind that were killed. A build that is still running keeps its files. */
function clearLeftovers(target: string): void {
  const folder = path.dirname(path.resolve(target));
  const prefix = `${path.basename(target)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? /^(\d+)\.building/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function write(data: Data, dataHash: string, file: string): Promise<void> {
  const adapter = new PrismaLibSql({ url: databaseUrl(file) });
  const engine = await openSchemaEngine(adapter);
  await engine.applyMigrations({ migrationsList: readMigrations(), filters });
  const prisma = new PrismaClient({ adapter });
  try {
    await prisma.$queryRawUnsafe("PRAGMA journal_mode = MEMORY");
    await prisma.$queryRawUnsafe("PRAGMA synchronous = OFF");
    await settleMigrationTable(prisma);
    const { release, review, secondReading } = data;
    await prisma.release.create({ data: { id: 1, format: databaseFormat, ...release, dataHash, review, secondReading } });
    const built = buildCatalogue(data);
    await writeDocuments(prisma, data, built.derived);
    await insert(
      prisma,
      "Link",
      ["fromKind", "fromId", "role", "toKind", "toId"],
      built.links.map((link) => [link.fromKind, link.fromId, link.role, link.toKind, link.toId]),
    );
    await writeCollections(prisma, built);
    await writeSearch(prisma, buildSearch(data.records, built));
    await prisma.$executeRawUnsafe("INSERT INTO RecordText (RecordText) VALUES ('optimize')");
    await prisma.$executeRawUnsafe("PRAGMA optimize");
    await prisma.$executeRawUnsafe("VACUUM");
    await prisma.$queryRawUnsafe("PRAGMA journal_mode = DELETE");
  } finally {
    await prisma.$disconnect();
  }
}

/** Prisma notes when it applied each migration and under which random id; fixed values keep equal data equal to the byte. */
async function settleMigrationTable(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRawUnsafe(
    `UPDATE _prisma_migrations SET
       id = substr(checksum, 1, 8) || '-' || substr(checksum, 9, 4) || '-' || substr(checksum, 13, 4) || '-' || substr(checksum, 17, 4) || '-' || substr(checksum, 21, 12),
       started_at = unixepoch(substr(migration_name, 1, 4) || '-' || substr(migration_name, 5, 2) || '-' || substr(migration_name, 7, 2)) * 1000,
       finished_at = unixepoch(substr(migration_name, 1, 4) || '-' || substr(migration_name, 5, 2) || '-' || substr(migration_name, 7, 2)) * 1000`,
  );
}

/** Every record whole, those made of others included: a page and the API read them all the same way. */
async function writeDocuments(prisma: PrismaClient, data: Data, derived: DerivedRecords): Promise<void> {
  const kinds = { ...recordKinds, ...derivedKinds };
  const all: Readonly<Record<AnyKind, readonly unknown[]>> = { ...data.records, ...derived };
  for (const kind of [...recordKindNames, ...derivedKindNames]) {
    const idOf = kinds[kind].idOf as (record: unknown) => string;
    await insert(
      prisma,
      "Document",
      ["kind", "id", "record"],
      all[kind].map((record) => [kind, idOf(record), JSON.stringify(record)]),
    );
  }
}

/** References come first, because studies name them. */
async function writeCollections(prisma: PrismaClient, built: BuiltCatalogue): Promise<void> {
  const order: readonly CollectionName[] = ["references", "studies", "trials", "cell-sources", "mechanisms", "claims", "discrepancies"];
  for (const name of order) {
    const collection = built.collections.get(name) as BuiltCollection;
    await writeRows(prisma, collection);
    await writeIndex(prisma, collection);
  }
}

async function writeIndex(prisma: PrismaClient, { name, index, words }: BuiltCollection): Promise<void> {
  for (const facet of index.shape.facets) {
    const sets = index.bitmaps.get(facet.id);
    const terms = facet.terms.map((term, position) => ({ ...term, position, set: sets?.get(term.id) as Uint32Array }));
    await prisma.facetTerm.createMany({
      data: terms.map(({ set, ...term }) => ({ collection: name, facet: facet.id, ...term, records: bytesOf(set) })),
    });
    for (const term of terms)
      await insert(
        prisma,
        "FacetValue",
        ["collection", "facet", "term", "ordinal"],
        [...numbersIn(term.set)].map((ordinal) => [name, facet.id, term.id, ordinal]),
      );
  }
  await prisma.sortOrder.createMany({
    data: [...index.orders].map(([id, ordinals]) => ({ collection: name, id, ordinals: bytesOf(ordinals) })),
  });
  await insert(
    prisma,
    "RecordText",
    ["rowid", "tokens"],
    words.map((tokens, ordinal) => [textOffset(name) + ordinal, tokens.join(" ")]),
  );
  await writeWords(prisma, name, words);
}

/** What finds and shows a record in the search over all kinds. */
async function writeSearch(prisma: PrismaClient, kinds: readonly BuiltSearchKind[]): Promise<void> {
  const words = new Set<string>();
  for (const { kind, entries, keys, names, texts } of kinds) {
    await insert(
      prisma,
      "SearchEntry",
      ["kind", "place", "title", "note", "href"],
      entries.map(({ title, note, href }, place) => [kind, place, title, note, href]),
    );
    await insert(
      prisma,
      "SearchKey",
      ["key", "kind", "place"],
      keys.map(([key, place]) => [key, kind, place]),
    );
    await writeWords(prisma, namesCollection(kind), names, { rows: false });
    if (texts) await writeWords(prisma, kind, texts);
    for (const word of names.flat()) if (/^\p{L}{4,}$/u.test(word)) words.add(word);
  }
  await insert(
    prisma,
    "SearchWord",
    ["word"],
    [...words].sort().map((word) => [word]),
  );
}

/** What a search looks up: the records of each word, of two words in a row, and of what many begin with. */
async function writeWords(
  prisma: PrismaClient,
  name: string,
  texts: readonly (readonly string[])[],
  options: { rows?: boolean } = {},
): Promise<void> {
  const rows: string[][] = [];
  for (const { key, numbers } of textSets(texts, options))
    rows.push([name, key, Buffer.from(packRecords(numbers, texts.length)).toString("hex")]);
  await insert(prisma, "TextWord", ["collection", "word", "records"], rows, { hex: "records" });
}

/**
 * Inserts many rows in few statements: the rows travel as one JSON value, which SQLite unpacks itself. JSON has no bytes; a column
 * of bytes travels in hexadecimal.
 */
async function insert(
  prisma: PrismaClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { hex }: { hex?: string } = {},
): Promise<void> {
  const size = 5_000;
  const values = columns.map((column, place) => (column === hex ? `unhex(value ->> ${place})` : `value ->> ${place}`)).join(", ");
  for (let from = 0; from < rows.length; from += size) {
    await prisma.$executeRawUnsafe(
      `INSERT INTO "${table}" (${columns.join(", ")}) SELECT ${values} FROM json_each(?)`,
      JSON.stringify(rows.slice(from, from + size)),
    );
  }
}

function bytesOf(words: Uint32Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(words.slice().buffer);
}
