import { describe, expect, test } from "vitest";
import { studyName } from "@/lib/evidence/words/study-name.ts";
import { plainArms } from "../support/plain-arms.ts";
import { type Json, jsonFiles, jsonRecords } from "../support/real-data.ts";

const added = jsonFiles("studies").filter(({ json }) => json.corpus === "added-since");
const words = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

describe("what was added since the review", () => {
  test("stands beside the 39 of the review, which are one for each of its primary studies and no more", () => {
    const ofReview = jsonFiles("studies").filter(({ json }) => json.corpus === "review");
    expect([ofReview.length, new Set(ofReview.map(({ json }) => json.reference)).size]).toEqual([39, 39]);
    expect(added.length + ofReview.length).toBe(jsonFiles("studies").length);
    for (const { file, json } of added) expect([file, json.corpus, json.reference]).toEqual([file, "added-since", null]);
  });

  test("rests on pages, never on the review, and has no column of the review's comparison", () => {
    for (const { file, json } of added) {
      expect([file, json.sources.filter((source: Json) => source.kind === "review")]).toEqual([file, []]);
      expect([file, json.table1, json.discrepancies]).toEqual([file, null, []]);
    }
  });

  test("says of nothing that the paper does not report it: no full text was read", () => {
    for (const { file, json } of added) expect([file, JSON.stringify(json).includes('"missing":"not-reported"')]).toEqual([file, false]);
  });

  test("has a name of its own in lists", () => {
    const names = jsonRecords("studies").map(studyName);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test("a patient has no inducer, an animal no country, and an animal that nothing damaged no inducer either", () => {
    for (const { file, json } of added) {
      const people = plainArms(json).hostSpecies.value?.includes("human") === true;
      const { missing } = plainArms(json).inducers;
      expect([file, missing === "not-applicable"]).toEqual([file, people || json.models.length === 0]);
      expect([file, json.population.country.missing === "not-applicable"]).toEqual([file, !people]);
    }
  });

  test("counts a body of data once: no other report of it, and no work that is only related, is a record too", () => {
    const titles = new Set(jsonRecords("studies").flatMap((study) => (study.title ? [words(study.title)] : [])));
    const reports = added.flatMap(({ file, json }) => json.otherReports.map((report: Json) => [file, report] as const));
    expect(reports.length).toBeGreaterThan(8);
    for (const [file, report] of reports) {
      expect([file, report.title !== null && titles.has(words(report.title))]).toEqual([file, false]);
      expect([file, report.url !== null || report.doi !== null || report.pmid !== null]).toEqual([file, true]);
    }
  });

  test("holds no title of the review's reference list", () => {
    const listed = new Set(jsonRecords("references").map((reference) => words(reference.title)));
    expect(added.filter(({ json }) => json.title !== null && listed.has(words(json.title))).map(({ file }) => file)).toEqual([]);
  });
});

describe("a synthesis", () => {
  test("that the review lists says so", () => {
    const listed = new Set(jsonRecords("references").flatMap((reference) => reference.doi?.toLowerCase() ?? []));
    for (const { file, json } of jsonFiles("syntheses"))
      expect([file, listed.has(json.doi?.toLowerCase())]).toEqual([file, /^The base review lists it/.test(json.note ?? "")]);
  });

  test("is no study, and says something", () => {
    const studies = new Set(jsonRecords("studies").flatMap((study) => study.doi?.toLowerCase() ?? []));
    for (const { file, json } of jsonFiles("syntheses"))
      expect([file, studies.has(json.doi?.toLowerCase()), json.says.length > 0]).toEqual([file, false, true]);
  });
});

describe("what overtakes a claim", () => {
  const sentences = jsonFiles("claims").flatMap(({ file, json }) => json.overtakenBy.map((sentence: Json) => [file, sentence] as const));
  const added = new Map([...jsonRecords("studies"), ...jsonRecords("trials")].map((record) => [record.id, record.corpus]));

  test("is not what the review itself rests on: studies and trials that it does not list, or other reviews", () => {
    expect(sentences.length).toBeGreaterThan(15);
    for (const [file, sentence] of sentences)
      for (const support of sentence.restsOn) {
        const [kind, id] = support.split("/");
        expect([file, support, kind === "syntheses" || added.get(id) === "added-since"]).toEqual([file, support, true]);
      }
  });

  test("tells how much was read of a study", () => {
    for (const [file, { text, restsOn }] of sentences)
      if (restsOn.some((support: string) => support.startsWith("studies/")))
        expect([file, text]).toEqual([file, expect.stringMatching(/\bread\b/)]);
  });
});
