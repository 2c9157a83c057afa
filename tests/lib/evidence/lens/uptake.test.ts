import { describe, expect, test } from "vitest";
import { sourceFamily } from "@/lib/evidence/lens/source-family.ts";
import { countWords, stateWords, uptakeEntries, uptakeGroups } from "@/lib/evidence/lens/uptake.ts";
import { realData } from "../../../support/real-data.ts";

const { records } = realData();
const family = sourceFamily(records["cell-sources"]);
const known = {
  studies: new Map(records.studies.map((one) => [one.id, one])),
  trials: new Map(records.trials.map((one) => [one.id, one])),
  syntheses: new Map(records.syntheses.map((one) => [one.id, one])),
};
const read = records.challenges.map((challenge) => ({ challenge, entries: uptakeEntries(challenge.takenUp, known) }));

describe("what takes a challenge up", () => {
  test("is all there, with the studies of the review apart from those added since", () => {
    for (const { challenge, entries } of read) {
      expect(entries.map((entry) => entry.by).sort()).toEqual(challenge.takenUp.map((entry) => entry.by).sort());
      for (const entry of entries) {
        const study = known.studies.get(entry.by.replace("studies/", ""));
        expect(entry.group).toBe(study ? study.corpus : entry.by.split("/")[0]);
      }
      const order = entries.map((entry) => uptakeGroups.findIndex((group) => group.id === entry.group));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  test("carries how much was read, and a trial its status with the date", () => {
    for (const { entries } of read)
      for (const entry of entries)
        expect(entry.read).toMatch(entry.group === "trials" ? /^registry: .*, (as of \w|undated|no registry)/ : / read$/);
  });

  test("cannot be a record that is not there", () => {
    expect(() => uptakeEntries([{ by: "studies/nobody-1900", text: "It did." }], known)).toThrow("is no record");
  });
});

describe("the state of a challenge in words", () => {
  test("adds up to its entries: every number in the sentence is counted from the data", () => {
    for (const { challenge, entries } of read) {
      const words = stateWords(entries, challenge.cellSources, family, "a day in May");
      const numbers = [...words.matchAll(/(\d+) (?:stud|registered|review)/g)].map((match) => Number(match[1]));
      expect([challenge.id, numbers.reduce((sum, one) => sum + one, 0)]).toEqual([challenge.id, challenge.takenUp.length]);
      const isAddressed = challenge.takenUp.some((entry) => entry.stance === "addresses");
      expect(words.startsWith("Addressed by none found in the search of a day in May")).toBe(!isAddressed);
    }
  });

  test.each([
    [[], "Addressed by none found in the search of today; nothing that bears on it was found either."],
    [["review addresses"], "Addressed by 1 study in the review."],
    [
      ["trials bears-on", "added-since bears-on"],
      "Addressed by none found in the search of today; 1 study added since and 1 registered trial bear on it.",
    ],
    [
      ["review addresses", "trials addresses", "trials addresses", "review shows-it", "syntheses bears-on"],
      "Addressed by 1 study in the review and 2 registered trials; shown by 1 study in the review; 1 review of the literature bears on it.",
    ],
  ])("of %j is “%s”", (given, words) => {
    const entries = given.map((one) => {
      const [group, stance] = one.split(" ");
      return { group, stance, cellSources: ["ssc"] } as never;
    });
    expect(stateWords(entries, ["ssc"], family, "today")).toBe(words);
  });

  test("says where what addresses it is about other sources than those it is stated of", () => {
    const one = (...cellSources: string[]) => ({ group: "trials", stance: "addresses", cellSources }) as never;
    const words = (...entries: never[]) => stateWords(entries, ["msc"], family, "today");
    expect(words(one("ssc"))).toBe("Addressed by 1 registered trial, none about a cell source that it is stated of.");
    expect(words(one("ssc"), one("bm-msc"))).toBe("Addressed by 2 registered trials, 1 of 2 about a cell source that it is stated of.");
    expect(words(one("ssc", "bm-msc"))).toBe("Addressed by 1 registered trial.");
    expect(words(one())).toBe("Addressed by 1 registered trial, none about a cell source that it is stated of.");
  });

  test("counts a group of one in the singular", () => {
    expect(countWords([{ group: "review" }, { group: "review" }, { group: "syntheses" }])).toBe(
      "2 studies in the review and 1 review of the literature",
    );
    expect(countWords([])).toBe("");
  });
});
