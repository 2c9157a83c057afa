import { expect, test } from "vitest";
import { reportedItems, reportStates, reportTerm } from "@/lib/catalogue/collections/reported-items.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery } from "@/lib/catalogue/facets/query.ts";
import { plainArms } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

/** Where the files have each item. */
const places: Readonly<Record<string, (study: Json) => Json>> = {
  dose: (study) => plainArms(study).dose,
  route: (study) => plainArms(study).route,
  number: (study) => study.population.sampleSize,
  strain: (study) => plainArms(study).strain,
  "follow-up": (study) => study.followUp.duration,
  randomised: (study) => study.reporting.randomisation,
  blinded: (study) => study.reporting.blinding,
  tracking: (study) => plainArms(study).labelling,
  offspring: (study) =>
    study.comparisons.some((outcome: Json) => outcome.category === "fertility" && outcome.basis === "read")
      ? { value: true }
      : { missing: "not-read" },
};

test("every number is a tally over the files, and the states of an item add up to all studies", () => {
  const { index } = realCollection("studies");
  const counted = answer(index, openQuery(index.shape), null, ["reporting"]).facets.find((facet) => facet.shape.id === "reporting");
  const counts = new Map(counted?.options.map((option) => [option.id, option.count]));
  const studies = jsonRecords("studies");
  expect(reportedItems.map((item) => item.id).sort()).toEqual(Object.keys(places).sort());
  for (const item of reportedItems) {
    let sum = 0;
    for (const state of reportStates) {
      const expected = studies.filter((study) => (places[item.id]?.(study).missing ?? "reported") === state.id).length;
      expect([item.id, state.id, counts.get(reportTerm(item, state.id))]).toEqual([item.id, state.id, expected]);
      sum += expected;
    }
    expect(sum).toBe(studies.length);
  }
});
