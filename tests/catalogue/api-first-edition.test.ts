import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, inject, test, vi } from "vitest";
import { askApi } from "../support/ask-api.ts";
import { dataFolder } from "../support/places.ts";
import type { Json } from "../support/real-data.ts";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`);
  return () => vi.unstubAllEnvs();
});

/** Studies as the API gave them before they were cohorts and comparisons: those of release 2026.11. */
const before: Json[] = JSON.parse(readFileSync(path.join(dataFolder, "releases", "2026.11", "catalogue.json"), "utf8")).records.studies;

/** Fields of a row of the list as they were then, with the kinds of their values. A record's value of any name stands under `*`. */
const rowFields: Readonly<Record<string, readonly string[]>> = {
  id: ["text"],
  url: ["text"],
  corpus: ["text"],
  name: ["text"],
  referenceNumber: ["number", "null"],
  title: ["text", "null"],
  firstAuthor: ["text", "null"],
  year: ["number", "null"],
  doi: ["text", "null"],
  "cellSources[]": ["text"],
  "productType[]": ["text"],
  "inducer[]": ["text"],
  hostSpecies: ["text"],
  donorSpecies: ["text"],
  "relation.asReported": ["text", "null"],
  "relation.asChecked": ["text"],
  design: ["text"],
  "mechanisms[]": ["text"],
  "outcomes[].category": ["text"],
  "outcomes[].direction": ["text"],
  titleOnlyOutcome: ["true or false"],
  differentiation: ["text"],
  read: ["text"],
  table: ["text"],
  "asReported.cellSource": ["text"],
  "asReported.inducer": ["text", "null"],
  "asReported.hostSpecies": ["text"],
  "asReported.relation": ["text"],
  "asPrinted.cellSource": ["text"],
  "asPrinted.inducer": ["text"],
  "asPrinted.hostSpecies": ["text"],
  "asPrinted.relation": ["text"],
  "agreement.cellSource": ["text"],
  "agreement.inducer": ["text"],
  "agreement.hostSpecies": ["text"],
  "agreement.relation": ["text"],
  discrepancies: ["number"],
};

const kindOf = (value: Json) =>
  value === null ? "null" : typeof value === "string" ? "text" : typeof value === "boolean" ? "true or false" : typeof value;

/** Paths of all values of some records, with the kinds of value that stand there. */
function pathsIn(records: readonly Json[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const walk = (value: Json, at: string): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry, `${at}[]`);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries<Json>(value)) walk(inner, at === "" ? name : `${at}.${name}`);
    else found.set(at, (found.get(at) ?? new Set()).add(kindOf(value)));
  };
  for (const record of records) walk(record, "");
  return found;
}

async function all(): Promise<Json[]> {
  const { items } = await (await askApi("/api/v1/studies?pageSize=200")).json();
  return items;
}

describe("a program of the first edition of the API still finds", () => {
  test("every field of a study's record, with the same kind of value", async () => {
    const rows = await all();
    const records = await Promise.all(rows.map(async ({ id }) => (await askApi(`/api/v1/studies/${id}`)).json()));
    const then = pathsIn(before);
    const now = pathsIn(records.map((answer) => answer.record ?? answer));
    // A fact may leave out its note and its words, and all facts of a field may have a value.
    const gone = [...then.keys()].filter((field) => !now.has(field) && !/\.(note|asReported|missing)$/.test(field));
    expect(gone).toEqual([]);
    const otherwise = [...then].filter(([field, kinds]) => [...(now.get(field) ?? [])].some((kind) => kind !== "null" && !kinds.has(kind)));
    expect(otherwise.map(([field, kinds]) => [field, [...kinds], [...(now.get(field) ?? [])]])).toEqual([]);
    expect(then.size).toBeGreaterThan(80);
  });

  test("in every record each part that it had, whatever the study", async () => {
    for (const study of before) {
      const answer = await (await askApi(`/api/v1/studies/${study.id}`)).json();
      const record = answer.record ?? answer;
      for (const [section, value] of Object.entries<Json>(study)) {
        expect([study.id, section, section in record]).toEqual([study.id, section, true]);
        if (value === null || typeof value !== "object" || Array.isArray(value)) continue;
        if (section === "table1" || "value" in value || "missing" in value) continue;
        for (const name of Object.keys(value))
          expect([study.id, section, name, name in record[section]]).toEqual([study.id, section, name, true]);
      }
    }
  });

  test("every field of a row of the list, with the same kind of value", async () => {
    const now = pathsIn(await all());
    for (const [field, kinds] of Object.entries(rowFields)) {
      const found = [...(now.get(field) ?? [])];
      expect([field, found.length > 0, found.filter((kind) => !kinds.includes(kind))]).toEqual([field, true, []]);
    }
    for (const row of await all()) expect(typeof row.differsIn).toBe("object");
  });
});
