import { describe, expect, test } from "vitest";
import { type ComparedSource, sourceRowsDeclared } from "@/lib/catalogue/compare/source-rows.ts";
import { studyRowsOf } from "@/lib/catalogue/compare/study-rows.ts";
import { trialRowsOf } from "@/lib/catalogue/compare/trial-rows.ts";
import { sourcesOf } from "@/lib/evidence/schema/source.ts";
import { traitTopic } from "@/lib/evidence/schema/vocabularies/cell-source.ts";
import { direction, outcomeCategory } from "@/lib/evidence/schema/vocabularies/study.ts";
import { plainFacts } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const { records } = realData();
const names = new Map(records["cell-sources"].map((source) => [source.id, source.name]));
/** What a bare record has at the path of a row; of a study, what any of its hosts, models and cohorts has there. */
const at = (kind: string, json: Json, path: string): Json[] =>
  kind === "studies" ? plainFacts(json, path) : [path.split(".").reduce((inner, name) => inner?.[name], json)];

/** Whether a field of a bare record holds something. */
const holds = (field: Json): boolean => field !== null && !(typeof field === "object" && "missing" in field);

describe.each([
  ["studies", records.studies, studyRowsOf(names)],
  ["trials", records.trials, trialRowsOf(names)],
] as const)("the rows of %s", (kind, all, rows) => {
  const bare = new Map(jsonRecords(kind).map((record) => [record.id, record]));

  test("have ids and labels of their own", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
  });

  test("show a fact exactly where the file has a value, else the reason why there is none, and a value has its source", () => {
    let values = 0;
    let reasons = 0;
    for (const record of all) {
      for (const row of rows as readonly { id: string; read: (one: never) => ReturnType<(typeof rows)[number]["read"]> }[]) {
        const { entry } = row.read(record as never);
        if (entry.kind === "lines" && entry.path !== null && entry.path !== "eligibility") {
          const fields = at(kind, bare.get(record.id), entry.path);
          const held = fields.filter(holds);
          // The title row always has words; where none was read it says so.
          if (row.id !== "title" || fields[0] !== null) expect([record.id, row.id, held.length > 0]).toEqual([record.id, row.id, true]);
          // A status that was not retrieved rests on no page.
          if (held.length > 0 && held[0].registry !== "not-retrieved")
            expect([record.id, row.id, sourcesOf(record.sources, entry.path).length > 0]).toEqual([record.id, row.id, true]);
          values++;
        }
        if (entry.kind === "none") reasons++;
        if (entry.kind === "lines") expect(entry.lines.every((line) => line.text.trim() !== "")).toBe(true);
      }
    }
    expect(values).toBeGreaterThan(200);
    expect(reasons).toBeGreaterThan(100);
  });
});

test("every fact of a study that its file has stands in a row", () => {
  const rows = studyRowsOf(names);
  // Hosts, models and cohorts are lists: their facts have a row together, under the path that leaves out list and id.
  const within: Record<string, string> = { "cohorts.intervention": "intervention", "cohorts.delivery": "delivery" };
  const paths = (json: Json, path: string): string[] => {
    if (typeof json !== "object" || json === null) return [];
    if (Array.isArray(json)) return ["hosts", "models", "cohorts"].includes(path) ? json.flatMap((entry) => paths(entry, path)) : [];
    // The number of a cohort stands with its name, in the row of the groups; where there is one only, it is the number in all.
    if ("value" in json) return [path === "cohorts.n" ? "cohorts" : path];
    return Object.entries<Json>(json).flatMap(([name, inner]) => {
      const below = path === "" ? name : `${path}.${name}`;
      return paths(inner, within[below] ?? below);
    });
  };
  const bare = new Map(jsonRecords("studies").map((record) => [record.id, record]));
  for (const study of records.studies) {
    const shown = new Set(rows.map((row) => row.read(study).entry).flatMap((entry) => (entry.kind === "lines" ? [entry.path] : [])));
    const alone = study.cohorts.length === 1 && shown.has("population.sampleSize");
    const missing = paths(bare.get(study.id), "").filter((path) => !shown.has(path) && !(path === "cohorts" && alone));
    expect([study.id, missing]).toEqual([study.id, []]);
  }
});

test("every outcome of a study stands in the row of its category, a title’s word marked and compared with nothing", () => {
  const rows = studyRowsOf(names);
  for (const study of jsonRecords("studies")) {
    const record = records.studies.find(({ id }) => id === study.id) as (typeof records.studies)[number];
    for (const category of outcomeCategory.ids) {
      const row = rows.find(({ id }) => id === `outcome-${category}`) as (typeof rows)[number];
      const { entry, inKind } = row.read(record);
      const own = study.comparisons.filter((outcome: Json) => outcome.category === category);
      expect(entry.kind).toBe(own.length === 0 ? "none" : "outcomes");
      if (entry.kind === "outcomes")
        expect(entry.outcomes.map(({ measure, direction: way, byTitle }) => [measure, way, byTitle])).toEqual(
          own.map((outcome: Json) => [outcome.measure, outcome.direction, outcome.basis === "title"]),
        );
      const known = own.filter((one: Json) => one.basis === "read" && !["not-read", "not-reported"].includes(one.direction));
      expect(new Set(inKind ?? [])).toEqual(new Set(known.map((one: Json) => one.direction)));
      for (const way of inKind ?? []) expect(direction.ids).toContain(way);
    }
  }
});

describe("the topics of cell sources", () => {
  const bare = jsonRecords("cell-sources");
  const byId = new Map(records["cell-sources"].map((source) => [source.id, source]));
  const broaderOf = (id: string): string[] => {
    const { parent } = bare.find((source) => source.id === id);
    return parent === null ? [] : [parent, ...broaderOf(parent)];
  };
  const traitsOn = (id: string, topic: string): [string, string][] => {
    const source = bare.find((one) => one.id === id);
    return (["advantages", "limitations"] as const).flatMap((side) =>
      source[side].filter((trait: Json) => trait.topics.includes(topic)).map((trait: Json) => [side, trait.text] as [string, string]),
    );
  };

  test("every trait names its topics in the order of the vocabulary, each once", () => {
    for (const source of bare)
      for (const { text, topics } of [...source.advantages, ...source.limitations])
        expect([text, topics]).toEqual([text, traitTopic.ids.filter((id) => topics.includes(id))]);
  });

  test("hold each source’s own traits, else those of the nearest broader source that has any and say whose, else that the review is silent", () => {
    const seen = { own: 0, broader: 0, silent: 0 };
    for (const { id } of bare) {
      const source = byId.get(id);
      const broader = broaderOf(id).map((one) => byId.get(one));
      for (const topic of traitTopic.ids) {
        const row = sourceRowsDeclared.find((one) => one.id === topic) as (typeof sourceRowsDeclared)[number];
        const { entry, inKind } = row.read({ source, broader } as unknown as ComparedSource);
        const from = [id, ...broaderOf(id)].find((one) => traitsOn(one, topic).length > 0);
        if (from === undefined) {
          seen.silent++;
          expect([entry, inKind]).toEqual([{ kind: "none", words: "Not stated in the review", note: null }, null]);
          continue;
        }
        seen[from === id ? "own" : "broader"]++;
        if (entry.kind !== "traits") throw new Error(`${id} has no traits on ${topic}`);
        expect(entry.of?.id ?? null).toBe(from === id ? null : from);
        expect([...entry.for.map(({ text }) => ["advantages", text]), ...entry.against.map(({ text }) => ["limitations", text])]).toEqual(
          traitsOn(from, topic),
        );
        expect(new Set(inKind)).toEqual(new Set(traitsOn(from, topic).map(([side]) => (side === "advantages" ? "for" : "against"))));
      }
    }
    expect(Math.min(seen.own, seen.broader, seen.silent)).toBeGreaterThan(20);
  });
});
