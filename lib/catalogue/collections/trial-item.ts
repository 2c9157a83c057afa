import { z } from "zod";
import { sureDate } from "../../evidence/lens/trial-reality/sure-date.ts";
import { trialReality } from "../../evidence/lens/trial-reality/trial-reality.ts";
import { ledgerId } from "../../evidence/records/ledger.ts";
import { type Fact, factValue, termsOfFact } from "../../evidence/schema/fact.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import {
  againstReview,
  armsState,
  endState,
  enrolmentState,
  publicationState,
  registrationState,
  resultsState,
} from "../../evidence/schema/vocabularies/trial-reality.ts";
import type { CollectionContext } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { findingsAbout } from "./rows-about.ts";

/** Row of a trial in lists and in the API. */
export const TrialItem = z.object({
  id: z.string(),
  url: z.string().describe("Path of the record's page."),
  registryId: z.string(),
  registry: z.string().register(fieldWords, { facet: "registry" }),
  title: z.string().nullable().describe("Brief title, else official title; null: not read.").register(fieldWords, { absent: "Not read" }),
  status: z.object({
    registry: z.string().describe("The registry's status at the snapshot.").register(fieldWords, { vocabulary: trialStatus }),
    lastKnown: z
      .string()
      .nullable()
      .describe("For an unknown status the last known one; `not-read` where it was not read; null otherwise.")
      .register(fieldWords, { vocabulary: trialStatus, orMissing: true, absent: "Not applicable" }),
    snapshotDate: z
      .string()
      .nullable()
      .describe("Null where the copy read carries no date.")
      .register(fieldWords, { absent: "The copy read carries no date" }),
    snapshotBasis: z.string().nullable().register(fieldWords, { absent: "Not recorded" }),
    reviewPrinted: z
      .string()
      .nullable()
      .describe("What the review prints in its column “Year/status”; null where it does not list the trial.")
      .register(fieldWords, { facet: "printed", absent: "Not in the review" }),
    differsIn: z
      .string()
      .nullable()
      .describe("The row of the discrepancy ledger that sets the two against each other; null where none does.")
      .register(fieldWords, { absent: "None" }),
  }),
  phases: z
    .array(z.string())
    .describe("A combined phase is both. A reason for a missing value stands in the value's place.")
    .register(fieldWords, { facet: "phase" }),
  condition: z
    .string()
    .describe("What a man must have to take part, in the registry's words, shortened; or why that is not there.")
    .register(fieldWords, { textOrMissing: true }),
  minimumAge: z.string().describe("As the registry has it, or why it is not there.").register(fieldWords, { textOrMissing: true }),
  maximumAge: z.string().describe("As the registry has it, or why it is not there.").register(fieldWords, { textOrMissing: true }),
  country: z.string().register(fieldWords, { facet: "country" }),
  city: z.string().describe("As the registry has it, or why it is not there.").register(fieldWords, { textOrMissing: true }),
  cellSources: z.array(z.string()).register(fieldWords, { facet: "source" }),
  productType: z.array(z.string()).register(fieldWords, { facet: "product" }),
  relation: z.string().register(fieldWords, { facet: "relation" }),
  enrolment: z.number().int().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  startDate: z
    .string()
    .nullable()
    .describe("As far as it is sure: without its day where that is in doubt. Null: not read.")
    .register(fieldWords, { absent: "Not read" }),
  completionDate: z
    .string()
    .nullable()
    .describe("Planned or actual, as registered, as far as it is sure. Null: not read.")
    .register(fieldWords, { absent: "Not read" }),
  firstPosted: z.string().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  lastUpdatePosted: z.string().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  reality: z
    .object({
      againstReview: z.enum(againstReview.ids).register(fieldWords, { facet: "against-review" }),
      registration: z.enum(registrationState.ids).register(fieldWords, { facet: "registration" }),
      arms: z.enum(armsState.ids).register(fieldWords, { facet: "arms" }),
      enrolment: z.enum(enrolmentState.ids).register(fieldWords, { facet: "participants" }),
      results: z.enum(resultsState.ids).register(fieldWords, { facet: "results" }),
      publications: z.enum(publicationState.ids).register(fieldWords, { facet: "publications" }),
      end: z.enum(endState.ids).register(fieldWords, { facet: "planned-end" }),
    })
    .describe("How the trial stands, derived by rule from the registry's fields; the end on the day until which the evidence was read."),
  corpus: z.string().register(fieldWords, { vocabulary: corpus }),
  scope: z.string().register(fieldWords, { facet: "scope" }),
  includeByDefault: z.boolean(),
  recordRead: z.boolean(),
  discrepancies: z.number().int().describe("How many findings of the discrepancy ledger are about it."),
});
export type TrialItem = z.output<typeof TrialItem>;

/** The row of a trial. */
export function trialItem(trial: Trial, context: CollectionContext): TrialItem {
  const reality = trialReality(trial, context.release.evidenceReadUntil);
  return {
    id: trial.id,
    url: `/trials/${trial.id}`,
    registryId: trial.id,
    registry: trial.registry,
    title: factValue(trial.briefTitle) ?? factValue(trial.officialTitle) ?? null,
    status: {
      registry: trial.status.registry,
      lastKnown: trial.status.registry === "unknown" ? oneTerm(trial.status.lastKnown) : null,
      snapshotDate: trial.status.snapshotDate,
      snapshotBasis: trial.status.snapshotBasis,
      reviewPrinted: trial.table1?.printed ?? null,
      differsIn: statusRow(trial),
    },
    phases: [...termsOfFact(trial.phases)],
    condition: oneTerm(trial.eligibility.condition),
    minimumAge: oneTerm(trial.eligibility.minimumAge),
    maximumAge: oneTerm(trial.eligibility.maximumAge),
    country: oneTerm(trial.country),
    city: oneTerm(trial.city),
    cellSources: [...termsOfFact(trial.cellSources)],
    productType: [...termsOfFact(trial.products)],
    relation: oneTerm(trial.relation),
    enrolment: factValue(trial.enrolment) ?? null,
    startDate: sureDate(trial, "startDate"),
    completionDate: sureDate(trial, "completionDate"),
    firstPosted: factValue(trial.firstPosted) ?? null,
    lastUpdatePosted: factValue(trial.lastUpdatePosted) ?? null,
    reality: {
      againstReview: reality.againstReview.term,
      registration: reality.registration.term,
      arms: reality.arms.term,
      enrolment: reality.enrolment.term,
      results: reality.results.term,
      publications: reality.publications.term,
      end: reality.end.term,
    },
    corpus: trial.corpus,
    scope: trial.scope,
    includeByDefault: trial.includeByDefault,
    recordRead: trial.recordRead,
    discrepancies: findingsAbout(context, "trials", trial.id),
  };
}

/** The first discrepancy of the trial about its status that contradicts something. */
function statusRow(trial: Trial): string | null {
  const row = trial.discrepancies.find((found) => found.about.includes("status") && found.matters !== "none");
  return row ? ledgerId(trial.id, row.id) : null;
}

function oneTerm(fact: Fact<string>): string {
  return termsOfFact(fact)[0] as string;
}
