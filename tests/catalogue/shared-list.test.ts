import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { GET as getOne } from "@/app/exports/[kind]/[ending]/[id]/route.ts";
import { GET } from "@/app/exports/shared-list/[ending]/route.ts";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue.ts";
import { searchRecords } from "@/lib/catalogue/asking/search-records.ts";
import { collectionNames, isCollectionName } from "@/lib/catalogue/collections/all-collections.ts";
import { marksOfHits } from "@/lib/publishing/asking/marks-of-hits.ts";
import { readSharedList } from "@/lib/publishing/asking/read-shared-list.ts";
import { endings } from "@/lib/publishing/exports/endings.mjs";
import { isListKind } from "@/lib/publishing/my-list/list-kinds.ts";
import { keyOf, type RecordKey } from "@/lib/publishing/my-list/my-list.ts";
import { writeShared } from "@/lib/publishing/my-list/shared-address.ts";
import { readBibtex } from "../support/read-bibtex.ts";
import { readRis } from "../support/read-ris.ts";
import { type Json, jsonRecords, realCollection, realData } from "../support/real-data.ts";

const ask = (ending: string, search: string) =>
  GET(new Request(`http://site.test/shared-list.${ending}?${search}`), { params: Promise.resolve({ ending }) });
const whole = async (response: Response) => new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(await response.arrayBuffer());

beforeEach(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterEach(() => vi.unstubAllEnvs());

const known: RecordKey[] = [
  ...collectionNames.flatMap((kind) => realCollection(kind).items.map((item) => ({ kind, id: (item as { id: string }).id }))),
  ...(["questions", "figures"] as const).flatMap((kind) => jsonRecords(kind).map(({ id }) => ({ kind, id }))),
];
const anyRecords = fc.uniqueArray(fc.constantFrom(...known), { selector: keyOf, maxLength: 25 });
/** A record as citations name it. */
const cited = ({ kind, id }: RecordKey) => `${kind}-${id}`;

/** What a file says its records are, read by another program than wrote it. */
const keysIn: Record<string, (text: string) => string[]> = {
  csv: (text) => {
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    for (const row of data) for (const [header, cell] of Object.entries(row)) expect(cell, `${row["id"]} ${header}`).not.toBe("");
    return data.map((row) => `${row["kind"]}-${row["id"]}`);
  },
  json: (text) => JSON.parse(text).items.map(({ kind, id }: Json) => `${kind}-${id}`),
  ris: (text) => readRis(text).map((entry) => entry["ID"]?.[0] as string),
  bib: (text) => readBibtex(text).map((entry) => entry.key),
  "csl.json": (text) => JSON.parse(text).map(({ id }: Json) => id),
};

describe("the files of a shared list", () => {
  test("hold exactly the records of its page, in its order, in every format", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const search = writeShared({ records, title: "" });
        const page = await readSharedList(await getCatalogue(), new URLSearchParams(search));
        expect(page.problems).toEqual([]);
        expect(page.entries.map(({ kind, id }) => ({ kind, id }))).toEqual(records);
        for (const ending of endings) {
          const response = await ask(ending, search);
          expect([response.status, response.headers.get("x-total-count")], ending).toEqual([200, String(records.length)]);
          const text = await whole(response);
          const read = keysIn[ending];
          if (read) expect(read(text), ending).toEqual(records.map(cited));
          else expect(text.split("\n").slice(0, -1), ending).toHaveLength(records.length);
        }
      }),
      { numRuns: 12, examples: [[[]], [known.filter((_key, at) => at % 5 === 0).slice(0, 200)]] },
    );
  });

  test("cite each record as its own page does", async () => {
    const records = known.filter((_key, at) => at % 40 === 0);
    const list: Json[] = JSON.parse(await whole(await ask("csl.json", writeShared({ records, title: "" }))));
    for (const [at, { kind, id }] of records.entries()) {
      const one = await getOne(new Request(`http://site.test/${kind}/${id}.csl.json`), {
        params: Promise.resolve({ kind, ending: "csl.json", id }),
      });
      expect([list[at]]).toEqual(JSON.parse(await whole(one)));
    }
  });

  test("give each record's row in the JSON as its list has it, and the printed identifiers in the CSV", async () => {
    const records = known
      .filter(({ kind }) => ["studies", "references", "trials", "claims"].includes(kind))
      .filter((_key, at) => at % 2 === 0);
    const some = records.slice(0, 200);
    const search = writeShared({ records: some, title: "" });
    const { items } = JSON.parse(await whole(await ask("json", search)));
    for (const { kind, id, row, url } of items) {
      expect(isCollectionName(kind) && realCollection(kind).items).toContainEqual(row);
      expect(url).toBe(`/${kind}/${id}`);
    }
    const { data } = Papa.parse<Record<string, string>>((await whole(await ask("csv", search))).slice(1), { header: true });
    for (const row of data) {
      const { kind, id, doi, pmid, year } = row;
      if (kind === "claims" || kind === "trials") {
        expect([doi, pmid, year]).toEqual(["Not applicable", "Not applicable", "Not applicable"]);
        continue;
      }
      if (kind !== "studies" && kind !== "references") continue;
      const file = jsonRecords(kind).find((one) => String(one.id ?? one.n) === id);
      const absent = kind === "studies" ? "Not read" : "None printed";
      expect([id, doi, pmid, year]).toEqual([id, file.doi ?? absent, file.pmid ?? absent, String(file.year ?? absent)]);
    }
  });

  test("are named by the list's title, and say what the list is called", async () => {
    const response = await ask("json", "records=claims:C042&title=For+100%25+%22journal%22+club");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="noa-list-For-100-journal-club-${realData().release.name}.json"`,
    );
    expect((await response.json()).sentence).toBe('1 record of the list “For 100% "journal" club”');
  });

  test("refuse what the page leaves out with a note", async () => {
    const response = await ask("ris", "records=claims:C042,studies:unicorn");
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect((await response.json()).detail).toBe("records: There is no record “studies:unicorn”.");
    expect((await ask("docx", "records=claims:C042")).status).toBe(404);
  });
});

test("a hit of the search is marked under the words of its row, and one without a page of its own is not", async () => {
  const catalogue = await getCatalogue();
  const { groups } = await searchRecords(catalogue, { q: "busulfan", kind: null, page: 1 });
  const hits = groups.flatMap((group) => group.hits);
  const marks = await marksOfHits(catalogue, hits);
  for (const { kind, href } of hits) {
    const mark = marks.get(href);
    if (!isListKind(kind)) expect(mark).toBeUndefined();
    else expect(`/${mark?.kind}/${mark?.id}`).toBe(href);
    if (kind === "studies") expect(mark?.label).toBe((realCollection("studies").items as Json[]).find((item) => item.url === href).name);
  }
  expect(new Set(hits.map(({ kind }) => kind)).size).toBeGreaterThan(3);
});
