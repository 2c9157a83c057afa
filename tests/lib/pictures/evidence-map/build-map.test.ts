import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { pageSizes, readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { buildMap, type EvidenceMap, type MapCell } from "@/lib/pictures/evidence-map/build-map.ts";
import { mapAxes, mapMarks } from "@/lib/pictures/evidence-map/map-axes.ts";
import { type MapView, openMapView } from "@/lib/pictures/evidence-map/map-view.ts";
import { notApplicableRules } from "@/lib/pictures/evidence-map/not-applicable.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { type PlainStudy, plainStudies, standsUnder } from "../../../support/plain-map.ts";
import { jsonRecords, realCollection } from "../../../support/real-data.ts";

const { index } = realCollection("studies");
const open = openMapView(index.shape);
const studies = plainStudies();
const pairs = mapAxes.flatMap((rows) => mapAxes.filter((columns) => columns !== rows).map((columns) => [rows.id, columns.id] as const));
const views = pairs.flatMap(([rows, columns]) => mapMarks.map(({ id }): MapView => ({ ...open, rows, columns, show: id })));

function each(map: EvidenceMap, look: (cell: MapCell, row: string, column: string) => void): number {
  let cells = 0;
  map.rows.forEach((row, y) => {
    map.columns.forEach((column, x) => {
      look(map.cells[y]?.[x] as MapCell, row.term.id, column.term.id);
      cells++;
    });
  });
  return cells;
}

const corpora = (found: readonly PlainStudy[]) => ({
  all: found.length,
  review: found.filter((study) => study.corpus === "review").length,
  added: found.filter((study) => study.corpus === "added-since").length,
});

describe.each(pairs)("%s by %s", (rows, columns) => {
  const map = buildMap(index, { ...open, rows, columns }, null);

  test("every number is what looking through the files finds, the review's studies and those added since apart", () => {
    const cells = each(map, ({ all, review, added }, row, column) => {
      const found = studies.filter((study) => standsUnder(study, rows, row) && standsUnder(study, columns, column));
      expect([row, column, { all, review, added }]).toEqual([row, column, corpora(found)]);
    });
    expect(cells).toBeGreaterThan(20);
    for (const [axis, heads] of [
      [rows, map.rows],
      [columns, map.columns],
    ] as const) {
      for (const { term, all, review, added } of heads) {
        expect([term.id, { all, review, added }]).toEqual([term.id, corpora(studies.filter((study) => standsUnder(study, axis, term.id)))]);
      }
    }
  });

  test("an empty cell tells rightly which studies may belong there", () => {
    const unread = (study: PlainStudy, axis: string) =>
      axis === "year"
        ? study.year === null
        : ["not-read", axis === "outcome" ? "title-only" : "not-reported"].some((term) => study.terms[axis]?.has(term));
    each(map, (cell, row, column) => {
      const inRow = studies.filter((study) => standsUnder(study, rows, row) && unread(study, columns)).length;
      const inColumn = studies.filter((study) => standsUnder(study, columns, column) && unread(study, rows)).length;
      expect([row, column, cell.undecided]).toEqual([row, column, { inRow, inColumn }]);
      expect(cell.empty === null).toBe(cell.all > 0);
      if (cell.empty === "undecided") expect(inRow + inColumn).toBeGreaterThan(0);
      if (cell.empty === "none-found" || cell.empty === "not-looked-for") expect(inRow + inColumn).toBe(0);
      if (cell.empty === "not-applicable") expect(cell.why).not.toBeNull();
    });
  });

  test("directions and reading levels are what looking through the files finds", () => {
    const directions = buildMap(index, { ...open, rows, columns, show: "direction" }, null);
    const ways = ["improved", "no-change", "worsened"];
    each(directions, (cell, row, column) => {
      const found = studies.filter((study) => standsUnder(study, rows, row) && standsUnder(study, columns, column));
      const category = rows === "outcome" ? row : columns === "outcome" ? column : null;
      const went = (study: PlainStudy, way: string) =>
        [...study.outcomes].some((outcome) => outcome.endsWith(` ${way}`) && (category === null || outcome.startsWith(`${category} `)));
      const expected = ways.map((way) => found.filter((study) => went(study, way)).length);
      const none = found.filter((study) => !ways.some((way) => went(study, way))).length;
      expect([row, column, cell.parts]).toEqual([row, column, [...expected, none]]);
    });
    const levels = buildMap(index, { ...open, rows, columns, show: "read" }, null);
    each(levels, (cell, row, column) => {
      const found = studies.filter((study) => standsUnder(study, rows, row) && standsUnder(study, columns, column));
      expect(cell.parts).toEqual(levels.parts.map(({ id }) => found.filter((study) => study.read === id).length));
      expect(cell.parts.reduce((sum, part) => sum + part, 0)).toBe(cell.all);
    });
  });

  test("every number is how many rows the list behind it has", () => {
    const matched = (query: MapCell["query"]) =>
      answer(index, readQuery(index.shape, new URLSearchParams(writeQuery(index.shape, query))).query, null).matched;
    each(map, (cell, row, column) => {
      if (cell.all > 0) expect([row, column, matched(cell.query)]).toEqual([row, column, cell.all]);
    });
    for (const head of [...map.rows, ...map.columns]) expect([head.term.id, matched(head.query)]).toEqual([head.term.id, head.all]);
  });
});

test("under any filters every number is how many rows the list behind it has, and both corpora add up", () => {
  fc.assert(
    fc.property(anyQuery(index.shape), fc.constantFrom(...views), (asked, view) => {
      const query = { ...asked, q: "", sort: index.shape.defaultSort, page: 1, pageSize: pageSizes.default };
      const map = buildMap(index, { ...view, query }, null);
      expect(map.matched.all).toBe(answer(index, query, null).matched);
      each(map, (cell) => {
        expect(cell.review + cell.added).toBe(cell.all);
        if (cell.all > 0) expect(answer(index, cell.query, null).matched).toBe(cell.all);
      });
      for (const head of [...map.rows, ...map.columns]) expect(answer(index, head.query, null).matched).toBe(head.all);
    }),
    { numRuns: 25 },
  );
});

test("a filter on an axis chooses its rows, with those below them", () => {
  const { query } = readQuery(index.shape, new URLSearchParams("source=msc-exo&year=2012..2018"));
  const map = buildMap(index, { ...open, columns: "year", query }, null);
  expect(map.rows.map((row) => row.term.id)).toEqual(["msc-exo", "bm-exo"]);
  expect(map.columns.map((column) => column.term.id)).toEqual(["2012..2014", "2015..2018"]);
});

test("decidua stromal cells were looked for and not found, save in models of which a study does not tell its source", () => {
  const map = buildMap(index, open, null);
  const row = map.rows.findIndex((head) => head.term.id === "dsc");
  expect(studies.filter((study) => study.terms["source"]?.has("dsc"))).toEqual([]);
  const untold = studies.filter((study) => ["not-read", "not-reported"].some((reason) => study.terms["source"]?.has(reason)));
  let found = 0;
  map.columns.forEach(({ term }, column) => {
    const cell = map.cells[row]?.[column];
    if (term.group === "missing" || cell?.why) return;
    const mayBe = untold.some((study) => study.terms["model"]?.has(term.id));
    expect([term.id, cell?.empty]).toEqual([term.id, mayBe ? "undecided" : term.lookedFor ? "none-found" : "not-looked-for"]);
    found++;
  });
  expect(found).toBeGreaterThan(5);
});

test("cells outside the review's list and inducers that no study of the review has were not looked for", () => {
  const listed = new Set(jsonRecords("cell-sources").map((source) => source.id));
  const ofReview = new Set(studies.filter((study) => study.corpus === "review").flatMap((study) => [...(study.terms["model"] ?? [])]));
  const map = buildMap(index, open, null);
  for (const { term } of map.rows) if (term.group !== "missing") expect([term.id, term.lookedFor]).toEqual([term.id, listed.has(term.id)]);
  for (const { term } of map.columns)
    if (term.group !== "missing") expect([term.id, term.lookedFor]).toEqual([term.id, ofReview.has(term.id)]);
});

test("no study with a single value on both axes stands where a rule says that none can", () => {
  for (const { axes, terms } of notApplicableRules) {
    for (const study of studies) {
      const [first, second] = axes.map((axis) => [...(study.terms[axis] ?? [])]) as [string[], string[]];
      if (first.length !== 1 || second.length !== 1) continue;
      const within = terms[0].includes(first[0] as string) && terms[1].includes(second[0] as string);
      expect([study.id, axes, within]).toEqual([study.id, axes, false]);
    }
  }
});

test("every rule of what cannot be names axes and terms that there are", () => {
  for (const { axes, terms } of notApplicableRules) {
    axes.forEach((axis, place) => {
      const known = index.shape.facets.find((facet) => facet.id === axis)?.terms.map((term) => term.id);
      expect(known).toEqual(expect.arrayContaining([...(terms[place] as readonly string[])]));
    });
  }
});
