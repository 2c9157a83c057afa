import { spawn, spawnSync } from "node:child_process";
import { chmodSync, closeSync, copyFileSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { databaseFormat } from "@/lib/catalogue/asking/database-format.ts";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record.ts";
import { sourceNames } from "@/lib/catalogue/asking/source-names.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { bitmapOf } from "@/lib/catalogue/facets/bitmap.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery, readQuery } from "@/lib/catalogue/facets/query.ts";
import { holdsPhrase } from "@/lib/catalogue/facets/text-tokens.ts";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { expectUnavailable } from "../support/one-sentence.ts";
import { root } from "../support/places.ts";
import { jsonRecords, realCollection } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { openSql, runSql } from "../support/sql.ts";

const whole = readFileSync(inject("catalogueFile"));

function fileWith(content: Buffer | string): string {
  const file = path.join(scratchFolder(), "catalogue.db");
  writeFileSync(file, content);
  return file;
}

/** The real catalogue with something done to it in SQL. */
async function changed(...statements: string[]): Promise<string> {
  const file = fileWith(whole);
  for (const statement of statements) await runSql(file, statement);
  return file;
}

async function opened(file: string): Promise<Catalogue> {
  const catalogue = await openCatalogue(file, { busyMilliseconds: 50 });
  onTestFinished(() => catalogue.prisma.$disconnect());
  return catalogue;
}

const everything = (catalogue: Catalogue, name: CollectionName) =>
  listRecords(catalogue, name, { ...openQuery(shapeIn(catalogue, name)), pageSize: 200 });

/** Opens a file and asks it for every list and a search; what it gives has to be right, to the last count. */
async function serve(file: string): Promise<void> {
  const catalogue = await openCatalogue(file, { busyMilliseconds: 50 });
  try {
    for (const name of collectionNames) {
      const { index, items, words } = realCollection(name);
      for (const q of ["", "msc"]) {
        const query = { ...openQuery(index.shape), q, pageSize: 200 };
        const found =
          q === ""
            ? null
            : bitmapOf(
                index.size,
                words.flatMap((list, number) => (holdsPhrase(list, [q]) ? [number] : [])),
              );
        const expected = answer(index, query, found);
        expect(await listRecords(catalogue, name, query)).toEqual({ ...expected, items: expected.numbers.map((number) => items[number]) });
      }
    }
  } finally {
    await catalogue.prisma.$disconnect();
  }
}

describe("a database that cannot be served from is told in one sentence, never served as an empty list", () => {
  test("none there; and none is made by looking", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    await expectUnavailable(openCatalogue(file), /is missing/);
    await expectUnavailable(openCatalogue(path.join(scratchFolder(), "no", "such", "folder", "catalogue.db")), /is missing/);
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  test.each([
    ["an empty file", Buffer.alloc(0)],
    ["a text file", "Not a database. ".repeat(500)],
    ["a short text", "x"],
    ["zeros", Buffer.alloc(100_000)],
    ["only the words at the beginning", "SQLite format 3\0"],
    ["a header of zeros after the words", Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(84)])],
    ["a header and then zeros", Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100)])],
    ["an archive", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(5_000, 7)])],
  ])("%s", async (_, content) => {
    await expectUnavailable(serve(fileWith(content)));
  });

  test.each([
    1,
    15,
    16,
    99,
    100,
    101,
    512,
    1_024,
    4_095,
    4_096,
    4_097,
    8_192,
    65_536,
    whole.length >> 1,
    whole.length - 4_096,
    whole.length - 1,
  ])("cut off after %i bytes", async (length) => {
    const file = fileWith(whole);
    truncateSync(file, length);
    await expectUnavailable(serve(file));
  });

  test("cut off anywhere", async () => {
    const file = fileWith(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        writeFileSync(file, whole.subarray(0, length));
        await expectUnavailable(serve(file));
      }),
      { numRuns: 25 },
    );
  });

  test("a folder in its place", async () => {
    const folder = path.join(scratchFolder(), "catalogue.db");
    mkdirSync(folder);
    await expectUnavailable(openCatalogue(folder));
  });

  test("a file that this user may not read; the superuser may read anything, and is served", async () => {
    const file = fileWith(whole);
    chmodSync(file, 0);
    const readable = spawnSync(process.execPath, ["-e", "require('node:fs').readFileSync(process.argv[1])", file]).status === 0;
    if (readable) await serve(file);
    else await expectUnavailable(openCatalogue(file), /cannot be read/);
  });

  test("another program's database", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    await runSql(file, "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT)");
    await expectUnavailable(openCatalogue(file), /of another program or version/);
  });

  test("another program's database that also has a table called Release", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    await runSql(file, "CREATE TABLE Release (id INTEGER PRIMARY KEY, tag TEXT)");
    await expectUnavailable(openCatalogue(file), /of another program or version/);
  });

  test("the tables without a row in them", async () => {
    await expectUnavailable(openCatalogue(await changed("DELETE FROM Release")), /is empty/);
  });

  test.each([0, databaseFormat - 1, databaseFormat + 1, 999])("format %i, which this site does not read", async (format) => {
    await expectUnavailable(
      openCatalogue(await changed(`UPDATE Release SET format = ${format}`)),
      new RegExp(`has format ${format} and this site reads format ${databaseFormat}`),
    );
  });

  test.each([
    ["a review that is none", "UPDATE Release SET review = '{}'"],
    ["a review that is no JSON", "UPDATE Release SET review = 'x'"],
    ["no facets", "DELETE FROM FacetTerm"],
    ["no terms of one facet", "DELETE FROM FacetTerm WHERE collection = 'studies' AND facet = 'species'"],
    ["no orders", "DELETE FROM SortOrder"],
    ["bits that are no words of 32", "UPDATE FacetTerm SET records = x'00' WHERE collection = 'studies'"],
    ["a table less: FacetTerm", "DROP TABLE FacetTerm"],
    ["a table less: SortOrder", "DROP TABLE SortOrder"],
    ["a table less: Document", "DROP TABLE Document"],
    ["a column with another name", "ALTER TABLE FacetTerm RENAME COLUMN records TO bits"],
  ])("%s", async (_, statement) => {
    await expectUnavailable(openCatalogue(await changed(statement)));
  });
});

describe("a database that breaks under an open catalogue", () => {
  const tables = {
    studies: "Study",
    trials: "Trial",
    "cell-sources": "CellSource",
    mechanisms: "Mechanism",
    references: "Reference",
    claims: "Claim",
    discrepancies: "Discrepancy",
  } as const;

  test.each(collectionNames)("%s: a row that is gone makes the list that shows it unavailable, never a row short", async (name) => {
    const file = await changed("PRAGMA foreign_keys = OFF");
    const sql = await openSql(file);
    await sql.run("PRAGMA foreign_keys = OFF");
    await sql.run(`DELETE FROM "${tables[name]}" WHERE ordinal = 1`);
    await sql.close();
    const catalogue = await opened(file);
    await expectUnavailable(
      listRecords(catalogue, name, { ...openQuery(shapeIn(catalogue, name)), filters: new Map(), pageSize: 200 }),
      /damaged/,
    );
  });

  test.each(collectionNames)("%s: a table that is gone makes the list unavailable", async (name) => {
    const file = await changed("PRAGMA user_version = 0");
    const sql = await openSql(file);
    await sql.run("PRAGMA foreign_keys = OFF");
    await sql.run(`DROP TABLE "${tables[name]}"`);
    await sql.close();
    const catalogue = await opened(file);
    await expectUnavailable(everything(catalogue, name));
    for (const other of collectionNames) if (other !== name) expect((await everything(catalogue, other)).items.length).toBeGreaterThan(0);
  });

  /** Three words in a row are looked up in the one table, one and two in the other. */
  const searches = [
    ["RecordText", "mesenchymal-stem-cells"],
    ["TextWord", "at-msc"],
    ["TextWord", "rat"],
  ] as const;

  test.each(searches)("without %s a search for “%s” is unavailable, and lists without one are there", async (table, q) => {
    const catalogue = await opened(await changed(`DROP TABLE ${table}`));
    const shape = shapeIn(catalogue, "studies");
    await expectUnavailable(listRecords(catalogue, "studies", readQuery(shape, new URLSearchParams({ q })).query));
    expect((await everything(catalogue, "studies")).items).toHaveLength(jsonRecords("studies").length);
  });

  test.each(searches)("a search that failed for want of %s is not remembered as one that found nothing", async (table, q) => {
    const file = await changed(`ALTER TABLE ${table} RENAME TO Elsewhere`);
    const catalogue = await opened(file);
    const { query } = readQuery(shapeIn(catalogue, "studies"), new URLSearchParams({ q }));
    await expectUnavailable(listRecords(catalogue, "studies", query));
    await runSql(file, `ALTER TABLE Elsewhere RENAME TO ${table}`);
    expect((await listRecords(catalogue, "studies", query)).matched).toBeGreaterThan(0);
  });

  test("without its documents and links, records are unavailable", async () => {
    const catalogue = await opened(
      await changed("ALTER TABLE Document RENAME TO Elsewhere", "CREATE TABLE Document (kind TEXT, id TEXT)", "DROP TABLE Link"),
    );
    for (const kind of recordKindNames) {
      await expectUnavailable(readRecord(catalogue, kind, "1"));
      await expectUnavailable(readRecordsOf(catalogue, kind));
      await expectUnavailable(readLinks(catalogue, kind, "1"));
    }
  });

  test("without the table of cell sources their names are unavailable, in one sentence as everything else", async () => {
    const file = await changed("ALTER TABLE CellSource RENAME TO Elsewhere");
    await expectUnavailable(sourceNames(await opened(file)));
  });

  test("an order that is gone makes the lists that ask for it unavailable", async () => {
    const file = await changed("DELETE FROM SortOrder WHERE collection = 'studies' AND id = 'author'");
    await expectUnavailable(
      openCatalogue(file).then((catalogue) =>
        listRecords(catalogue, "studies", readQuery(shapeIn(catalogue, "studies"), new URLSearchParams("sort=author")).query).finally(() =>
          catalogue.prisma.$disconnect(),
        ),
      ),
    );
  });

  test("with a page of zeros anywhere it is unavailable or right, never a wrong answer", async () => {
    const pageSize = whole.readUInt16BE(16);
    const file = fileWith(whole);
    let unavailable = 0;
    const servedOrUnavailable = async (page: number) => {
      writeFileSync(
        file,
        Buffer.concat([whole.subarray(0, page * pageSize), Buffer.alloc(pageSize), whole.subarray((page + 1) * pageSize)]),
      );
      await serve(file).catch(async (error: unknown) => {
        await expectUnavailable(Promise.reject(error));
        unavailable++;
      });
    };
    await servedOrUnavailable(0);
    expect(unavailable).toBe(1);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: whole.length / pageSize - 1 }), servedOrUnavailable), { numRuns: 30 });
  });
});

describe("a database that somebody else holds", () => {
  /** Another process that holds the file until the test is over. */
  async function held(file: string): Promise<() => Promise<void>> {
    const child = spawn(process.execPath, ["--import", "tsx", path.join("tests", "support", "hold-exclusive-lock.ts"), file], {
      cwd: root,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const release = () => {
      child.stdin.end();
      return ended;
    };
    onTestFinished(release);
    await new Promise<void>((resolve, reject) => {
      child.stdout.once("data", () => resolve());
      child.once("close", (code) => reject(new Error(`the process that should hold the file ended with ${code}`)));
    });
    return release;
  }

  test("is unavailable while it is held, open or to be opened, and there again afterwards", async () => {
    const file = fileWith(whole);
    const catalogue = await opened(file);
    const before = await everything(catalogue, "studies");
    const release = await held(file);
    await expectUnavailable(openCatalogue(file, { busyMilliseconds: 50 }), /is locked by another program/);
    await expectUnavailable(everything(catalogue, "studies"), /is locked by another program/);
    await expectUnavailable(readRecord(catalogue, "studies", "deng-2019"), /is locked by another program/);
    await release();
    expect(await everything(catalogue, "studies")).toEqual(before);
    expect(await everything(await opened(file), "studies")).toEqual(before);
  });
});

describe("looking at a database", () => {
  test("changes nothing: not the file, not its folder", async () => {
    const folder = scratchFolder();
    const file = path.join(folder, "catalogue.db");
    copyFileSync(inject("catalogueFile"), file);
    chmodSync(file, 0o444);
    await serve(file);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test("that cannot be read keeps no file open", async () => {
    const folder = path.join(scratchFolder(), "catalogue.db");
    mkdirSync(folder);
    const next = () => {
      // The system gives out the lowest number that is free.
      const handle = openSync(inject("catalogueFile"), "r");
      closeSync(handle);
      return handle;
    };
    const before = next();
    for (let attempt = 0; attempt < 40; attempt++) await expectUnavailable(openCatalogue(folder));
    expect(next() - before).toBeLessThan(20);
  });

  test("works wherever it lies: in a folder of any name", async () => {
    const names = [
      "plain",
      "with a blank",
      "Ünïcödé 干",
      "quote's",
      "semi;colon",
      "a&b=c",
      "[x]",
      "a+b",
      "100%",
      "50%20off",
      "C#",
      "what?",
      "a?mode=memory",
    ];
    const failed: string[] = [];
    for (const name of names) {
      const folder = path.join(scratchFolder(), name);
      mkdirSync(folder);
      copyFileSync(inject("catalogueFile"), path.join(folder, "catalogue.db"));
      await serve(path.join(folder, "catalogue.db")).catch(() => failed.push(name));
    }
    expect(failed).toEqual([]);
  });
});
