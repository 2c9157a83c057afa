import { describe, expect, test } from "vitest";
import { type Json, jsonRecords } from "../support/real-data.ts";

const challenges = jsonRecords("challenges");
const prospects = jsonRecords("prospects");
const placed = [...challenges, ...prospects];
const sources = jsonRecords("cell-sources");

/** Claims of these topics, or limitations with these texts, that are placed at nothing, and why. Empty: every one is placed. */
const unplaced: Readonly<Record<string, string>> = {};

/** The source and all that include it. */
function lineOf(id: string): string[] {
  const parent = sources.find((source) => source.id === id)?.parent;
  return parent ? [id, ...lineOf(parent)] : [id];
}

describe("nothing that the review calls a difficulty or asks for is left out", () => {
  test.each(["safety", "ethics", "future"])("every claim on %s is placed at a challenge or a prospect", (topic) => {
    const claims = jsonRecords("claims").filter((claim) => claim.topic === topic);
    const named = new Set(placed.flatMap((matter) => matter.claims));
    expect(claims.filter((claim) => !named.has(claim.id) && !(claim.id in unplaced)).map((claim) => claim.id)).toEqual([]);
    expect(claims.length).toBeGreaterThan(4);
  });

  test("every limitation of a cell source is placed at a challenge or a prospect that names its claim and its source", () => {
    const limitations = sources.flatMap((source) => source.limitations.map((limitation: Json) => ({ source: source.id, ...limitation })));
    const lost = limitations.filter(
      ({ source, text, claims }) =>
        !(text in unplaced) &&
        !placed.some(
          (matter) =>
            matter.claims.some((claim: string) => claims.includes(claim)) &&
            matter.cellSources.some((id: string) => lineOf(source).includes(id)),
        ),
    );
    expect(lost).toEqual([]);
    expect(limitations.length).toBeGreaterThan(25);
  });

  test("what is let off is there: the list of exceptions is no longer than it has to be", () => {
    const known = new Set([
      ...jsonRecords("claims").map((claim) => claim.id),
      ...sources.flatMap((source) => source.limitations.map((limitation: Json) => limitation.text)),
    ]);
    expect(Object.keys(unplaced).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("what takes a matter up", () => {
  test("says of a work read by its citation only that it is a title, or that only the citation was read", () => {
    const level = new Map(
      (["studies", "syntheses"] as const).flatMap((kind) => jsonRecords(kind).map((one) => [`${kind}/${one.id}`, one.read.level])),
    );
    const entries = [...challenges.flatMap((one) => one.takenUp), ...prospects.flatMap((one) => one.became)];
    const bare = entries.filter((entry: Json) => level.get(entry.by) === "citation" && !/by its title|only its citation/i.test(entry.text));
    expect(bare).toEqual([]);
  });

  test("of a trial claims no effect: a registry record holds none, and the press is no source for one", () => {
    const entries = [...challenges.flatMap((one) => one.takenUp), ...prospects.flatMap((one) => one.became)];
    const trials = entries.filter((entry: Json) => entry.by.startsWith("trials/"));
    expect(trials.filter((entry: Json) => /showed|improved|restored|rose|healthy child|birth/.test(entry.text))).toEqual([]);
    expect(trials.length).toBeGreaterThan(15);
  });
});

describe("the anchors of the page", () => {
  test("are all different", () => {
    const ids = [...placed.map((matter) => matter.id), "technical", "safety", "ethical", "supply", "prospects", "by-cell-source"];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stand for challenges that are stated once each, about as many as a page can hold", () => {
    expect(challenges.length).toBeGreaterThanOrEqual(18);
    expect(challenges.length).toBeLessThanOrEqual(28);
    expect(new Set(placed.map((matter) => matter.name)).size).toBe(placed.length);
  });
});
