import { expect, test } from "vitest";
import type { Arrow, ArrowStudy } from "@/lib/evidence/schema/figure.ts";
import { evidenceLevel } from "@/lib/evidence/schema/vocabularies/figure.ts";
import { levelOf } from "@/lib/pictures/figures/arrow-level.ts";

const bare: Arrow = {
  id: "a-b",
  from: "a",
  to: "b",
  effect: "promotes",
  statement: "A promotes B",
  mechanisms: [],
  claims: [],
  against: [],
  titles: [],
  legend: [],
  studies: [],
};
const study = (part: Partial<ArrowStudy>): ArrowStudy => ({
  study: "one-2020",
  cohort: "treated",
  comparisons: [1],
  stance: "for",
  basis: "read",
  setting: "animal",
  whenGiven: null,
  finding: "It rose",
  ...part,
});
const cited = new Set(["C002"]);

test.each<[string, Partial<Arrow>, string]>([
  ["nothing", {}, "no-source"],
  ["a claim against it only", { against: ["C002"] }, "no-source"],
  ["a figure legend", { legend: [233] }, "named-only"],
  ["a title", { titles: [92] }, "named-only"],
  ["a study's title", { studies: [study({ basis: "title" })] }, "named-only"],
  ["a claim without citation", { claims: ["C001"], titles: [92] }, "stated"],
  ["a claim with a citation", { claims: ["C001", "C002"] }, "cited"],
  ["a study that was read and speaks against", { claims: ["C002"], studies: [study({ stance: "against" })] }, "cited"],
  ["a study that takes no side", { claims: ["C001"], studies: [study({ stance: "unclear", setting: "human" })] }, "stated"],
  ["a culture", { studies: [study({ setting: "in-vitro" })] }, "in-vitro"],
  ["a culture and an animal", { studies: [study({ setting: "in-vitro" }), study({ stance: "for-and-against" })] }, "other-species"],
  ["people", { studies: [study({ setting: "human" }), study({})] }, "human"],
  ["a study in people that does not support it", { studies: [study({ setting: "human", stance: "against" })] }, "named-only"],
])("the level of an arrow with %s", (_what, part, level) => {
  expect(levelOf({ ...bare, ...part }, cited)).toBe(level);
});

test("levels are listed from none to people", () => {
  expect(evidenceLevel.ids).toEqual(["no-source", "named-only", "stated", "cited", "in-vitro", "other-species", "human"]);
});
