import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { idsFrom, idsTo, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record.ts";
import { allLinks } from "@/lib/evidence/records/all-links.ts";
import type { Link } from "@/lib/evidence/records/links.ts";
import { type RecordKind, recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { anyText, nastyStrings } from "../support/arbitrary-query.ts";
import { asInFile, jsonFiles, jsonRecords, realData } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

const idsOf = (kind: RecordKind) => jsonRecords(kind).map((record) => String(record.id ?? record.n));
const links = allLinks(realData().records);
const sorted = (list: readonly Link[]) => list.map((link) => JSON.stringify(link, ["fromKind", "fromId", "role", "toKind", "toId"])).sort();

describe("a record", () => {
  test.each(recordKindNames)("of %s is its file, whole", async (kind) => {
    for (const { file, json } of jsonFiles(kind))
      expect([file, asInFile(kind, await readRecord(catalogue, kind, String(json.id ?? json.n)))]).toEqual([file, json]);
  });

  test("that does not exist is null, whatever it is called", async () => {
    for (const kind of recordKindNames)
      for (const id of nastyStrings) expect([kind, await readRecord(catalogue, kind, id)]).toEqual([kind, null]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...recordKindNames), anyText, async (kind, id) => {
        fc.pre(!idsOf(kind).includes(id));
        expect(await readRecord(catalogue, kind, id)).toBeNull();
        expect(await readLinks(catalogue, kind, id)).toEqual({ from: [], to: [] });
      }),
      { numRuns: 60 },
    );
  });

  test("is not found under another kind, in other letters or with a blank", async () => {
    expect(await readRecord(catalogue, "trials", "deng-2019")).toBeNull();
    for (const id of ["Deng-2019", "deng-2019 ", "deng-201_", "deng%", "deng-2019\u0000"])
      expect(await readRecord(catalogue, "studies", id)).toBeNull();
  });
});

describe("the records of a kind", () => {
  test.each(recordKindNames)("%s: all of them, in the order of their ids", async (kind) => {
    expect(await readRecordsOf(catalogue, kind)).toEqual(realData().records[kind]);
  });

  test("or those asked for: in the order of their ids, each once, those that do not exist left out", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...recordKindNames).chain((kind) =>
          fc.tuple(
            fc.constant(kind),
            fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...idsOf(kind)) }, { weight: 1, arbitrary: anyText }), {
              maxLength: 12,
            }),
          ),
        ),
        async ([kind, ids]) => {
          const expected = (realData().records[kind] as readonly { id?: string; n?: number }[]).filter((record) =>
            ids.includes(String(record.id ?? record.n)),
          );
          expect(await readRecordsOf(catalogue, kind, ids)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the links of a record", () => {
  test("are those from it and those to it: all of them, for every record", async () => {
    for (const kind of recordKindNames) {
      for (const id of idsOf(kind)) {
        const { from, to } = await readLinks(catalogue, kind, id);
        expect(sorted(from)).toEqual(sorted(links.filter((link) => link.fromKind === kind && link.fromId === id)));
        expect(sorted(to)).toEqual(sorted(links.filter((link) => link.toKind === kind && link.toId === id)));
      }
    }
  });

  test("can be followed back: who names a record is named by nobody else", async () => {
    for (const { n } of jsonRecords("references").slice(20, 45)) {
      const { to } = await readLinks(catalogue, "references", String(n));
      for (const kind of recordKindNames) {
        for (const id of idsFrom(to, kind)) {
          const back = await readLinks(catalogue, kind, id);
          expect(idsTo(back.from, "references")).toContain(String(n));
        }
      }
    }
  });

  test("give ids by kind and part, each once", () => {
    const link = (fromId: string, role: Link["role"], toId: string): Link => ({
      fromKind: "claims",
      fromId,
      role,
      toKind: "references",
      toId,
    });
    const list = [link("C001", "cites", "1"), link("C001", "concerns", "1"), link("C002", "cites", "1"), link("C002", "cites", "2")];
    expect(idsFrom(list, "claims")).toEqual(["C001", "C002"]);
    expect(idsFrom(list, "claims", "concerns")).toEqual(["C001"]);
    expect(idsFrom(list, "studies")).toEqual([]);
    expect(idsTo(list, "references")).toEqual(["1", "2"]);
    expect(idsTo(list, "references", "concerns")).toEqual(["1"]);
    expect(idsTo(list, "claims")).toEqual([]);
  });
});
