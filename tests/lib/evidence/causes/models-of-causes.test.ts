import { describe, expect, test } from "vitest";
import { modelOf, modelsOf } from "@/lib/evidence/causes/models-of-causes.ts";
import { cause } from "@/lib/evidence/schema/vocabularies/cause.ts";
import { inducer } from "@/lib/evidence/schema/vocabularies/study.ts";
import { jsonRecords } from "../../../support/real-data.ts";

describe("which inducer is a model of which cause", () => {
  test("every inducer is placed once, on a cause or on none, with a reason", () => {
    expect(Object.keys(modelOf).sort()).toEqual([...inducer.ids].sort());
    const placed = cause.ids.flatMap(modelsOf);
    expect(new Set(placed).size).toBe(placed.length);
    const onNone = inducer.ids.filter((id) => modelOf[id].cause === null);
    expect([...placed, ...onNone].sort()).toEqual([...inducer.ids].sort());
    for (const { reason } of Object.values(modelOf)) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  test("an inducer that the review's table prints is a model of a cause", () => {
    const printed = jsonRecords("studies").flatMap((study) => study.table1?.normalised.inducer ?? []);
    expect(printed.length).toBeGreaterThan(20);
    for (const id of new Set(printed)) expect([id, modelOf[id as "busulfan"].cause]).not.toEqual([id, null]);
  });

  test("what is no cause has no models", () => {
    expect(modelsOf("primary")).toEqual([]);
    expect(modelsOf("toString")).toEqual([]);
  });
});
