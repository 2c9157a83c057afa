import fc from "fast-check";
import { expect, test } from "vitest";
import { domainEffectOf } from "@/lib/evidence/lens/domain-effect.ts";
import { direction } from "@/lib/evidence/schema/vocabularies/study.ts";

type Asked = Parameters<typeof domainEffectOf>[0];
type Outcome = Pick<Asked["comparisons"][number], "direction" | "against" | "category" | "basis">;

const roles = ["treated", "untreated", "vehicle", "healthy", "other-treatment", "before"] as const;

/** What the rule reads of a study: a cohort of each role, named after it, and the treated one measured against others. */
function studyOf(outcomes: readonly Partial<Outcome>[], notices: readonly object[] = []): Asked {
  const plain: Outcome = { direction: "improved", against: "untreated", category: "sperm", basis: "read" };
  return {
    cohorts: roles.map((role) => ({ id: role, role, model: "busulfan" })),
    comparisons: outcomes.map((outcome, place) => ({ ...plain, ...outcome, id: place + 1, cohort: "treated" })),
    notices,
  } as unknown as Asked;
}

const times = (count: number, outcome: Partial<Outcome>) => Array.from({ length: count }, () => outcome);
const [up, same, down] = (["improved", "no-change", "worsened"] as const).map((way) => ({ direction: way })) as [
  Partial<Outcome>,
  Partial<Outcome>,
  Partial<Outcome>,
];
const unheard: Partial<Outcome>[] = [
  { against: null, direction: "not-reported" },
  { direction: "not-read" },
  { against: "healthy", direction: "worsened" },
  { against: "other-treatment", direction: "worsened" },
  { against: "before", direction: "worsened" },
  { direction: "not-read", basis: "title" },
  { category: "histology", direction: "worsened" },
];

test.each([
  ["one better", [up], "better"],
  ["one worse", [down], "worse"],
  ["one unchanged", [same], "unchanged"],
  ["against vehicle as against untreated", [{ ...up, against: "vehicle" }], "better"],
  ["7 of 10: exactly 70 %", [...times(7, up), ...times(3, down)], "better"],
  ["14 of 20", [...times(14, same), ...times(6, up)], "unchanged"],
  ["9 of 13: just under", [...times(9, up), ...times(4, down)], "conflicting"],
  ["2 of 3", [...times(2, up), down], "conflicting"],
  ["unchanged outcomes count among all: 3 of 5", [...times(3, up), ...times(2, same)], "conflicting"],
  ["unchanged outcomes count among all: 3 of 4", [...times(3, up), same], "better"],
  ["what takes no part changes nothing", [up, ...unheard], "better"],
  ["compared with healthy only", [{ ...same, against: "healthy" }, ...times(3, { against: null, direction: "not-reported" })], "otherwise"],
  ["compared with nothing", times(2, { against: null, direction: "not-reported" }), "no-comparator"],
  ["not read", [{ direction: "not-read" }], "not-read"],
  ["only in another domain", [{ ...up, category: "histology" }], null],
  ["only in the title", [{ direction: "not-read", basis: "title" }], null],
  ["nothing", [], null],
] as const)("%s", (_, outcomes, effect) => {
  expect(domainEffectOf(studyOf(outcomes), "sperm")).toBe(effect);
});

test("a retracted study goes no way", () => {
  expect(domainEffectOf(studyOf([up], [{ kind: "retraction" }]), "sperm")).toBeNull();
});

const outcome = fc.record({
  direction: fc.constantFrom(...direction.ids),
  against: fc.constantFrom("untreated", "vehicle", "healthy", "before"),
});

test("the order of outcomes is nothing, nor is saying each twice", () => {
  const shuffled = fc
    .array(outcome, { minLength: 1, maxLength: 12 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      const effect = domainEffectOf(studyOf(all as Partial<Outcome>[]), "sperm");
      expect(domainEffectOf(studyOf(mixed as Partial<Outcome>[]), "sperm")).toBe(effect);
      expect(domainEffectOf(studyOf([...all, ...all] as Partial<Outcome>[]), "sperm")).toBe(effect);
    }),
  );
});

test("with better and worse exchanged, so is the study's way", () => {
  const turned: Record<string, string> = { improved: "worsened", worsened: "improved", better: "worse", worse: "better" };
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 12 }), (all) => {
      const effect = domainEffectOf(studyOf(all as Partial<Outcome>[]), "sperm");
      const other = all.map((one) => ({ ...one, direction: turned[one.direction] ?? one.direction }));
      expect(domainEffectOf(studyOf(other as Partial<Outcome>[]), "sperm")).toBe(turned[effect ?? ""] ?? effect);
    }),
  );
});
