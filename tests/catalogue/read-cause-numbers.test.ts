import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { readCauseNumbers } from "@/lib/catalogue/asking/read-cause-numbers.ts";
import { causeStates } from "@/lib/catalogue/collections/cause-facet.ts";
import type { Counted } from "@/lib/catalogue/collections/cause-numbers.ts";
import { modelsOf } from "@/lib/evidence/causes/models-of-causes.ts";
import { cause } from "@/lib/evidence/schema/vocabularies/cause.ts";
import { plainArms } from "../support/plain-arms.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

const rows = async (name: "studies" | "trials", { query }: Counted) => (await listRecords(catalogue, name, query)).matched;

/** What a trial's file says of a cause, by looking at it. */
function stateIn({ eligibility }: Json, id: string): string {
  const entry = eligibility.causes.find((one: Json) => one.cause === id);
  if (entry) return entry.stance;
  return eligibility.inclusion.value || eligibility.exclusion.value ? "not-named" : "not-read";
}

describe.each(cause.ids)("%s", (id) => {
  test("studies in a model of it are those of the files, by corpus and by inducer, and each number is that of its list", async () => {
    const studies = (await readCauseNumbers(catalogue, id))?.studies ?? null;
    const models: readonly string[] = modelsOf(id);
    if (models.length === 0) return expect(studies).toBeNull();
    const inducersOf = (study: Json): string[] => plainArms(study).inducers.value ?? [];
    const all = jsonRecords("studies").filter((study) => inducersOf(study).some((one) => models.includes(one)));
    expect(studies?.all.count).toBe(all.length);
    expect(studies?.byCorpus.map(({ count }) => count)).toEqual(
      ["review", "added-since"].map((corpus) => all.filter((study) => study.corpus === corpus).length),
    );
    expect(studies?.byInducer.map(({ count }) => count)).toEqual(
      models.map((model) => all.filter((study) => inducersOf(study).includes(model)).length),
    );
    for (const counted of [studies?.all, ...(studies?.byCorpus ?? []), ...(studies?.byInducer ?? [])] as Counted[])
      expect([counted.label, await rows("studies", counted)]).toEqual([counted.label, counted.count]);
  });

  test("trials are in one state each, as their files say, and those that name the cause stand with their words", async () => {
    const { trials } = (await readCauseNumbers(catalogue, id)) as NonNullable<Awaited<ReturnType<typeof readCauseNumbers>>>;
    const shown = jsonRecords("trials").filter((trial) => trial.includeByDefault);
    expect(trials.total).toBe(shown.length);
    expect(trials.byState.map(({ count }) => count)).toEqual(
      causeStates.map((state) => shown.filter((trial) => stateIn(trial, id) === state.id).length),
    );
    expect(trials.byState.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
    for (const counted of trials.byState) expect([counted.label, await rows("trials", counted)]).toEqual([counted.label, counted.count]);
    const naming = shown.flatMap((trial) =>
      trial.eligibility.causes
        .filter((entry: Json) => entry.cause === id)
        .map((entry: Json) => `${trial.id} ${entry.stance} ${entry.words.join("|")}`),
    );
    expect(trials.naming.map(({ trial, stance, words }) => `${trial} ${stance} ${words.join("|")}`).sort()).toEqual(naming.sort());
  });
});

test("a group of causes, and what is no cause, has no numbers of its own", async () => {
  expect(await readCauseNumbers(catalogue, "primary")).toBeNull();
  expect(await readCauseNumbers(catalogue, "weather")).toBeNull();
});
