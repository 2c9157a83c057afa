import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { answersByTerm } from "@/lib/catalogue/asking/answers-by-term.ts";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { openQuery, withFilter } from "@/lib/catalogue/facets/query.ts";
import { anyQuery } from "../support/arbitrary-query.ts";
import { jsonRecords, realCollection } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

test("the answer within a country is the list's own answer with that country chosen", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery(realCollection("trials").index.shape), async (query) => {
      const { matched } = await listRecords(catalogue, "trials", query);
      const places = await answersByTerm(catalogue, "trials", query, "country");
      // A trial has one country, or none that was read.
      expect(places.reduce((sum, place) => sum + place.answer.matched, 0)).toBe(matched);
      for (const { term, answer } of places) {
        expect(answer.matched).toBe(term.count);
        const { items: _items, ...listed } = await listRecords(
          catalogue,
          "trials",
          withFilter(query, "country", { kind: "term", ids: [term.id] }),
        );
        expect(answer).toEqual(listed);
      }
    }),
    { numRuns: 40 },
  );
});

test("countries against statuses are as the files have them", async () => {
  const everything = withFilter(openQuery(shapeIn(catalogue, "trials")), "scope", undefined);
  const counted = (await answersByTerm(catalogue, "trials", everything, "country")).flatMap(({ term, answer }) =>
    (answer.facets.find((facet) => facet.shape.id === "status")?.options ?? [])
      .filter((option) => option.count > 0)
      .map((option) => `${term.id} ${option.id} ${option.count}`),
  );
  const tally = new Map<string, number>();
  for (const { country, status } of jsonRecords("trials")) {
    const key = `${country.value ?? country.missing} ${status.registry}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  expect(counted.sort()).toEqual([...tally].map(([key, count]) => `${key} ${count}`).sort());
});
