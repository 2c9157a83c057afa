import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { type ArrowPart, arrowParts, arrowTerm } from "@/lib/catalogue/collections/arrow-facet.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { type FigureReading, readFigure, studiesBehind } from "@/lib/pictures/asking/read-figure.ts";
import { readRecordFigure } from "@/lib/pictures/asking/read-record-figure.ts";
import { type PlainEntry, plainEntries } from "../support/plain-arrows.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

const figures = jsonRecords("figures").map((figure) => figure.id as string);
const filters = [
  "",
  "species=rat",
  "species=mouse,rat&read=abstract",
  "source=bm-msc",
  "source=msc&species=rat",
  "read=citation",
  "q=busulfan",
  "species=goat",
];

async function reading(id: string, search: string): Promise<FigureReading> {
  const found = await readFigure(catalogue, id, new URLSearchParams(search));
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** Rows of the studies table for an address, as the page and the API answer it. */
async function rows(search: string): Promise<Json[]> {
  const { query, problems } = readQuery(shapeIn(catalogue, "studies"), new URLSearchParams(search));
  expect(problems).toEqual([]);
  return [...(await listRecords(catalogue, "studies", { ...query, pageSize: 200 })).items];
}

describe.each(figures)("%s", (id) => {
  test.each(filters)("every number on every arrow is the number of rows that its link opens, with the filters “%s”", async (search) => {
    const { figure, numbers, isFiltered } = await reading(id, search);
    expect(isFiltered).toBe(search !== "");
    for (const arrow of arrowsOf(figure)) {
      const all = numbers.get(arrow.id);
      expect((await rows([`arrow=${arrowTerm(figure, arrow)}`, search].join("&"))).length).toBe(all?.any);
      for (const part of arrowParts) {
        expect([arrow.id, part, (await rows([`arrow=${arrowTerm(figure, arrow, part)}`, search].join("&"))).length]).toEqual([
          arrow.id,
          part,
          all?.[part],
        ]);
      }
    }
  });

  test("the numbers are those of the files: every study counted once on each of its sides, a title on none", async () => {
    const file = jsonRecords("figures").find((figure) => figure.id === id);
    const levels = new Map(jsonRecords("studies").map((study) => [study.id, study.read.level]));
    const { numbers } = await reading(id, "");
    for (const arrow of file.groups.flatMap((group: Json) => group.arrows)) {
      const entries = plainEntries(`${file.number}-${arrow.id}`);
      const count = (test: (entry: PlainEntry) => boolean) => new Set(entries.filter(test).map((entry) => entry.study)).size;
      const isFor = (entry: PlainEntry) => entry.basis === "read" && entry.stance.startsWith("for") && entry.setting !== "in-vitro";
      expect([arrow.id, numbers.get(arrow.id)]).toEqual([
        arrow.id,
        {
          any: count(() => true),
          for: count((entry) => entry.basis === "read" && entry.stance.startsWith("for")),
          early: count((entry) => isFor(entry) && entry.whenGiven !== "after-loss"),
          restored: count((entry) => isFor(entry) && entry.whenGiven === "after-loss"),
          against: count((entry) => entry.basis === "read" && entry.stance.endsWith("against")),
          unclear: count((entry) => entry.basis === "read" && entry.stance === "unclear"),
          title: count((entry) => entry.basis === "title"),
          people: count((entry) => entry.setting === "human"),
          read: count((entry) => levels.get(entry.study) !== "citation"),
        },
      ]);
    }
  });

  test("the studies on an arrow are those that its rule puts there, each by its cohort, on its side and in its setting", async () => {
    const { figure } = await reading(id, "");
    const seen = { stood: 0 };
    for (const arrow of arrowsOf(figure)) {
      const stands = ({ study, cohort, stance, basis, setting, whenGiven }: PlainEntry) =>
        JSON.stringify([study, cohort, stance, basis, setting, whenGiven]);
      const expected = plainEntries(`${figure.number}-${arrow.id}`).map(stands).sort();
      expect([arrow.id, arrow.studies.map(stands).sort()]).toEqual([arrow.id, expected]);
      seen.stood += expected.length;
    }
    expect(seen.stood).toBeGreaterThan(10);
  });

  test("the studies that the panel lists are those that the table shows", async () => {
    const found = await reading(id, "species=rat");
    for (const arrow of arrowsOf(found.figure)) {
      const listed = await rows(`arrow=${arrowTerm(found.figure, arrow)}&species=rat`);
      expect([...(await studiesBehind(catalogue, found, arrow))].sort()).toEqual(listed.map((row) => row.id).sort());
    }
  });

  test("anything of the figure can be raised by its address, and nothing else", async () => {
    const { figure } = await reading(id, "");
    for (const part of [...figure.nodes, ...arrowsOf(figure)]) expect((await reading(id, `raise=${part.id}`)).raised).toBe(part.id);
    const { raised, problems } = await reading(id, "raise=__proto__&species=cat&foo=1");
    expect(raised).toBeNull();
    expect(problems.map((problem) => problem.parameter).sort()).toEqual(["foo", "raise", "species"]);
  });
});

test("there is no figure by another name", async () => {
  expect(await readFigure(catalogue, "figure-9", new URLSearchParams())).toBeNull();
  expect(await readFigure(catalogue, "constructor", new URLSearchParams())).toBeNull();
});

test("a record's figure raises what is the record's and no more", async () => {
  const drawn = await readRecordFigure(catalogue, "mechanisms", "M33");
  const raised = [...(drawn?.rendered.arrows ?? [])].filter(([, arrow]) => arrow.emphasis === "raised").map(([arrow]) => arrow);
  const file = jsonRecords("figures").find((figure) => figure.id === drawn?.rendered.placed.figure.id);
  const expected = file.groups.flatMap((group: Json) => group.arrows).filter((arrow: Json) => arrow.mechanisms.includes("M33"));
  expect(raised).toEqual(expected.map((arrow: Json) => arrow.id));
  expect(await readRecordFigure(catalogue, "mechanisms", "M41")).toBeNull();
});

test("a part of an arrow that nothing carries is still a term: its link shows an empty list, not an error", async () => {
  const { figure } = await reading("figure-1a", "");
  const arrow = arrowsOf(figure).find((one) => one.studies.length === 0);
  if (!arrow) throw new Error("every arrow has a study");
  for (const part of [undefined, ...arrowParts] as (ArrowPart | undefined)[])
    expect(await rows(`arrow=${arrowTerm(figure, arrow, part)}`)).toEqual([]);
});
