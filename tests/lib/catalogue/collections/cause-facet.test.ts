import { expect, test } from "vitest";
import { causeStates, causeTerm } from "@/lib/catalogue/collections/cause-facet.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { cause } from "@/lib/evidence/schema/vocabularies/cause.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

/** The state of a trial for a cause, by looking at its file. */
function stateIn({ eligibility }: Json, id: string): string {
  const told = eligibility.causes.find((entry: Json) => entry.cause === id)?.stance;
  return told ?? ("value" in eligibility.inclusion || "value" in eligibility.exclusion ? "not-named" : "not-read");
}

test("every number is a tally over the files, and the states of a cause add up to all trials", () => {
  const { index } = realCollection("trials");
  const { query } = readQuery(index.shape, new URLSearchParams("scope=any"));
  const counted = answer(index, query, null, ["cause"]).facets.find((facet) => facet.shape.id === "cause");
  const counts = new Map(counted?.options.map((option) => [option.id, option.count]));
  const trials = jsonRecords("trials");
  expect(counts.size).toBe(cause.ids.length * causeStates.length);
  for (const id of cause.ids) {
    const tally = causeStates.map((state) => trials.filter((trial) => stateIn(trial, id) === state.id).length);
    expect([id, causeStates.map((state) => counts.get(causeTerm(id, state.id)))]).toEqual([id, tally]);
    expect(tally.reduce((sum, count) => sum + count, 0)).toBe(trials.length);
  }
});
