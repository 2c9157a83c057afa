import { describe, expect, test } from "vitest";
import { challengeMatrix, matrixColumns } from "@/lib/evidence/lens/challenge-matrix.ts";
import { concerns, sourceFamily } from "@/lib/evidence/lens/source-family.ts";
import { uptakeEntries } from "@/lib/evidence/lens/uptake.ts";
import { plainArms } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const { records } = realData();
const family = sourceFamily(records["cell-sources"]);
const files = jsonRecords("cell-sources");
const ids: string[] = files.map((source) => source.id);
const known = {
  studies: new Map(records.studies.map((one) => [one.id, one])),
  trials: new Map(records.trials.map((one) => [one.id, one])),
  syntheses: new Map(records.syntheses.map((one) => [one.id, one])),
};
const read = records.challenges.map((challenge) => ({ challenge, entries: uptakeEntries(challenge.takenUp, known) }));

/** All sources below one, itself among them, by looking at every file. */
function under(id: string): Set<string> {
  const found = new Set([id]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const source of files) if (found.has(source.parent)) found.add(source.id);
  }
  return found;
}

describe("whether a challenge concerns a source", () => {
  test("is so if it is stated of all, of it, of one that includes it or of one that it includes", () => {
    for (const challenge of records.challenges)
      for (const id of ids) {
        const expected =
          challenge.cellSources.length === 0 || challenge.cellSources.some((stated) => under(stated).has(id) || under(id).has(stated));
        expect([challenge.id, id, concerns(challenge.cellSources, id, family)]).toEqual([challenge.id, id, expected]);
      }
  });

  test("what a cell makes is no kind of it", () => {
    expect(concerns(["msc"], "msc-exo", family)).toBe(false);
    expect(concerns(["msc"], "bm-msc", family)).toBe(true);
    expect(concerns(["bm-msc"], "msc", family)).toBe(true);
    expect(concerns(["bm-msc"], "at-msc", family)).toBe(false);
    expect(concerns([], "at-msc", family)).toBe(true);
  });
});

describe("the matrix", () => {
  const columns = matrixColumns(records.challenges, ids, family);
  const cells = challengeMatrix(read, columns, family);

  test("has a column for each broadest source that a challenge is stated of, and for no other", () => {
    const roots = ids.filter((id) => files.find((source) => source.id === id)?.parent === null);
    const expected = roots.filter((root) => records.challenges.some((one) => one.cellSources.some((id) => under(root).has(id))));
    expect(columns).toEqual(expected);
    expect(columns.length).toBeGreaterThan(5);
  });

  test("states and counts what the files say, cell by cell", () => {
    const sourcesOf = (by: string): string[] => {
      const [kind, id] = by.split("/") as ["studies" | "trials" | "syntheses", string];
      const record = jsonRecords(kind).find((one) => one.id === id);
      return (kind === "studies" ? plainArms(record).cellSources : record.cellSources).value ?? [];
    };
    for (const [row, file] of records.challenges.map((one) => jsonRecords("challenges").find((json) => json.id === one.id)).entries())
      for (const [place, source] of columns.entries()) {
        const addressing = file.takenUp.filter(
          (entry: Json) => entry.stance === "addresses" && sourcesOf(entry.by).some((id) => under(source).has(id)),
        ).length;
        const stated = file.cellSources.some((id: string) => under(source).has(id));
        expect([file.id, cells[row]?.[place]]).toEqual([file.id, { source, stated, addressing }]);
      }
  });
});
