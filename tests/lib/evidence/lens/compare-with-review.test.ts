import { describe, expect, test } from "vitest";
import { type Agreement, compareWithReview } from "@/lib/evidence/lens/compare-with-review.ts";
import { overviewOf, treatedCohorts } from "@/lib/evidence/lens/study-overview.ts";
import type { Cohort, DiseaseModel } from "@/lib/evidence/schema/cohort.ts";
import type { Fact } from "@/lib/evidence/schema/fact.ts";
import type { Study } from "@/lib/evidence/schema/study.ts";
import type { relation } from "@/lib/evidence/schema/vocabularies/study.ts";
import { realData } from "../../../support/real-data.ts";

const { studies } = realData().records;
const tabled = studies.find((study) => study.table1 !== null) as Study & { table1: NonNullable<Study["table1"]> };

type Intervention = NonNullable<Cohort["intervention"]>;

/** A real study of Table 1 with one cohort, and with other values checked and printed. */
function study(
  checked: { source?: Fact<string[]>; inducers?: DiseaseModel["inducers"]; relation?: Intervention["relation"] },
  printed: Partial<NonNullable<Study["table1"]>["normalised"]>,
): Study {
  const [cohort] = treatedCohorts(tabled);
  if (!cohort) throw new Error("no treated cohort");
  return {
    ...tabled,
    models: tabled.models.slice(0, 1).map((model) => ({ ...model, inducers: checked.inducers ?? model.inducers })),
    cohorts: [
      {
        ...cohort,
        intervention: {
          ...cohort.intervention,
          cellSources: checked.source ?? cohort.intervention.cellSources,
          relation: checked.relation ?? cohort.intervention.relation,
        },
      },
    ],
    table1: { ...tabled.table1, normalised: { ...tabled.table1.normalised, ...printed } },
  };
}

describe("how the review's word compares with what was read", () => {
  test.each<
    [
      DiseaseModel["inducers"],
      Study["table1"] extends infer Row ? (Row extends { normalised: { inducer: infer I } } ? I : never) : never,
      Agreement,
    ]
  >([
    [{ value: ["busulfan"] }, "busulfan", "agrees"],
    [{ value: ["busulfan", "cisplatin"] }, "busulfan", "partly"],
    [{ value: ["cisplatin"] }, "busulfan", "differs"],
    [{ missing: "not-read" }, "busulfan", "not-verified"],
    [{ missing: "not-reported" }, "busulfan", "not-verified"],
    [{ value: ["chemotherapy-unnamed"] }, "busulfan", "not-verified"],
    [{ value: ["chemotherapy-unnamed", "cadmium"] }, "busulfan", "partly"],
    [{ value: ["chemotherapy-unnamed"] }, "cadmium", "differs"],
    [{ value: ["busulfan"] }, null, "differs"],
    [{ missing: "not-read" }, null, "differs"],
  ])("inducer %j, printed %s: %s", (inducers, printed, expected) => {
    expect(compareWithReview(study({ inducers }, { inducer: printed }))?.inducer).toBe(expected);
  });

  test.each<[Intervention["relation"], (typeof relation.ids)[number], Agreement]>([
    [{ value: "allogeneic" }, "allogeneic", "agrees"],
    [{ value: "xenogeneic" }, "allogeneic", "differs"],
    [{ value: "autologous-and-allogeneic" }, "allogeneic", "partly"],
    [{ value: "autologous-and-allogeneic" }, "xenogeneic", "differs"],
    [{ missing: "not-read" }, "allogeneic", "not-verified"],
  ])("relation %j, printed %s: %s", (checked, printed, expected) => {
    expect(compareWithReview(study({ relation: checked }, { relation: printed }))?.relation).toBe(expected);
  });

  test.each<[Fact<string[]>, string, Agreement]>([
    [{ value: ["bm-msc"] }, "bm-msc", "agrees"],
    [{ value: ["bm-msc", "at-msc"] }, "bm-msc", "partly"],
    [{ value: ["uc-msc"] }, "bm-msc", "differs"],
    [{ value: ["msc"] }, "bm-msc", "not-verified"],
    [{ value: ["msc", "sertoli"] }, "bm-msc", "partly"],
    [{ value: ["msc"] }, "msc", "agrees"],
    [{ missing: "not-read" }, "bm-msc", "not-verified"],
  ])("cell source %j, printed %s: %s", (source, printed, expected) => {
    expect(compareWithReview(study({ source }, { cellSource: printed }))?.cellSource).toBe(expected);
  });

  test("is told for every study of Table 1 and for no other", () => {
    for (const one of studies) expect([one.id, compareWithReview(one) !== null]).toEqual([one.id, one.table1 !== null]);
  });

  test("agrees only where the checked value is the printed one and nothing else", () => {
    let agreed = 0;
    for (const one of studies) {
      const compared = compareWithReview(one);
      if (!compared || !one.table1) continue;
      const pairs = [
        [compared.hostSpecies, overviewOf(one).hostSpecies, one.table1.normalised.species],
        [compared.relation, overviewOf(one).relation, one.table1.normalised.relation],
        [compared.inducer, overviewOf(one).inducers, one.table1.normalised.inducer],
        [compared.cellSource, overviewOf(one).cellSources, one.table1.normalised.cellSource],
      ] as const;
      for (const [agreement, checked, printed] of pairs) {
        const same = "value" in checked && [checked.value].flat().length === 1 && [checked.value].flat()[0] === printed;
        expect([one.id, agreement === "agrees"]).toEqual([one.id, same]);
        if (same) agreed++;
      }
    }
    expect(agreed).toBeGreaterThan(20);
  });
});
