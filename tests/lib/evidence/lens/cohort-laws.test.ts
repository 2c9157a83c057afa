import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sideOf } from "@/lib/evidence/lens/arrow-entries.ts";
import { outcomeSide, questionOf } from "@/lib/evidence/lens/comparison-question.ts";
import { overviewOf, treatedCohorts } from "@/lib/evidence/lens/study-overview.ts";
import { type Fact, factValue } from "@/lib/evidence/schema/fact.ts";
import type { Study } from "@/lib/evidence/schema/study.ts";
import { noticeKind } from "@/lib/evidence/schema/vocabularies/evidence.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";
import { cohortRole, direction, inducer, productType, relation, species } from "@/lib/evidence/schema/vocabularies/study.ts";
import { plainArms, plainQuestion, plainSide } from "../../../support/plain-arms.ts";
import { realData } from "../../../support/real-data.ts";

const absent = fc.constantFrom(...missing.ids).map((reason) => ({ missing: reason }));
const anyFact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.oneof(
    absent,
    value.map((one) => ({ value: one })),
  ) as never;
const listOf = <T extends string>(ids: readonly T[]) => anyFact(fc.subarray([...ids], { minLength: 1, maxLength: 3 }));
const text = anyFact(fc.constantFrom("once", "twice", "10^6 cells"));
const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text]));

const anyHost = fc.record({ species: anyFact(fc.constantFrom(...species.ids)), ...texts("strain", "sex", "age") });
const anyModel = fc.record({ inducers: listOf(inducer.ids), ...texts("dose", "route", "timing") });
const given = fc.record({
  cellSources: listOf(["bm-msc", "at-msc", "ssc", "msc-exo"]),
  products: listOf(productType.ids),
  donorSpecies: anyFact(fc.constantFrom(...species.ids)),
  relation: anyFact(fc.constantFrom(...relation.ids)),
  ...texts("tissue", "cellType", "dose", "passage", "labelling", "preparation", "alsoGiven"),
});
const way = fc.record({
  sites: anyFact(fc.constant(["testis-unstated"])),
  whenGiven: absent,
  ...texts("route", "frequency", "timing"),
});

/** A study with any cohorts that fit together. */
const anyStudy: fc.Arbitrary<Study> = fc
  .tuple(
    fc.array(anyHost, { maxLength: 3 }),
    fc.array(anyModel, { maxLength: 3 }),
    fc.array(fc.record({ role: fc.constantFrom(...cohortRole.ids), given, way, host: fc.nat(3), model: fc.nat(3) }), { maxLength: 5 }),
    fc.subarray([...noticeKind.ids]),
  )
  .map(([hosts, models, cohorts, notices]) => ({
    hosts: hosts.map((host, place) => ({ id: `host-${place}`, ...host })),
    models: models.map((model, place) => ({ id: `model-${place}`, ...model })),
    cohorts: cohorts.map(({ role, host, model, ...one }, place) => ({
      id: `cohort-${place}`,
      label: `Cohort ${place}`,
      role,
      host: host < hosts.length ? `host-${host}` : null,
      model: role !== "healthy" && model < models.length ? `model-${model}` : null,
      n: { missing: "not-read" },
      intervention: role === "treated" ? one.given : null,
      delivery: role === "treated" && host < hosts.length ? one.way : null,
    })),
    notices: notices.map((kind) => ({ kind })),
  })) as never;

/** A study and a comparison of two of its cohorts, or of one with nothing. */
const anyComparison = anyStudy
  .filter(({ cohorts }) => cohorts.length > 1)
  .chain((study) =>
    fc.record({
      study: fc.constant(study),
      comparison: fc
        .tuple(fc.shuffledSubarray(study.cohorts, { minLength: 2, maxLength: 2 }), fc.boolean(), fc.constantFrom(...direction.ids))
        .map(([[cohort, against], alone, direction]) => ({ cohort: cohort?.id, against: alone ? null : against?.id, direction }) as never),
    }),
  );

const sides = ["improved", "no-change", "worsened"];
/** The facts of an overview that hold terms. Its texts name their cohorts, so that they stand in the cohorts' order. */
const ofTerms = ["hostSpecies", "inducers", "cellSources", "products", "donorSpecies", "relation", "sites", "whenGiven"] as const;
const asSet = (fact: Fact<readonly string[]>) => ("missing" in fact ? fact.missing : [...fact.value].sort());

describe("a study as a whole", () => {
  test("has the terms of all its hosts, models and treated cohorts, each once, and no others", () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const whole = overviewOf(study);
        const plain = plainArms(study) as unknown as Record<string, { value?: string[]; missing?: string }>;
        for (const name of ofTerms) {
          const expected = plain[name];
          expect([name, asSet(whole[name])]).toEqual([name, expected?.value ? [...expected.value].sort() : expected?.missing]);
        }
      }),
    );
  });

  test("says every text of a treated cohort, and says it is missing only where it is in all", () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const whole = overviewOf(study);
        for (const name of ["dose", "tissue", "passage", "labelling", "alsoGiven"] as const) {
          const said = treatedCohorts(study).flatMap(({ intervention }) => factValue(intervention[name]) ?? []);
          expect("missing" in whole[name]).toBe(said.length === 0);
          for (const one of said) expect(factValue(whole[name])).toContain(one);
        }
      }),
    );
  });

  test("is the same in whatever order its hosts, models and cohorts stand", () => {
    fc.assert(
      fc.property(anyStudy, fc.infiniteStream(fc.nat()), (study, choices) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          [...list]
            .map((one) => ({ one, at: choices.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const other = overviewOf({ hosts: shuffled(study.hosts), models: shuffled(study.models), cohorts: shuffled(study.cohorts) });
        const whole = overviewOf(study);
        for (const name of ofTerms) expect([name, asSet(other[name])]).toEqual([name, asSet(whole[name])]);
        for (const name of ["strain", "inducerDose", "dose", "route", "timing"] as const)
          expect([name, "missing" in other[name] ? other[name].missing : null]).toEqual([
            name,
            "missing" in whole[name] ? whole[name].missing : null,
          ]);
      }),
    );
  });
});

describe("what a comparison asks", () => {
  test("is what the roles of its two cohorts say, in any study and in all of the catalogue", () => {
    fc.assert(
      fc.property(anyComparison, ({ study, comparison }) => {
        expect(questionOf(comparison, study.cohorts)).toBe(plainQuestion(study, comparison));
        expect(outcomeSide(comparison, study)).toBe(plainSide(study, comparison));
      }),
    );
    for (const study of realData().records.studies)
      for (const comparison of study.comparisons)
        expect([study.id, comparison.id, outcomeSide(comparison, study)]).toEqual([study.id, comparison.id, plainSide(study, comparison)]);
  });

  test("has a side only where the treated were set against the same damage, untreated or with vehicle: never against the healthy", () => {
    fc.assert(
      fc.property(anyComparison, ({ study, comparison }) => {
        const { cohort, against } = comparison as { cohort: string; against: string | null };
        const role = (id: string | null) => study.cohorts.find((one) => one.id === id)?.role;
        const side = outcomeSide(comparison, study);
        if (!sides.includes(side)) return;
        expect([role(cohort), ["untreated", "vehicle"].includes(role(against) ?? "")]).toEqual(["treated", true]);
        expect(study.cohorts.find((one) => one.id === cohort)?.model).not.toBeNull();
        expect(study.notices.some(({ kind }) => kind === "retraction")).toBe(false);
      }),
    );
    for (const role of ["healthy", "before", "treated"] as const)
      for (const way of sides) {
        const cohorts = [
          { id: "a", role: "treated", model: "m" },
          { id: "b", role, model: null },
        ];
        const side = outcomeSide({ cohort: "a", against: "b", direction: way } as never, { cohorts, notices: [] } as never);
        expect([role, way, side]).toEqual([role, way, "otherwise"]);
      }
  });

  test("does not hang on the order of the cohorts", () => {
    fc.assert(
      fc.property(anyComparison, ({ study, comparison }) => {
        const turned = { ...study, cohorts: [...study.cohorts].reverse() };
        expect(outcomeSide(comparison, turned)).toBe(outcomeSide(comparison, study));
      }),
    );
  });
});

test("the side of several comparisons is for where one improved, against where one did not, and both where both; order is nothing to it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...direction.ids).map((way) => ({ direction: way }))), (comparisons) => {
      const has = (...ways: string[]) => comparisons.some((one) => ways.includes(one.direction));
      const [better, not] = [has("improved"), has("no-change", "worsened")];
      expect(sideOf(comparisons)).toBe(better && not ? "for-and-against" : better ? "for" : not ? "against" : "unclear");
      expect(sideOf([...comparisons].reverse())).toBe(sideOf(comparisons));
    }),
  );
});
