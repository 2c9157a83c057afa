import { describe, expect, test } from "vitest";
import { compareWithReview } from "@/lib/evidence/lens/compare-with-review.ts";
import { questionOf } from "@/lib/evidence/lens/comparison-question.ts";
import { type TrialReality, trialReality } from "@/lib/evidence/lens/trial-reality/trial-reality.ts";
import type { RecordKind } from "@/lib/evidence/records/record-kinds.ts";
import * as causes from "@/lib/evidence/schema/vocabularies/cause.ts";
import * as cellSource from "@/lib/evidence/schema/vocabularies/cell-source.ts";
import * as challenge from "@/lib/evidence/schema/vocabularies/challenge.ts";
import * as evidence from "@/lib/evidence/schema/vocabularies/evidence.ts";
import * as ledger from "@/lib/evidence/schema/vocabularies/ledger.ts";
import * as missing from "@/lib/evidence/schema/vocabularies/missing.ts";
import * as secondReading from "@/lib/evidence/schema/vocabularies/second-reading.ts";
import * as study from "@/lib/evidence/schema/vocabularies/study.ts";
import * as trial from "@/lib/evidence/schema/vocabularies/trial.ts";
import * as reality from "@/lib/evidence/schema/vocabularies/trial-reality.ts";
import type { Vocabulary } from "@/lib/evidence/schema/vocabulary.ts";
import { jsonLedger } from "../support/json-ledger.ts";
import { plainArms } from "../support/plain-arms.ts";
import { type Json, jsonRecords, jsonSecondReading, realData } from "../support/real-data.ts";

const each = (kind: RecordKind, pick: (record: Json) => unknown): unknown[] => jsonRecords(kind).flatMap((record) => [pick(record)].flat());
const values = (fact: Json): unknown[] => ("value" in fact ? [fact.value].flat() : []);
const sources = (pick: (source: Json) => unknown) =>
  (["studies", "trials", "syntheses"] as const).flatMap((kind) => each(kind, (record) => record.sources.map(pick)));

/** Every `missing` in the files, wherever it stands. */
function missingIn(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(typeof value.missing === "string" ? [value.missing] : []), ...Object.values(value).flatMap(missingIn)];
}

/** Where each vocabulary's terms stand in the files. */
const uses: Record<string, () => unknown[]> = {
  cause: () => each("causes", (one) => one.id).filter((id) => id !== "primary"),
  causeStance: () => each("trials", (one) => one.eligibility.causes.map((entry: Json) => entry.stance)),
  cellSourceKind: () => each("cell-sources", (source) => source.kind),
  pathway: () => each("cell-sources", (source) => source.pathways),
  traitTopic: () => each("cell-sources", (source) => [...source.advantages, ...source.limitations].flatMap((trait: Json) => trait.topics)),
  mechanismRoute: () => each("mechanisms", (mechanism) => mechanism.route),
  mechanismBasis: () => each("mechanisms", (mechanism) => mechanism.basis),
  otherSource: () => {
    const own = new Set(each("cell-sources", (source) => source.id));
    const named = [
      ...each("studies", (one) => values(plainArms(one).cellSources)),
      ...each("trials", (one) => values(one.cellSources)),
      ...each("syntheses", (one) => values(one.cellSources)),
    ];
    return named.filter((id) => !own.has(id));
  },
  findingKind: () => jsonSecondReading().map((finding) => finding.kind),
  findingOutcome: () => jsonSecondReading().map((finding) => finding.outcome),
  challengeKind: () => each("challenges", (one) => one.kind),
  challengeStance: () => each("challenges", (one) => one.takenUp.map((entry: Json) => entry.stance)),
  readingLevel: () => [...each("studies", (one) => one.read.level), ...sources((source) => source.level)],
  sourceKind: () => sources((source) => source.kind),
  citationBasis: () => each("claims", (claim) => claim.basis),
  claimTopic: () => each("claims", (claim) => claim.topic),
  stance: () => each("questions", (question) => question.positions.map((position: Json) => position.stance)),
  findingBasis: () => [
    ...each("inconsistencies", (one) => one.restsOn),
    ...(["studies", "trials"] as const).flatMap((kind) =>
      each(kind, (one) => one.discrepancies.map((discrepancy: Json) => discrepancy.restsOn)),
    ),
  ],
  mattering: () => jsonLedger().map((row) => row.matters),
  discrepancyPlace: () => jsonLedger().flatMap((row) => row.where),
  discrepancySides: () => jsonLedger().flatMap((row) => row.between),
  counting: () => jsonLedger().map((row) => (row.finding === row.id ? "once" : "again")),
  discrepancyRecord: () => jsonLedger().map((row) => row.record.kind),
  corpus: () => [...each("studies", (one) => one.corpus), ...each("trials", (one) => one.corpus)],
  reportRelation: () => each("studies", (one) => one.otherReports.map((report: Json) => report.relation)),
  synthesisKind: () => each("syntheses", (one) => one.kind),
  synthesisTopic: () => each("syntheses", (one) => one.says.map((said: Json) => said.topic)),
  publicationKind: () => each("references", (reference) => reference.kind),
  missing: () => (["studies", "trials", "syntheses"] as const).flatMap((kind) => each(kind, missingIn)),
  species: () => [
    ...each("studies", (one) => [...values(plainArms(one).hostSpecies), ...values(plainArms(one).donorSpecies)]),
    ...each("studies", (one) => one.table1?.normalised.species ?? []),
  ],
  inducer: () => [
    ...each("studies", (one) => values(plainArms(one).inducers)),
    ...each("studies", (one) => one.table1?.normalised.inducer ?? []),
  ],
  relation: () => [...each("studies", (one) => values(plainArms(one).relation)), ...each("trials", (one) => values(one.relation))],
  productType: () => [
    ...each("studies", (one) => values(plainArms(one).products)),
    ...each("trials", (one) => values(one.products)),
    ...each("syntheses", (one) => values(one.products)),
  ],
  design: () => each("studies", (one) => values(one.design)),
  modeOfAction: () => [...each("studies", (one) => values(one.mechanisms)), ...each("mechanisms", (one) => one.modes)],
  quantityKind: () => each("studies", (one) => one.quantities.map((quantity: Json) => quantity.kind)),
  betterWhen: () => each("studies", (one) => one.quantities.map((quantity: Json) => quantity.better)),
  patientEndpoint: () => each("studies", (one) => one.quantities.flatMap((quantity: Json) => quantity.endpoint ?? [])),
  spreadKind: () =>
    each("studies", (one) => one.quantities.flatMap(({ groups }: Json) => groups.flatMap((group: Json) => group.spreadKind ?? []))),
  outcomeCategory: () => each("studies", (one) => one.comparisons.map((outcome: Json) => outcome.category)),
  direction: () => each("studies", (one) => one.comparisons.map((outcome: Json) => outcome.direction)),
  cohortRole: () => each("studies", (one) => one.cohorts.map((cohort: Json) => cohort.role)),
  comparisonQuestion: () =>
    realData().records.studies.flatMap((one) => one.comparisons.map((comparison) => questionOf(comparison, one.cohorts))),
  whenGiven: () => each("studies", (one) => values(plainArms(one).whenGiven)),
  noticeKind: () => each("studies", (one) => one.notices.map((notice: Json) => notice.kind)),
  differentiationClaim: () => each("studies", (one) => values(one.differentiation)),
  deliverySite: () => each("studies", (one) => values(plainArms(one).sites)),
  placeInReview: () => each("studies", (one) => (one.table1 ? "table-1" : one.corpus === "review" ? "prose" : "not-in-review")),
  agreement: () => realData().records.studies.flatMap((one) => Object.values(compareWithReview(one) ?? {})),
  trialStatus: () => each("trials", (one) => [one.status.registry, ...values(one.status.lastKnown)]),
  phase: () => each("trials", (one) => values(one.phases)),
  printedStatus: () => each("trials", (one) => one.table1?.printed ?? "not-listed"),
  registry: () => each("trials", (one) => one.registry),
  trialScope: () => each("trials", (one) => one.scope),
  registrationWord: () => each("trials", (one) => values(one.registrationWord)),
  enrolmentType: () => each("trials", (one) => values(one.enrolmentType)),
  againstReview: () => standing("againstReview"),
  registrationState: () => standing("registration"),
  armsState: () => standing("arms"),
  enrolmentState: () => standing("enrolment"),
  resultsState: () => standing("results"),
  publicationState: () => standing("publications"),
  endState: () => standing("end"),
  studyType: () => each("trials", (one) => values(one.studyType)),
  country: () => [...each("trials", (one) => values(one.country)), ...each("studies", (one) => values(one.population.country))],
};

/** How the trials stand, one question for all of them. */
const standing = (question: keyof TrialReality) =>
  realData().records.trials.map((one) => trialReality(one, realData().release.evidenceReadUntil)[question].term);

/** Terms that no record uses, and why they are kept. */
const unused: Record<string, readonly string[]> = {
  // A term of the API's first edition for what are now two cohorts.
  relation: ["autologous-and-allogeneic"],
  // What journals can publish of a paper; only corrections were seen.
  noticeKind: ["retraction", "expression-of-concern"],
  // No abstract printed one.
  quantityKind: ["median"],
  // The registries' own lists are kept whole, so that the next snapshot finds its word.
  trialStatus: ["not-yet-recruiting", "enrolling-by-invitation", "suspended", "terminated", "withdrawn"],
  // Answers that the rules can give and no trial has yet.
  enrolmentType: ["actual"],
  againstReview: ["same"],
  enrolmentState: ["actual"],
  resultsState: ["posted"],
  endState: ["undecided"],
  phase: ["early-phase-1", "phase-3", "phase-4"],
};

const vocabularies = Object.entries<Vocabulary>({
  ...causes,
  ...cellSource,
  ...challenge,
  ...evidence,
  ...ledger,
  ...missing,
  ...secondReading,
  ...study,
  ...trial,
  ...reality,
});

describe("the vocabularies and the records", () => {
  test("every vocabulary is looked for in the records", () => {
    expect(Object.keys(uses).sort()).toEqual(vocabularies.map(([name]) => name).sort());
    expect(vocabularies.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(unused)));
  });

  test.each(vocabularies)("%s: every term used is defined, and every term defined is used or listed as unused", (name, vocabulary) => {
    const used = new Set(uses[name]?.());
    expect([...used].filter((id) => !vocabulary.ids.some((known) => known === id))).toEqual([]);
    expect(vocabulary.ids.filter((id) => !used.has(id))).toEqual(unused[name] ?? []);
  });
});
