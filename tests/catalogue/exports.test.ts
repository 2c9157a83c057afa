import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { GET as getOne } from "@/app/exports/[kind]/[ending]/[id]/route.ts";
import { GET as getList } from "@/app/exports/[kind]/[ending]/route.ts";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue.ts";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { Query } from "@/lib/catalogue/facets/query.ts";
import { openQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";
import { exportOffers } from "@/lib/publishing/exports/export-offers.ts";
import { anyQuery } from "../support/arbitrary-query.ts";
import { plainArms } from "../support/plain-arms.ts";
import { readBibtex } from "../support/read-bibtex.ts";
import { readRis } from "../support/read-ris.ts";
import { type Json, jsonRecords, realCollection, realData } from "../support/real-data.ts";

// The handlers themselves, called as Next calls them; what the network adds is tested end to end.
const ask = (kind: string, ending: string, search = "", site = "http://site.test") =>
  getList(new Request(`${site}/${kind}.${ending}?${search}`), { params: Promise.resolve({ kind, ending }) });
const askOne = (kind: string, id: string, ending: string) =>
  getOne(new Request(`http://site.test/${kind}/${id}.${ending}`), { params: Promise.resolve({ kind, ending, id }) });

beforeEach(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterEach(() => vi.unstubAllEnvs());

const everything = (name: string) => (name === "trials" ? "scope=any" : "");

/** Lines of a CSV by their headers, read by another program than wrote them. */
function readCsv(text: string): Record<string, string>[] {
  expect(text.charCodeAt(0), "byte order mark").toBe(0xfeff);
  expect(text.replace(/"[^"]*"/g, ""), "every line ends with CRLF").not.toMatch(/[^\r]\n|\r[^\n]/);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(meta.fields).size, "headers are told apart").toBe(meta.fields?.length);
  return data;
}

/** Text without its byte order mark is what `text()` gives; the bytes have it. */
async function whole(response: Response): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(await response.arrayBuffer());
}

/** The ids of a file's records, in its order. */
const idsIn: Record<string, (text: string, name: string) => string[]> = {
  csv: (text) => readCsv(text).map((row) => row["id"] as string),
  json: (text) => JSON.parse(text).items.map((item: Json) => item.id),
  ris: (text, name) => readRis(text).map((entry) => entry["ID"]?.[0]?.replace(`${name}-`, "") as string),
  bib: (text, name) => readBibtex(text).map((entry) => entry.key.replace(`${name}-`, "")),
  "csl.json": (text, name) => JSON.parse(text).map((item: Json) => item.id.replace(`${name}-`, "")),
};

/** Every record of a question, page by page, as the pages and the API have them. */
async function idsOf(name: (typeof collectionNames)[number], query: Query): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const listing = await listRecords(await getCatalogue(), name, { ...query, page });
    pages = listing.pages;
    ids.push(...listing.items.map((item) => (item as { id: string }).id));
  }
  return ids;
}

describe.each(collectionNames)("the exports of %s", (name) => {
  const { shape } = realCollection(name).index;

  test("hold for any question what its pages hold, all of them, in their order, in every format", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), async (query) => {
        const ids = await idsOf(name, query);
        for (const [ending, idsIn_] of Object.entries(idsIn)) {
          const response = await ask(name, ending, writeQuery(shape, query));
          expect([response.status, response.headers.get("x-total-count")], ending).toEqual([200, String(ids.length)]);
          expect(idsIn_(await whole(response), name), ending).toEqual(ids);
        }
        for (const ending of ["vancouver.txt", "apa.txt"]) {
          const lines = (await whole(await ask(name, ending, writeQuery(shape, query)))).split("\n").slice(0, -1);
          expect(lines, ending).toHaveLength(ids.length);
        }
      }),
      { numRuns: 8, examples: [[openQuery(shape)]] },
    );
  });

  test("number the references of Vancouver from 1", async () => {
    const lines = (await whole(await ask(name, "vancouver.txt", everything(name)))).split("\n").slice(0, -1);
    expect(lines.map((line) => Number(/^(\d+)\. \S/.exec(line)?.[1]))).toEqual(lines.map((_line, at) => at + 1));
  });

  test("leave no cell of the CSV blank but for the source's own words, and call every missing value by its reason", async () => {
    const rows = readCsv(await whole(await ask(name, "csv", everything(name))));
    expect(rows).toHaveLength(realCollection(name).records.length);
    for (const row of rows)
      for (const [header, cell] of Object.entries(row)) {
        if (!header.endsWith(".asReported")) expect(cell, `${row["id"]} ${header}`).not.toBe("");
        expect(cell, `${row["id"]} ${header}`).not.toMatch(/^No value$|\[object|undefined|^[=+\-@\t\r]/);
      }
  });

  test("refuse what the page would leave out", async () => {
    const response = await ask(name, "csv", "nonsense=1");
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect((await response.json()).parameter).toBe("nonsense");
  });
});

describe("the CSV of studies", () => {
  test("has for every fact of the files the value or its reason, under its path", async () => {
    const rows = new Map(readCsv(await whole(await ask("studies", "csv"))).map((row) => [row["id"], row]));
    for (const study of jsonRecords("studies"))
      for (const [path, fact] of [
        ["population.strain", plainArms(study).strain],
        ["intervention.dose", plainArms(study).dose],
        ["delivery.route", plainArms(study).route],
        ["conclusion", study.conclusion],
      ] as const) {
        const cell = rows.get(study.id)?.[path];
        const said =
          "missing" in fact ? [missing.term(fact.missing as string).label] : [(fact as { value: string | string[] }).value].flat();
        for (const words of said) expect(cell, `${study.id} ${path}`).toContain(words.replace(/^'/, ""));
      }
  });

  test("sets the checked value beside the printed one and the source's words", async () => {
    const rows = new Map(readCsv(await whole(await ask("studies", "csv"))).map((row) => [row["id"], row]));
    for (const study of jsonRecords("studies").filter((one) => one.table1)) {
      expect(rows.get(study.id)).toMatchObject({
        "asPrinted.hostSpecies": study.table1.species,
        "hostSpecies.id": plainArms(study).hostSpecies.value?.[0] ?? plainArms(study).hostSpecies.missing,
        "population.hostSpecies.asReported": study.hosts[0]?.species.asReported ?? "",
      });
    }
  });
});

describe("citations", () => {
  test("of studies added since say what is known and nothing else", async () => {
    const items = new Map<string, Json>(JSON.parse(await whole(await ask("studies", "csl.json"))).map((item: Json) => [item.id, item]));
    for (const study of jsonRecords("studies")) {
      const item = items.get(`studies-${study.id}`);
      if (study.title !== null) expect(item.title).toBe(study.title);
      else expect(item.title).toMatch(/^\[.+\]$/);
      if (study.reference !== null) continue;
      expect(item.issued?.["date-parts"][0][0] ?? null).toBe(study.year);
      expect("author" in item).toBe(study.firstAuthor !== null);
      expect(item["container-title"] ?? null).toBe(study.journal);
      expect([item.volume ?? null, item.issue ?? null, item.page ?? null]).toEqual([study.volume, study.issue, study.pages]);
      expect(item.DOI ?? null).toBe(study.doi);
    }
  });

  test("of trials are their registry's pages, never articles", async () => {
    for (const entry of readRis(await whole(await ask("trials", "ris", "scope=any")))) {
      expect(entry["TY"]).toEqual(["ELEC"]);
      expect(entry["UR"]?.[0]).toMatch(/^https:\/\//);
    }
  });

  test("lead back to the record, pinned to the release", async () => {
    for (const name of collectionNames)
      for (const item of JSON.parse(await whole(await ask(name, "csl.json", everything(name))))) {
        const path = `/${name}/${item.id.slice(name.length + 1)}?release=${realData().release.name}`;
        expect(`${item.note} ${item.URL}`).toContain(`http://site.test${path}`);
      }
  });

  test("of one record are its entry in the list, in every format for citations", async () => {
    const list = await whole(await ask("studies", "ris"));
    const one = await whole(await askOne("studies", "guo-2021", "ris"));
    expect(list).toContain(one);
    for (const { ending, of } of exportOffers)
      for (const [kind, id] of [
        ["studies", "guo-2021"],
        ["figures", "figure-1b"],
        ["questions", "Q1"],
        ["claims", "C042"],
      ] as const)
        expect((await askOne(kind, id, ending)).status, `${kind} ${ending}`).toBe(of === "citations" ? 200 : 404);
    expect((await askOne("studies", "nothing", "ris")).status).toBe(404);
    expect((await askOne("glossary", "azoospermia", "ris")).status).toBe(404);
  });
});

test("files are named for collection, filter, release and format", async () => {
  const response = await ask("studies", "csv", "q=TNF-α&source=at-msc&species=rat,mouse");
  expect(response.headers.get("content-disposition")).toBe(
    `attachment; filename="noa-studies-q-TNF-source-at-msc-species-rat-mouse-${realData().release.name}.csv"`,
  );
});

test("an address in a file has the host that the reader used, and no other word of a header", async () => {
  const named = async (headers: Record<string, string>) => {
    const response = await getOne(new Request("http://localhost:3000/claims/C042.csl.json", { headers }), {
      params: Promise.resolve({ kind: "claims", ending: "csl.json", id: "C042" }),
    });
    return new URL(JSON.parse(await whole(response))[0].URL).origin;
  };
  expect(await named({ host: "noa.example", "x-forwarded-proto": "https" })).toBe("https://noa.example");
  expect(await named({ host: "evil.example/<script>" })).toBe("http://localhost:3000");
  vi.stubEnv("SITE_ADDRESS", "https://published.example/");
  expect(await named({ host: "other.example" })).toBe("https://published.example");
});
