import fc from "fast-check";
import { expect, test } from "vitest";
import type { StudyItem } from "@/lib/catalogue/collections/study-item.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { type Query, readQuery } from "@/lib/catalogue/facets/query.ts";
import { domainEffects, effectDomains } from "@/lib/evidence/lens/domain-effect.ts";
import { buildEffects, type EffectsPlot } from "@/lib/pictures/effects/build-effects.ts";
import { effectGroupings, openEffectsView, readEffectsView, writeEffectsView } from "@/lib/pictures/effects/effects-view.ts";
import { swimStatement } from "@/lib/pictures/effects/swim-statement.ts";
import { voteOf } from "@/lib/pictures/effects/vote.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { plainSide } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

const { index, items } = realCollection("studies");

/** The way a study goes in a domain, written apart from the code under test: counts of its outcomes, straight from the file. */
function plainEffect(study: Json, domain: string): string | null {
  const outcomes = study.comparisons.filter((one: Json) => one.basis === "read" && one.category === domain);
  const inCulture = (one: Json) => study.cohorts.find((cohort: Json) => cohort.id === one.cohort).host === null;
  const sides = outcomes.filter((one: Json) => !inCulture(one)).map((one: Json) => plainSide(study, one));
  const [up, down, flat] = ["improved", "worsened", "no-change"].map((way) => sides.filter((side: string) => side === way).length) as [
    number,
    number,
    number,
  ];
  const all = up + down + flat;
  if (all > 0) return up * 10 >= all * 7 ? "better" : down * 10 >= all * 7 ? "worse" : flat * 10 >= all * 7 ? "unchanged" : "conflicting";
  const inDish = outcomes.filter(inCulture).map((one: Json) => plainSide(study, one));
  if (["improved", "worsened", "no-change"].some((way) => inDish.includes(way))) return "in-culture";
  sides.push(...inDish);
  if (sides.includes("otherwise")) return "otherwise";
  if (sides.includes("not-reported")) return "no-comparator";
  return sides.length > 0 ? "not-read" : null;
}

const plain = new Map<string, Map<string, string | null>>(
  jsonRecords("studies").map((study) => [study.id, new Map(effectDomains.map((domain) => [domain, plainEffect(study, domain)]))]),
);

function plotOf(view: EffectsPlot["view"]): { plot: EffectsPlot; matching: StudyItem[] } {
  const all = answer(index, { ...view.query, page: 1, pageSize: index.size }, null);
  const listed = answer(index, view.query, null);
  const at = (numbers: readonly number[]) => numbers.map((number) => items[number] as StudyItem);
  return { plot: buildEffects(index, view, null, { ...listed, items: at(listed.numbers) }), matching: at(all.numbers) };
}

/** A number leads to as many rows; it may lead nowhere only where the reader's own choice in its facet keeps an address from saying it. */
function expectRows(query: Query | null, number: number, mayBeNone: boolean) {
  if (query !== null || !mayBeNone) expect(query && answer(index, query, null).matched).toBe(number);
}

test("a number that no address can say has no link; one that an address can say has one", () => {
  const { query } = readQuery(index.shape, new URLSearchParams("given=before-or-with-damage"));
  const { plot } = plotOf({ by: "given", query: { ...query, pageSize: 200 } });
  const groups = new Map(plot.groups.map((group) => [group.term?.id, group]));
  expect(groups.get("after-damage")?.number).toBeGreaterThan(0);
  expect(groups.get("after-damage")?.query).toBeNull();
  expect(groups.get("before-or-with-damage")?.query).not.toBeNull();
});

test("a page beyond the last is the last, in the view too", () => {
  const { query } = readQuery(index.shape, new URLSearchParams("page=999999"));
  expect(plotOf({ by: "given", query: { ...query, pageSize: 200 } }).plot.view.query.page).toBe(1);
});

test("for any filters and grouping, every number is what looking through the files finds, and leads to as many studies", () => {
  fc.assert(
    fc.property(anyQuery(index.shape), fc.constantFrom(...effectGroupings.map(({ id }) => id)), (asked, by) => {
      const view = { by, query: { ...asked, q: "", page: 1, pageSize: 200, sort: index.shape.defaultSort } };
      const { plot, matching } = plotOf(view);
      expect(plot.matched).toBe(matching.length);
      for (const tally of plot.tallies)
        for (const { id } of domainEffects) {
          const found = matching.filter((study) => plain.get(study.id)?.get(tally.domain) === id).length;
          expect([tally.domain, id, tally.numbers[id]]).toEqual([tally.domain, id, found]);
          if (found > 0) expectRows(tally.queryOf(id), found, view.query.filters.has("effect"));
        }
      for (const group of plot.groups) {
        if (group.term) expectRows(group.query, group.number, view.query.filters.has(by));
        for (const tally of group.tallies)
          for (const { id } of domainEffects)
            if (tally.numbers[id] > 0)
              expectRows(tally.queryOf(id), tally.numbers[id], view.query.filters.has("effect") || view.query.filters.has(by));
      }
      const rows = new Set(plot.groups.flatMap((group) => group.rows.map(({ id }) => id)));
      if (by === "none") expect(rows).toEqual(new Set(matching.filter(({ effects }) => effects.length > 0).map(({ id }) => id)));
      expect(plot.without.number).toBe(matching.filter(({ effects }) => effects.length === 0).length);
    }),
    { numRuns: 60 },
  );
});

test("outcomes without a comparator, or in culture, are in none of the counts", () => {
  const { plot } = plotOf(openEffectsView(index.shape));
  const sided = plot.tallies.reduce(
    (sum, { numbers }) => sum + numbers.better + numbers.worse + numbers.unchanged + numbers.conflicting,
    0,
  );
  const withComparator = jsonRecords("studies").flatMap((study) =>
    effectDomains.filter((domain) =>
      study.comparisons.some(
        (one: Json) =>
          one.category === domain &&
          one.against !== null &&
          study.cohorts.find((cohort: Json) => cohort.id === one.cohort).host !== null &&
          ["improved", "worsened", "no-change"].includes(plainSide(study, one)),
      ),
    ),
  );
  expect(sided).toBe(withComparator.length);
  expect(sided).toBeGreaterThan(50);
});

test("an address says a view and is read back; what cannot be used is a problem", () => {
  fc.assert(
    fc.property(anyQuery(index.shape), fc.constantFrom(...effectGroupings.map(({ id }) => id)), (asked, by) => {
      const query = { ...asked, sort: index.shape.defaultSort, pageSize: 200 };
      const search = writeEffectsView(index.shape, { by, query });
      const read = readEffectsView(index.shape, new URLSearchParams(search));
      expect(read.problems).toEqual([]);
      expect(writeEffectsView(index.shape, read.view)).toBe(search);
    }),
  );
  expect(readEffectsView(index.shape, new URLSearchParams("by=colour")).problems).toMatchObject([{ parameter: "by", value: "colour" }]);
});

test("7 better and 0 worse is 100 % with its interval and p 0.0156; a domain with neither has neither", () => {
  const none = { better: 0, worse: 0, unchanged: 0, conflicting: 0, "in-culture": 1, otherwise: 2, "no-comparator": 1, "not-read": 3 };
  expect(voteOf({ ...none, better: 7 })).toMatchObject({ test: { share: { share: 1, upper: 1 }, p: 0.015625 }, aside: 7 });
  expect(voteOf({ ...none, better: 7 }).test?.share.lower).toBeCloseTo(0.6457, 4);
  expect(voteOf(none)).toEqual({ test: null, aside: 7 });
});

test("the statement answers the nine items of SWiM with the view's own numbers", () => {
  const { query } = readQuery(index.shape, new URLSearchParams("source=at-msc"));
  const { plot } = plotOf({ by: "given", query: { ...query, pageSize: 200 } });
  const statement = swimStatement(plot, " where the cell source is X", { name: "2026.11", evidenceReadUntil: "2026-11-22" });
  expect(statement.map(({ item }) => item.split(" ")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  expect(statement[0]?.text).toContain(`${plot.matched} of the ${plot.total} studies of the catalogue where the cell source is X`);
  const histology = plot.tallies.find(({ domain }) => domain === "histology")?.numbers;
  expect(statement[7]?.text).toContain(`better in ${histology?.better} of ${(histology?.better ?? 0) + (histology?.worse ?? 0)}`);
});
