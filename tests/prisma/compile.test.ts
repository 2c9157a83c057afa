import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { databaseFormat, textEnd, textOffset } from "@/lib/catalogue/asking/database-format.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { emptyBitmap, numbersIn } from "@/lib/catalogue/facets/bitmap.ts";
import { addPacked } from "@/lib/catalogue/facets/packed-records.ts";
import { holdsPhrase } from "@/lib/catalogue/facets/text-tokens.ts";
import { type Data, readRecords } from "@/lib/evidence/checks/read-records.ts";
import { allLinks } from "@/lib/evidence/records/all-links.ts";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { compile } from "@/prisma/compile.ts";
import { jsonLedger } from "../support/json-ledger.ts";
import { dataFolder } from "../support/places.ts";
import { asInFile, jsonFiles, jsonReview, jsonSecondReading, realCatalogue, realCollection, realData } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { smallData, writeData } from "../support/small-data.ts";
import { openSql, type Sql } from "../support/sql.ts";

const catalogueFile = inject("catalogueFile");
let sql: Sql;
beforeAll(async () => {
  sql = await openSql(catalogueFile);
});
afterAll(() => sql.close());

describe("the same data give the same database", () => {
  test("to the byte, compiled in another process, at another time, in another place", async () => {
    const target = path.join(scratchFolder(), "other", "again.db");
    await compile(realData(), hashData(dataFolder), target);
    expect(readFileSync(target).equals(readFileSync(catalogueFile))).toBe(true);
    expect(readdirSync(path.dirname(target))).toEqual(["again.db"]);
  });

  test("to the byte, from files that were written in another order", async () => {
    const scratch = scratchFolder();
    const names = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter((name) => /^(?!releases\b).*\.json$/.test(name));
    const order = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), 1)[0] as string[];
    for (const name of order) {
      mkdirSync(path.dirname(path.join(scratch, "data", name)), { recursive: true });
      writeFileSync(path.join(scratch, "data", name), readFileSync(path.join(dataFolder, name)));
    }
    expect(hashData(path.join(scratch, "data"))).toBe(hashData(dataFolder));
    const data = { ...(readRecords(path.join(scratch, "data")).data as Data), release: realData().release };
    expect(data).toEqual(realData());
    const target = path.join(scratch, "shuffled.db");
    await compile(data, hashData(path.join(scratch, "data")), target);
    expect(readFileSync(target).equals(readFileSync(catalogueFile))).toBe(true);
  });

  test("wherever they are compiled to: in a folder of any name, and in no other place", async () => {
    const small = path.join(scratchFolder(), "small");
    writeData(small, smallData());
    const { data } = readRecords(small);
    if (!data) throw new Error("the small data have a problem");
    const plain = path.join(scratchFolder(), "catalogue.db");
    await compile(data, hashData(small), plain);
    const failed: string[] = [];
    for (const name of ["with a blank", "Ünïcödé", "100%", "50%20off", "C#", "what?"]) {
      const scratch = scratchFolder();
      const target = path.join(scratch, name, "catalogue.db");
      const compiled = await compile(data, hashData(small), target).then(
        () => readFileSync(target).equals(readFileSync(plain)),
        () => false,
      );
      const found = readdirSync(scratch, { recursive: true, encoding: "utf8" }).filter((file) => file !== name);
      if (!compiled || found.join() !== path.join(name, "catalogue.db")) failed.push(`${name}: ${found.join(", ")}`);
    }
    expect(failed).toEqual([]);
  });

  test("and other data another one", async () => {
    const { records, review, release, secondReading } = realData();
    const target = path.join(scratchFolder(), "other.db");
    const other = { records: { ...records, glossary: records.glossary.slice(1) }, review, release, secondReading };
    await compile(other, hashData(dataFolder), target);
    expect(readFileSync(target).equals(readFileSync(catalogueFile))).toBe(false);
  });
});

describe("nothing is lost", () => {
  test("there are as many documents of each kind as files", async () => {
    const rows = await sql.all<{ kind: string; count: number }>("SELECT kind, count(*) AS count FROM Document GROUP BY kind");
    expect(Object.fromEntries(rows.map((row) => [row.kind, Number(row.count)]))).toEqual(
      Object.fromEntries([
        ...recordKindNames.map((kind) => [kind, jsonFiles(kind).length]).filter(([, count]) => (count as number) > 0),
        ["discrepancies", jsonLedger().length],
      ]),
    );
  });

  test.each(recordKindNames)("every document of %s is its file, field for field", async (kind) => {
    const rows = await sql.all<{ id: string; record: string }>(`SELECT id, json(record) AS record FROM Document WHERE kind = '${kind}'`);
    const documents = new Map(rows.map((row) => [row.id, JSON.parse(row.record)]));
    expect(documents.size).toBe(jsonFiles(kind).length);
    for (const { file, json } of jsonFiles(kind))
      expect([file, asInFile(kind, documents.get(String(json.id ?? json.n)))]).toEqual([file, json]);
  });

  test("the release is one row: its name, its days, the hash of the files, the review and the second reading whole", async () => {
    const rows = await sql.all("SELECT *, json(review) AS review, json(secondReading) AS secondReading FROM Release");
    expect(rows).toHaveLength(1);
    const { review, secondReading, ...release } = rows[0] as { review: string; secondReading: string };
    expect(release).toEqual({ id: 1, format: databaseFormat, ...realData().release, dataHash: hashData(dataFolder) });
    expect(JSON.parse(review)).toEqual(jsonReview());
    expect(JSON.parse(secondReading)).toEqual(jsonSecondReading());
  });

  test("every link is a row", async () => {
    const rows = await sql.all("SELECT fromKind, fromId, role, toKind, toId FROM Link");
    const written = (link: object) => JSON.stringify(Object.entries(link).sort());
    expect(rows.map(written).sort()).toEqual(allLinks(realData().records).map(written).sort());
  });
});

describe("the tables that lists are read from", () => {
  const tables = {
    studies: "Study",
    trials: "Trial",
    "cell-sources": "CellSource",
    mechanisms: "Mechanism",
    references: "Reference",
    claims: "Claim",
    discrepancies: "Discrepancy",
  } as const;

  test.each(collectionNames)(
    "%s: every row is the record's item under the record's number, and its columns say what the item says",
    async (name) => {
      const rows = await sql.all<Record<string, unknown> & { ordinal: number; id: string; item: string }>(
        `SELECT *, json(item) AS item FROM "${tables[name]}" ORDER BY ordinal`,
      );
      const { items } = realCollection(name);
      expect(rows.map((row) => Number(row.ordinal))).toEqual([...items.keys()]);
      for (const [number, row] of rows.entries()) {
        const item = items[number] as Record<string, unknown>;
        expect(JSON.parse(row.item)).toEqual(item);
        expect(row.id).toBe(item["id"]);
        for (const column of [
          "title",
          "year",
          "doi",
          "hostSpecies",
          "donorSpecies",
          "design",
          "differentiation",
          "registry",
          "country",
          "scope",
          "kind",
          "name",
          "basis",
          "topic",
          "statement",
          "line",
          "duplicateOf",
          "section",
          "referenceNumber",
          "matters",
          "corpus",
          "text",
        ]) {
          if (column in row && column in item) expect([row.id, column, row[column]]).toEqual([row.id, column, item[column]]);
        }
      }
    },
  );

  test.each(collectionNames)("%s: every word of its texts, and every two in a row, have exactly the records with them", async (name) => {
    const rows = await sql.all<{ word: string; records: ArrayBuffer }>(`SELECT word, records FROM TextWord WHERE collection = '${name}'`);
    const { words } = realCollection(name);
    const expected = new Map<string, number[]>();
    words.forEach((tokens, number) => {
      const pairs = tokens.slice(1).map((word, place) => ` ${tokens[place]} ${word}`);
      for (const key of new Set([...tokens, ...pairs])) expected.set(key, [...(expected.get(key) ?? []), number]);
    });
    expect(
      rows
        .map((row) => row.word)
        .filter((key) => !key.endsWith("*"))
        .sort(),
    ).toEqual([...expected.keys()].sort());
    for (const { word, records } of rows) {
      const bitmap = emptyBitmap(words.length);
      addPacked(bitmap, new Uint8Array(records));
      // A star stands behind what several begin with.
      const held = word.endsWith("*")
        ? [...words.keys()].filter((number) => holdsPhrase(words[number] as string[], word.slice(0, -1).trim().split(" ")))
        : expected.get(word);
      expect([word, [...numbersIn(bitmap)]]).toEqual([word, held]);
    }
  });

  test("can be asked in SQL what the site can be asked", async () => {
    const [counted] = await sql.all<{ count: number }>(
      `SELECT count(*) AS count FROM Study WHERE hostSpecies = 'rat'
         AND ordinal IN (SELECT ordinal FROM FacetValue WHERE collection = 'studies' AND facet = 'source' AND term = 'at-msc')
         AND ordinal IN (SELECT ordinal FROM FacetValue WHERE collection = 'studies' AND facet = 'model' AND term = 'busulfan')`,
    );
    expect(Number(counted?.count)).toBe(3);
    const [unlike] = await sql.all<{ relation: string; relationPrinted: string; inTable1: number }>(
      "SELECT relation, relationPrinted, inTable1 FROM Study WHERE referenceNumber = 39",
    );
    expect({ ...unlike, inTable1: Number(unlike?.inTable1) }).toEqual({
      relation: "xenogeneic",
      relationPrinted: "allogeneic",
      inTable1: 1,
    });
  });

  test("keep their promises to each other: no foreign key leads nowhere, and the file is sound", async () => {
    expect(await sql.all("PRAGMA foreign_key_check")).toEqual([]);
    expect(await sql.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });
});

describe("the index in the database", () => {
  test("has a term of a facet as a row, in the order of the facet, with the bitmap as bytes", async () => {
    const rows = await sql.all<{
      collection: string;
      facet: string;
      id: string;
      label: string;
      definition: string | null;
      parent: string | null;
      records: string;
    }>(
      "SELECT collection, facet, id, label, definition, parent, hex(records) AS records FROM FacetTerm ORDER BY collection, facet, position",
    );
    let terms = 0;
    for (const [name, { index }] of realCatalogue().collections) {
      for (const facet of index.shape.facets) {
        const stored = rows.filter((row) => row.collection === name && row.facet === facet.id);
        const expected = facet.terms.map((term) => ({
          collection: name,
          facet: facet.id,
          ...term,
          records: littleEndian(index.bitmaps.get(facet.id)?.get(term.id) as Uint32Array),
        }));
        expect(stored).toEqual(expected);
        terms += expected.length;
      }
    }
    expect(rows).toHaveLength(terms);
  });

  test("says in rows exactly what the bitmaps say in bits", async () => {
    const rows = await sql.all<{ collection: string; facet: string; term: string; ordinal: number }>(
      "SELECT collection, facet, term, ordinal FROM FacetValue",
    );
    const expected = [...realCatalogue().collections].flatMap(([name, { index }]) =>
      [...index.bitmaps].flatMap(([facet, sets]) =>
        [...sets].flatMap(([term, set]) => [...numbersIn(set)].map((number) => `${name} ${facet} ${term} ${number}`)),
      ),
    );
    expect(rows.map((row) => `${row.collection} ${row.facet} ${row.term} ${row.ordinal}`).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1_000);
  });

  test("has every order, both ways", async () => {
    const rows = await sql.all<{ collection: string; id: string; ordinals: string }>(
      "SELECT collection, id, hex(ordinals) AS ordinals FROM SortOrder",
    );
    const expected = [...realCatalogue().collections].flatMap(([name, { index }]) =>
      [...index.orders].map(([id, order]) => `${name} ${id} ${littleEndian(order)}`),
    );
    expect(rows.map((row) => `${row.collection} ${row.id} ${row.ordinals}`).sort()).toEqual(expected.sort());
  });

  test("has the words of every record in the text index, and no collection's records in another's room", async () => {
    for (const name of collectionNames) {
      const { words } = realCollection(name);
      const [first] = words;
      const [row] = await sql.all<{ count: number }>(
        `SELECT count(*) AS count FROM RecordText WHERE RecordText MATCH '"${first?.[0]}"' AND rowid BETWEEN ${textOffset(name)} AND ${textEnd(name)}`,
      );
      expect(Number(row?.count)).toBe(words.filter((list) => list.includes(first?.[0] as string)).length);
    }
  });
});

function littleEndian(words: Uint32Array): string {
  const buffer = Buffer.alloc(words.length * 4);
  words.forEach((word, place) => {
    buffer.writeUInt32LE(word, place * 4);
  });
  return buffer.toString("hex").toUpperCase();
}
