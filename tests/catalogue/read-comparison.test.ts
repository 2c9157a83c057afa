import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { readComparedSources, readInOrder } from "@/lib/catalogue/asking/read-comparison.ts";
import { readPickable } from "@/lib/catalogue/asking/read-pickable.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import type { ComparedRow, CountLine } from "@/lib/catalogue/compare/entry.ts";
import { sourceRows } from "@/lib/catalogue/compare/source-rows.ts";
import { readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words.ts";
import { plainArms, plainSide } from "../support/plain-arms.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

const bare = jsonRecords("cell-sources");
const ids: string[] = bare.map((source) => source.id);

/** A source and all that it includes. */
const included = (id: string): string[] => [id, ...bare.filter((source) => source.parent === id).flatMap((source) => included(source.id))];
const uses = (fact: Json, id: string): boolean => (fact.value ?? []).some((one: string) => included(id).includes(one));

/** Outcomes that were read. */
const outcomesRead = (study: Json): Json[] => study.comparisons.filter((outcome: Json) => outcome.basis === "read");
const directionsOf = (study: Json): string[] => {
  const read = outcomesRead(study);
  if (read.length > 0) return read.map((outcome) => plainSide(study, outcome));
  return [study.comparisons.length > 0 ? "title-only" : "no-outcome"];
};
const hostsOf = (study: Json): string[] => plainArms(study).hostSpecies.value ?? [plainArms(study).hostSpecies.missing as string];

/** What a row of counts has to show: for each term, the ids of the records in each part of the literature. */
function expected(row: string, id: string): Map<string, Map<string, string[]>> {
  const studies = jsonRecords("studies").filter((study) => uses(plainArms(study).cellSources, id));
  const trials = jsonRecords("trials").filter(
    (trial) => uses(trial.cellSources, id) && ["cell-therapy", "cell-free", "own-germ-cells-or-tissue"].includes(trial.scope),
  );
  const found = new Map<string, Map<string, string[]>>();
  const put = (record: Json, terms: readonly string[]) => {
    const part = record.corpus === "added-since" ? "added since" : "in the review";
    for (const term of new Set(terms)) {
      const parts = found.get(term) ?? new Map<string, string[]>();
      found.set(term, parts.set(part, [...(parts.get(part) ?? []), record.id].sort()));
    }
  };
  if (row === "hosts") for (const study of studies) put(study, hostsOf(study));
  if (row === "directions") for (const study of studies) put(study, directionsOf(study));
  if (row === "reading") for (const study of studies) put(study, [study.read.level]);
  if (row === "trials") for (const trial of trials) put(trial, [trial.status.registry]);
  if (row === "safety-reports") {
    for (const study of studies) if (outcomesRead(study).some((outcome) => outcome.category === "safety")) put(study, ["safety"]);
    const onSafety = (claim: Json) => claim.topic === "safety" && claim.cellSources.some((one: string) => included(id).includes(one));
    for (const claim of jsonRecords("claims").filter(onSafety)) put(claim, ["claims"]);
  }
  return found;
}

/** Ids of the rows behind a number's link, as the address gives them. */
async function rowsBehind({ shape, query }: CountLine["parts"][number]): Promise<string[]> {
  const name = shape.name as CollectionName;
  const again = readQuery(shape, new URLSearchParams(writeQuery(shape, query)));
  expect(again.problems).toEqual([]);
  const { items } = await listRecords(catalogue, name, { ...again.query, pageSize: 200 });
  return (items as { id: string }[]).map((item) => item.id).sort();
}

describe.each(ids)("%s beside another", (id) => {
  let rows: ComparedRow[];
  beforeAll(async () => {
    const other = ids[(ids.indexOf(id) + 1) % ids.length] as string;
    rows = sourceRows(await readComparedSources(catalogue, [id, other]));
  });

  test.each(["hosts", "directions", "reading", "trials", "safety-reports"])(
    "%s: every number is that of the files, and of the rows behind its link",
    async (name) => {
      const entry = rows.find((row) => row.id === name)?.entries[0];
      const wanted = expected(name, id);
      const lines = entry?.kind === "counts" ? entry.lines : [];
      const found = new Map<string, Map<string, string[]>>();
      for (const line of lines) {
        for (const part of line.parts) {
          if (part.count === 0) continue;
          const behind = await rowsBehind(part);
          expect(behind).toHaveLength(part.count);
          found.set(line.id, (found.get(line.id) ?? new Map()).set(part.label, behind));
        }
      }
      expect(found).toEqual(wanted);
      if (wanted.size === 0) expect(entry?.kind).toBe("none");
      // A direction that no outcome has is a nought in words, not a gap.
      if (name === "directions" && wanted.size > 0)
        expect(lines.map((line) => line.id)).toEqual(expect.arrayContaining(["improved", "no-change", "worsened"]));
    },
  );

  test("the statuses of its trials carry the dates of their snapshots", () => {
    const entry = rows.find((row) => row.id === "trials")?.entries[0];
    for (const line of entry?.kind === "counts" ? entry.lines : []) {
      const trials = jsonRecords("trials").filter(
        (trial) =>
          trial.status.registry === line.id &&
          uses(trial.cellSources, id) &&
          ["cell-therapy", "cell-free", "own-germ-cells-or-tissue"].includes(trial.scope),
      );
      expect(new Set(line.note?.split("; "))).toEqual(new Set(trials.map((trial) => snapshotWords(trial.status))));
    }
  });
});

test("records stand in the order in which they were chosen", async () => {
  const chosen = ["lue-2007", "sherif-2018", "guo-2021"];
  expect((await readInOrder(catalogue, "studies", chosen, (study) => study.id)).map((study) => study.id)).toEqual(chosen);
  expect((await readComparedSources(catalogue, ["ssc", "dsc", "esc"])).map(({ source }) => source.id)).toEqual(["ssc", "dsc", "esc"]);
});

test("everything that can be compared is offered once, trials outside the default view too", async () => {
  const offered = await readPickable(catalogue);
  for (const [kind, name] of [
    ["source", "cell-sources"],
    ["study", "studies"],
    ["trial", "trials"],
  ] as const) {
    const listed = offered[kind].flatMap((group) => group.options.map((option) => option.id));
    expect(listed.sort()).toEqual(
      jsonRecords(name)
        .map((record) => record.id)
        .sort(),
    );
  }
});
