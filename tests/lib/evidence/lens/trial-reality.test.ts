import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { againstReviewRules } from "@/lib/evidence/lens/trial-reality/against-review.ts";
import { armsRules } from "@/lib/evidence/lens/trial-reality/arms.ts";
import { endRules } from "@/lib/evidence/lens/trial-reality/end.ts";
import { enrolmentRules } from "@/lib/evidence/lens/trial-reality/enrolment.ts";
import { publicationRules } from "@/lib/evidence/lens/trial-reality/publications.ts";
import { postingDelayDays, registrationRules } from "@/lib/evidence/lens/trial-reality/registration.ts";
import { resultsRules } from "@/lib/evidence/lens/trial-reality/results.ts";
import { trialReality } from "@/lib/evidence/lens/trial-reality/trial-reality.ts";
import { Trial, trialFields } from "@/lib/evidence/schema/trial.ts";
import { trialStatus } from "@/lib/evidence/schema/vocabularies/trial.ts";
import {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "@/lib/evidence/schema/vocabularies/trial-reality.ts";
import { daysOf, exactDate, partialDate } from "../../../support/arbitrary-date.ts";
import { jsonRecords } from "../../../support/real-data.ts";

const day = "2026-11-22";
const notRead = { missing: "not-read" } as const;
const all = jsonRecords("trials").map((json) => Trial.parse(json));
const trialNamed = (id: string) => all.find((trial) => trial.id === id) as Trial;

/** A trial of which nothing was read but what is given. */
function trialWith(given: Partial<Trial>): Trial {
  const base = trialNamed("NCT05414045");
  const blank = Object.fromEntries(trialFields.map((field) => [field, notRead]));
  const status = {
    ...base.status,
    registry: "not-retrieved",
    lastKnown: { missing: "not-applicable" },
    snapshotDate: null,
    history: [],
  } as const;
  return {
    ...base,
    ...blank,
    status: { ...status, history: [] },
    table1: null,
    linkedPublications: [],
    doubtfulDays: [],
    ...given,
  } as Trial;
}

function withStatus(registry: string, more: Partial<Trial["status"]> = {}): Trial["status"] {
  return { ...trialWith({}).status, registry, ...more } as Trial["status"];
}

const dates = (firstPosted: string | null, startDate: string | null) => ({
  firstPosted: firstPosted === null ? notRead : { value: firstPosted },
  startDate: startDate === null ? notRead : { value: startDate },
});

describe("registration", () => {
  test.each<[posted: string | null, start: string | null, term: string]>([
    ["2022-06-10", "2024-11-22", "prospective"],
    ["2024-11-22", "2024-11-22", "prospective"],
    ["2014-01-22", "2014-02", "prospective"],
    ["2014-01-22", "2014-01", "undecided"],
    ["2014-01", "2014-01-22", "undecided"],
    ["2014", "2014-06-01", "undecided"],
    ["2013", "2014", "prospective"],
    ["2014-02-10", "2014-01-20", "undecided"],
    ["2014-01-31", "2014-01-01", "retrospective"],
    ["2014-01-30", "2014-01-01", "undecided"],
    ["2014-02-10", "2014-01", "undecided"],
    ["2014-03-02", "2014-01", "retrospective"],
    ["2016", "2014", "retrospective"],
    ["2015", "2014", "undecided"],
    [null, "2014-01", "not-read"],
    ["2014-01", null, "not-read"],
    [null, null, "not-read"],
  ])("first posted %s, start %s: %s", (posted, start, term) => {
    expect(trialReality(trialWith(dates(posted, start)), day).registration.term).toBe(term);
  });

  test("it is called prospective where every reading of the dates is, and retrospective where every reading is late by more than the delay", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (posted, start) => {
        const { term } = trialReality(trialWith(dates(posted, start)), day).registration;
        const ends = (date: string) => [daysOf(date)[0], daysOf(date).at(-1)] as string[];
        const readings = ends(posted).flatMap((p) => ends(start).map((s) => (Date.parse(p) - Date.parse(s)) / 86_400_000));
        const expected = readings.every((late) => late <= 0)
          ? "prospective"
          : readings.every((late) => late >= postingDelayDays)
            ? "retrospective"
            : "undecided";
        expect(term).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("it never decides where the dates overlap", () => {
    fc.assert(
      fc.property(exactDate, fc.constantFrom(4, 7), fc.constantFrom(4, 7, 10), fc.boolean(), (date, one, other, swap) => {
        const [posted, start] = swap ? [date.slice(0, one), date.slice(0, other)] : [date.slice(0, other), date.slice(0, one)];
        const { term } = trialReality(trialWith(dates(posted, start)), day).registration;
        // The first day of a range that the other is in can still be before or on all of it.
        const [lastPosted, firstStart] = [daysOf(posted).at(-1) as string, daysOf(start)[0] as string];
        expect(term).toBe(lastPosted <= firstStart ? "prospective" : "undecided");
      }),
    );
  });

  test("a day that is in doubt decides nothing", () => {
    const given = dates("2014-01-22", "2014-01-31");
    expect(trialReality(trialWith(given), day).registration.term).toBe("prospective");
    expect(trialReality(trialWith({ ...given, doubtfulDays: ["startDate"] }), day).registration.term).toBe("undecided");
  });

  test("the registry's own word stands before the dates, unless they contradict it", () => {
    const word = (value: "prospective" | "retrospective") => ({ registrationWord: { value } });
    expect(trialReality(trialWith({ ...word("retrospective") }), day).registration.term).toBe("retrospective");
    expect(trialReality(trialWith({ ...word("prospective"), ...dates("2014-01", "2014-01") }), day).registration.term).toBe("prospective");
    const against = trialReality(trialWith({ ...word("prospective"), ...dates("2015", "2013") }), day).registration;
    expect(against.term).toBe("undecided");
    expect(against.because).toMatch(/calls it prospective, and its dates say otherwise/);
  });
});

describe("arms", () => {
  test.each<[what: string, given: Partial<Trial>, term: string]>([
    ["nothing read", {}, "not-read"],
    ["one group", { interventionModel: { value: "Single Group Assignment" } }, "single"],
    ["one group, and a control denied", { interventionModel: { value: "Single group, before-and-after, no control" } }, "single"],
    ["controlled", { allocation: { value: "Randomised controlled trial" } }, "controlled"],
    ["not controlled is not controlled", { interventionModel: { value: "Uncontrolled" } }, "not-told"],
    ["a comparator among the arms", { arms: { value: ["Experimental: cells", "Placebo Comparator: saline"] } }, "controlled"],
    ["an arm without intervention", { arms: { value: ["Experimental: cells", "No intervention: waiting"] } }, "controlled"],
    ["two experimental arms", { arms: { value: ["Experimental: a", "Experimental: b"] } }, "several"],
    ["randomised, no more", { allocation: { value: "Randomized" } }, "several"],
    ["not randomised, no more", { allocation: { value: "Non-Randomized" } }, "not-told"],
    ["parallel groups", { interventionModel: { value: "Parallel Assignment" } }, "several"],
    ["one arm, the model not read", { arms: { value: ["Experimental: PRP"] } }, "not-told"],
    ["a contradiction", { interventionModel: { value: "Single arm" }, allocation: { value: "Randomised controlled trial" } }, "not-told"],
    ["masking alone", { masking: { value: "Open label" } }, "not-read"],
  ])("%s", (_what, given, term) => {
    expect(trialReality(trialWith(given), day).arms.term).toBe(term);
  });
});

describe("number of participants", () => {
  const enrolment = { value: 60 };
  test.each<[what: string, given: Partial<Trial>, term: string]>([
    ["no number", {}, "not-read"],
    ["no number, though its kind was read", { enrolmentType: { value: "actual" } }, "not-read"],
    ["planned in the registry's words", { enrolment, enrolmentType: { value: "planned" }, status: withStatus("completed") }, "planned"],
    ["actual in the registry's words", { enrolment, enrolmentType: { value: "actual" } }, "actual"],
    ["enrolment was open", { enrolment, status: withStatus("recruiting") }, "planned"],
    ["unknown, was open", { enrolment, status: withStatus("unknown", { lastKnown: { value: "recruiting" } }) }, "planned"],
    ["unknown, was active", { enrolment, status: withStatus("unknown", { lastKnown: { value: "active-not-recruiting" } }) }, "not-told"],
    ["unknown, last not read", { enrolment, status: withStatus("unknown", { lastKnown: notRead }) }, "not-told"],
    ["completed", { enrolment, status: withStatus("completed") }, "not-told"],
    ["closed to enrolment", { enrolment, status: withStatus("recruitment-complete") }, "not-told"],
    ["status not verified", { enrolment }, "not-told"],
  ])("%s", (_what, given, term) => {
    expect(trialReality(trialWith(given), day).enrolment.term).toBe(term);
  });
});

describe("planned end", () => {
  const end = (completionDate: string, updated: string | null, status = withStatus("recruiting")): Partial<Trial> => ({
    completionDate: { value: completionDate },
    lastUpdatePosted: updated === null ? notRead : { value: updated },
    status,
  });
  test.each<[what: string, given: Partial<Trial>, term: string]>([
    ["no date", { status: withStatus("recruiting") }, "not-read"],
    ["ended, no date", { status: withStatus("terminated") }, "ended"],
    ["ended, date ahead", end("2030-01", "2025-01", withStatus("withdrawn")), "ended"],
    ["closed to enrolment is not ended", end("2025-12-31", "2025-01", withStatus("recruitment-complete")), "passed"],
    ["passed", end("2025-12-31", "2025-03-11"), "passed"],
    ["passed, no status read", end("2025-12-31", "2025-03-11", withStatus("not-retrieved")), "passed"],
    ["passed yesterday", end("2026-11-21", "2025-03-11"), "passed"],
    ["today", end("2026-11-22", "2025-03-11"), "ahead"],
    ["ahead", end("2028-07-01", "2025-12-10"), "ahead"],
    ["this month", end("2026-11", "2025-12-10"), "undecided"],
    ["this year", end("2026", "2025-12-10"), "undecided"],
    ["last month", end("2026-10", "2025-12-10"), "passed"],
    ["may be the actual end", end("2020-01", "2021-01"), "undecided"],
    ["no update read, snapshot before it", end("2025-12", null, withStatus("recruiting", { snapshotDate: "2025-07" })), "passed"],
    ["no update read, snapshot in its month", end("2025-12", null, withStatus("recruiting", { snapshotDate: "2025-12" })), "undecided"],
    ["neither update nor snapshot", end("2025-12", null), "undecided"],
  ])("%s", (_what, given, term) => {
    expect(trialReality(trialWith(given), day).end.term).toBe(term);
  });

  test("what has passed stays passed on every later day, and what is ahead was ahead on every earlier one", () => {
    fc.assert(
      fc.property(partialDate, partialDate, exactDate, exactDate, (completionDate, updated, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const on = (when: string) => trialReality(trialWith(end(completionDate, updated)), when).end.term;
        if (on(earlier) === "passed") expect(on(later)).toBe("passed");
        if (on(later) === "ahead") expect(on(earlier)).toBe("ahead");
        // It is decided only where every day that the date can mean lies on one side.
        if (on(earlier) === "passed") expect(daysOf(completionDate).every((one) => one < earlier)).toBe(true);
        if (on(earlier) === "ahead") expect(daysOf(completionDate).every((one) => one >= earlier)).toBe(true);
      }),
    );
  });
});

describe("status against the review", () => {
  const row = trialNamed("NCT03762967").table1;
  const printed = (word: string) => ({ ...row, printed: word }) as Trial["table1"];
  test.each<[given: Partial<Trial>, term: string]>([
    [{ status: withStatus("recruiting") }, "not-listed"],
    [{ table1: printed("phase-1-and-2"), status: withStatus("unknown") }, "review-no-status"],
    [{ table1: printed("phase-1-and-2") }, "review-no-status"],
    [{ table1: printed("recruiting") }, "not-verified"],
    [{ table1: printed("recruiting"), status: withStatus("recruiting") }, "same"],
    [{ table1: printed("completed"), status: withStatus("completed") }, "same"],
    [{ table1: printed("recruiting"), status: withStatus("unknown", { lastKnown: { value: "recruiting" } }) }, "differs"],
  ])("case %#", (given, term) => {
    expect(trialReality(trialWith(given), day).againstReview.term).toBe(term);
  });
});

describe("the trials of the catalogue", () => {
  test("each answer is a term of its vocabulary, says why, and rests on fields that a trial has", () => {
    const vocabularies = {
      againstReview,
      registration: registrationState,
      arms: armsState,
      enrolment: enrolmentState,
      results: resultsState,
      publications: publicationState,
      end: endState,
    };
    for (const trial of all) {
      for (const [question, reading] of Object.entries(trialReality(trial, day))) {
        expect(() => vocabularies[question as keyof typeof vocabularies].term(reading.term)).not.toThrow();
        expect(reading.because, `${trial.id} ${question}`).toMatch(/^[\p{L}\d][^.]{5,}$/u);
        expect(reading.because).not.toMatch(/undefined|null/);
        for (const field of reading.restsOn) expect(Object.keys(trial)).toContain(field);
      }
    }
  });

  test("every term of a vocabulary has a rule, and the last rule of each table fits always", () => {
    const tables = [
      [againstReviewRules, againstReview],
      [registrationRules, registrationState],
      [armsRules, armsState],
      [enrolmentRules, enrolmentState],
      [resultsRules, resultsState],
      [publicationRules, publicationState],
      [endRules, endState],
    ] as const;
    for (const [table, vocabulary] of tables) {
      expect([...new Set(table.rules.map((rule) => rule.term as string))].sort()).toEqual([...vocabulary.ids].sort());
      for (const trial of all) expect(table.rules.at(-1)?.when({ trial, day })).toBe(true);
    }
  });

  test("no wording judges", () => {
    for (const trial of all)
      for (const { because } of Object.values(trialReality(trial, day)))
        expect(because).not.toMatch(/\b(should|fail|failed|overdue|late|abandon|suspicious|legitimate|improper|violat)/i);
  });

  test("a status that is not verified is never called the same as the review's or ended", () => {
    for (const status of trialStatus.ids) {
      const reality = trialReality(trialWith({ table1: trialNamed("NCT02414295").table1, status: withStatus(status) }), day);
      if (status === "not-retrieved") expect([reality.againstReview.term, reality.end.term]).toEqual(["not-verified", "not-read"]);
    }
  });
});
