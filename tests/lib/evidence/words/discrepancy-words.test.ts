import { describe, expect, test } from "vitest";
import { ledgerOf } from "@/lib/evidence/records/ledger.ts";
import { groundNotes, markWords, rowsAboutRecord, rowsAtFact, sharedFacts } from "@/lib/evidence/words/discrepancy-words.ts";
import { factAddress, factName } from "@/lib/evidence/words/fact-place.ts";
import { realData } from "../../../support/real-data.ts";

const rows = ledgerOf(realData().records);
const row = (id: string) => rows.find((one) => one.id === id) as (typeof rows)[number];

describe("a mark", () => {
  test("says what each side says", () => {
    expect(markWords(row("sherif-2018-1"))).toBe(
      "Discrepancy with the review (sherif-2018-1): The review: Mouse. The abstract: Sprague-Dawley rats.",
    );
    expect(markWords(row("D2"))).toMatch(/^Discrepancy within the review \(D2\): Line 143: /);
    expect(markWords(row("NCT02641769-3"))).toMatch(/^Registry pages disagree \(NCT02641769-3\): /);
    expect(markWords(row("A1"))).toContain("109 entries");
  });

  test("stands at a fact for every row about it that contradicts something, and for no other", () => {
    expect(rowsAtFact(rows, "studies/qian-2020#intervention.relation").map(({ id }) => id)).toEqual(["B3", "qian-2020-1"]);
    expect(row("cakici-2013-3").matters).toBe("none");
    expect(rowsAtFact(rows, "studies/cakici-2013#intervention.relation")).toEqual([]);
    expect(rowsAtFact(rows, "studies/qian-2020")).toEqual([]);
  });
});

test("rows about a record are those about it or one of its facts, not about one whose id begins alike", () => {
  expect(rowsAboutRecord([{ about: ["studies/lu-2021"] }, { about: ["studies/lu-2021-b#design"] }], "studies/lu-2021")).toHaveLength(1);
  expect(rowsAboutRecord([{ about: ["studies/lu-2021#design"] }], "studies/lu-2021")).toHaveLength(1);
});

test("a finding against an abstract or a title says what may soften it; one of the text alone does not", () => {
  expect(groundNotes(["abstract"]).join()).toMatch(/full text may soften/);
  expect(groundNotes(["text", "title"]).join()).toMatch(/a title is not the paper/);
  expect(groundNotes(["text"])).toEqual([]);
});

test("two rows are alike by a fact or a claim, not by a record or a row of Table 1 as a whole", () => {
  expect(sharedFacts(row("qian-2020-1"), row("B3"))).toEqual(["studies/qian-2020#intervention.relation"]);
  expect(sharedFacts(row("fang-2020-1"), row("C4"))).toEqual(["claims/C035", "claims/C036"]);
  expect(sharedFacts(row("B9"), row("qian-2020-2"))).toEqual([]);
});

test.each([
  ["studies/qian-2020#intervention.cellSources", "/studies/qian-2020#fact-intervention-cellSources", "cell sources"],
  ["studies/qian-2020#table1", "/studies/qian-2020#review", "row in Table 1"],
  ["studies/qian-2020#comparisons", "/studies/qian-2020#outcomes", "outcomes"],
  ["trials/NCT02641769#status", "/trials/NCT02641769#status", "status"],
  ["trials/NCT02641769#eligibility.maximumAge", "/trials/NCT02641769#fact-eligibility-maximumAge", "maximum age"],
])("%s is at %s and called “%s”", (path, address, name) => {
  expect(factAddress(path)).toBe(address);
  expect(factName(path.split("#")[1] as string)).toBe(name);
});

test("a claim is at its page", () => {
  expect(factAddress("claims/C042")).toBe("/claims/C042");
});
