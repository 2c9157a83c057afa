import { describe, expect, test } from "vitest";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { type Gap, gapsOf, recommendations, trialsWithoutSource } from "@/lib/pictures/evidence-map/gaps.ts";
import { plainStudies, standsUnder } from "../../../support/plain-map.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

const indexes = {
  studies: realCollection("studies").index,
  trials: realCollection("trials").index,
  claims: realCollection("claims").index,
};
const gaps = gapsOf(indexes);
const gap = (id: string) => gaps.find((one) => one.id === id) as Gap;
const studies = plainStudies();
const sources = jsonRecords("cell-sources");
const labels = new Map(indexes.studies.shape.facets.find((facet) => facet.id === "source")?.terms.map((term) => [term.id, term.label]));
const parentOf = new Map(sources.map((source): [string, string | null] => [source.id, source.parent]));
const isOrBelow = (id: string, broader: string): boolean => id === broader || isOrBelow2(parentOf.get(id) ?? null, broader);
function isOrBelow2(id: string | null, broader: string): boolean {
  return id !== null && isOrBelow(id, broader);
}
const terms = [...labels.keys()].filter((id) => !["not-applicable", "not-reported", "not-read"].includes(id));
const adjacent = new Set(["adjacent-prp", "adjacent-in-vitro", "adjacent-healthy-volunteers"]);
const trialsOf = (source: string, all: boolean) =>
  jsonRecords("trials").filter(
    (trial: Json) => (all || !adjacent.has(trial.scope)) && (trial.cellSources.value ?? []).some((id: string) => isOrBelow(id, source)),
  ).length;
const studiesOf = (source: string) => studies.filter((study) => standsUnder(study, "source", source));
const animalsOf = (source: string) =>
  studiesOf(source).filter((study) =>
    [...(study.terms["species"] ?? [])].some((id) => !["human", "not-read", "not-reported", "not-applicable"].includes(id)),
  );
const names = (ids: readonly string[]) => ids.map((id) => labels.get(id));

test("every number of a gap is how many rows the list behind it has, at the address that the list itself would write", () => {
  let numbers = 0;
  for (const { number, address } of [
    ...gaps.flatMap((one) => one.entries.flatMap((entry) => entry.numbers)),
    trialsWithoutSource(indexes),
  ]) {
    const [path = "", search = ""] = address.split("?");
    const index = indexes[path.slice(1) as keyof typeof indexes];
    const { query, problems } = readQuery(index.shape, new URLSearchParams(search));
    expect([address, problems]).toEqual([address, []]);
    expect(writeQuery(index.shape, query)).toBe(search);
    expect([address, answer(index, query, null).matched]).toEqual([address, number]);
    numbers++;
  }
  expect(numbers).toBeGreaterThan(20);
});

describe("each rule finds what looking through the files finds", () => {
  test("sources that the review recommends: its claim says so, and there is no study", () => {
    for (const { claim, source } of recommendations) {
      const said = jsonRecords("claims").find((one) => one.id === claim);
      expect(said.cellSources).toContain(source);
      expect(said.statement).toMatch(/strongly supported/);
    }
    expect(gap("recommended").entries.map((entry) => entry.label.split(":")[0])).toEqual(
      names(recommendations.map(({ source }) => source as string).filter((id) => studiesOf(id).length === 0)),
    );
  });

  test.each([
    ["unstudied", (id: string) => parentOf.has(id) && studiesOf(id).length === 0 && trialsOf(id, true) === 0],
    ["animals-without-trial", (id: string) => animalsOf(id).length > 0 && trialsOf(id, true) === 0],
    ["trial-without-animals", (id: string) => trialsOf(id, false) > 0 && animalsOf(id).length === 0],
    [
      "never-fertility",
      (id: string) => studiesOf(id).length > 0 && !studiesOf(id).some((study) => study.terms["outcome"]?.has("fertility")),
    ],
    ["never-safety", (id: string) => studiesOf(id).length > 0 && !studiesOf(id).some((study) => study.terms["outcome"]?.has("safety"))],
  ] as const)("%s", (id, holds) => {
    expect(gap(id).entries.map((entry) => entry.label)).toEqual(names(terms.filter(holds)));
  });

  test("inducers with a single study", () => {
    const counts = new Map<string, number>();
    for (const study of studies) for (const id of study.terms["model"] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    const inducers = indexes.studies.shape.facets.find((facet) => facet.id === "model")?.terms ?? [];
    const single = inducers.filter((term) => counts.get(term.id) === 1 && !term.id.startsWith("not-")).map((term) => term.label);
    expect(gap("single-study").entries.map((entry) => entry.label)).toEqual(single);
  });
});
