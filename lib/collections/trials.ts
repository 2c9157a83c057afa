import { z } from "zod";
import { snapshotWords } from "../format/snapshot-words.ts";
import { type Fact, factValue, termsOfFact } from "../schema/fact.ts";
import type { Trial } from "../schema/trial.ts";
import { corpus } from "../schema/vocabularies/evidence.ts";
import { missing } from "../schema/vocabularies/missing.ts";
import { productType, relation } from "../schema/vocabularies/study.ts";
import { country, phase, printedStatus, registry, trialScope, trialStatus } from "../schema/vocabularies/trial.ts";
import { defineCollection, type TermFacet, vocabularyFacet } from "./define-collection.ts";
import { sourceTerms } from "./source-terms.ts";
import { termsCell } from "./terms-cell.ts";

const TrialItem = z.object({
  id: z.string(),
  url: z.string().describe("Path of the record's page."),
  registryId: z.string(),
  registry: z.string(),
  title: z.string().nullable().describe("Brief title, else official title; null: not read."),
  status: z.object({
    registry: z.string().describe("The registry's status at the snapshot."),
    lastKnown: z
      .string()
      .nullable()
      .describe("For an unknown status the last known one; `not-read` where it was not read; null otherwise."),
    snapshotDate: z.string().nullable().describe("Null where the copy read carries no date."),
    snapshotBasis: z.string().nullable(),
    reviewPrinted: z
      .string()
      .nullable()
      .describe("What the review prints in its column “Year/status”; null where it does not list the trial."),
  }),
  phases: z.array(z.string()).describe("A combined phase is both. A reason for a missing value stands in the value's place."),
  country: z.string(),
  cellSources: z.array(z.string()),
  productType: z.array(z.string()),
  relation: z.string(),
  enrolment: z.number().int().nullable().describe("Null: not read."),
  firstPosted: z.string().nullable().describe("Null: not read."),
  lastUpdatePosted: z.string().nullable().describe("Null: not read."),
  corpus: z.string(),
  scope: z.string(),
  includeByDefault: z.boolean(),
  recordRead: z.boolean(),
  discrepancies: z.number().int(),
});
export type TrialItem = z.output<typeof TrialItem>;

const oneTerm = (fact: Fact<string>): string => termsOfFact(fact)[0] as string;

function printedFacet(
  id: string,
  label: string,
  verb: string,
  printed: Readonly<Record<string, string>>,
  wordsOf: (row: NonNullable<Trial["table1"]>) => string,
): TermFacet<Trial> {
  return {
    kind: "term",
    id,
    label,
    verb,
    group: "As the review’s Table 1 prints it",
    terms: () => [
      ...Object.entries(printed).map(([key, words]) => ({
        id: key,
        label: `“${words}”`,
        definition: "As printed in Table 1 of the review.",
      })),
      { id: "not-listed", label: "Not in the review", definition: "The review does not list the trial." },
    ],
    termsOf: (trial) => [
      trial.table1
        ? (Object.keys(printed).find((key) => printed[key] === wordsOf(trial.table1 as NonNullable<Trial["table1"]>)) as string)
        : "not-listed",
    ],
  };
}

/** Registered trials. Every status is a snapshot with its date. */
export const trials = defineCollection({
  name: "trials",
  title: "Trials",
  noun: { one: "trial", many: "trials" },
  intro:
    "Registered trials of cells, cell products or the patient’s own testicular tissue in non-obstructive azoospermia. A status is what the registry, or a copy of it, said on the day of the snapshot; it is not the present. A listing is not an endorsement.",
  facets: [
    vocabularyFacet<Trial>({
      id: "status",
      label: "Registry status",
      verb: "the registry status is",
      help: "At the snapshot, whose date stands beside it. The review’s word never stands in for it.",
      vocabulary: trialStatus,
      withMissing: false,
      termsOf: (trial) => [trial.status.registry],
    }),
    vocabularyFacet<Trial>({
      id: "printed",
      label: "Status as the review printed it",
      verb: "the review prints",
      vocabulary: printedStatus,
      withMissing: false,
      termsOf: (trial) => [trial.table1?.printed ?? "not-listed"],
    }),
    vocabularyFacet<Trial>({
      id: "phase",
      label: "Phase",
      verb: "the phase is",
      help: "A combined phase counts under both of its phases.",
      vocabulary: phase,
      termsOf: (trial) => termsOfFact(trial.phases),
    }),
    vocabularyFacet<Trial>({
      id: "country",
      label: "Country",
      verb: "the country is",
      vocabulary: country,
      termsOf: (trial) => termsOfFact(trial.country),
    }),
    vocabularyFacet<Trial>({
      id: "registry",
      label: "Registry",
      verb: "the registry is",
      vocabulary: registry,
      withMissing: false,
      termsOf: (trial) => [trial.registry],
    }),
    {
      kind: "term",
      id: "source",
      label: "Cell source",
      verb: "the cell source is",
      help: "By the registry’s words. A broader source includes the narrower ones.",
      terms: sourceTerms,
      termsOf: (trial) => termsOfFact(trial.cellSources),
    },
    vocabularyFacet<Trial>({
      id: "product",
      label: "Product type",
      verb: "the product is",
      vocabulary: productType,
      termsOf: (trial) => termsOfFact(trial.products),
    }),
    vocabularyFacet<Trial>({
      id: "relation",
      label: "Donor relation",
      verb: "the donor relation is",
      vocabulary: relation,
      termsOf: (trial) => termsOfFact(trial.relation),
    }),
    vocabularyFacet<Trial>({
      id: "corpus",
      label: "In the review",
      verb: "the trial is",
      vocabulary: corpus,
      withMissing: false,
      termsOf: (trial) => [trial.corpus],
    }),
    vocabularyFacet<Trial>({
      id: "scope",
      label: "Scope",
      verb: "the scope is",
      help: "Adjacent records are left out until they are asked for.",
      vocabulary: trialScope,
      withMissing: false,
      default: ["cell-therapy", "cell-free", "own-germ-cells-or-tissue"],
      termsOf: (trial) => [trial.scope],
    }),
    printedFacet(
      "printed-source",
      "MSC source",
      "the printed source is",
      { "bone-marrow": "Bone marrow", "adipose-tissue": "Adipose tissue" },
      (row) => row.cellSource,
    ),
    printedFacet(
      "printed-country",
      "Location",
      "the printed location is",
      { egypt: "Egypt", jordan: "Jordan", russia: "Russia", iran: "Iran" },
      (row) => row.location,
    ),
    printedFacet(
      "printed-year",
      "Year",
      "the printed year is",
      { "2013": "2013", "2014": "2014", "2015": "2015", "2018": "2018", "2019": "2019" },
      (row) => String(row.year),
    ),
  ],
  sorts: {
    id: (trial) => trial.id,
    posted: (trial) => factValue(trial.firstPosted) ?? null,
    updated: (trial) => factValue(trial.lastUpdatePosted) ?? null,
    status: (trial) => trialStatus.ids.indexOf(trial.status.registry),
    enrolment: (trial) => factValue(trial.enrolment) ?? null,
  },
  defaultSort: "status",
  textOf: (trial, context) => [
    trial.id,
    trial.table1?.idInText,
    ...(factValue(trial.secondaryIds) ?? []),
    ...[
      trial.briefTitle,
      trial.officialTitle,
      trial.acronym,
      trial.sponsor,
      trial.responsibleParty,
      trial.city,
      trial.site,
      trial.cellSource,
      trial.intervention,
      trial.eligibility.condition,
    ].map((fact) => factValue(fact)),
    "value" in trial.country ? country.term(trial.country.value).label : null,
    ...(factValue(trial.cellSources) ?? []).flatMap((id) => {
      const source = context.records["cell-sources"].find((record) => record.id === id);
      return source ? [source.name, ...source.abbreviations] : [];
    }),
    ...trial.discrepancies.map((discrepancy) => discrepancy.text),
  ],
  item: TrialItem,
  itemOf: (trial): TrialItem => ({
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
    },
    phases: [...termsOfFact(trial.phases)],
    country: oneTerm(trial.country),
    cellSources: [...termsOfFact(trial.cellSources)],
    productType: [...termsOfFact(trial.products)],
    relation: oneTerm(trial.relation),
    enrolment: factValue(trial.enrolment) ?? null,
    firstPosted: factValue(trial.firstPosted) ?? null,
    lastUpdatePosted: factValue(trial.lastUpdatePosted) ?? null,
    corpus: trial.corpus,
    scope: trial.scope,
    includeByDefault: trial.includeByDefault,
    recordRead: trial.recordRead,
    discrepancies: trial.discrepancies.length,
  }),
  columns: [
    {
      id: "trial",
      label: "Trial",
      sort: "id",
      shown: true,
      cell: (item) => ({ kind: "record", href: item.url, text: item.registryId, note: item.title ?? "Title not read" }),
    },
    {
      id: "status",
      label: "Registry status",
      sort: "status",
      shown: true,
      cell: (item) => ({
        kind: "status",
        id: item.status.registry,
        label: trialStatus.term(item.status.registry).label,
        lastKnown:
          item.status.lastKnown === null
            ? null
            : item.status.lastKnown === "not-read"
              ? "last known status not read"
              : `last known: ${trialStatus.term(item.status.lastKnown).label}`,
        asOf: snapshotWords(item.status),
      }),
    },
    {
      id: "printed",
      label: "Review printed",
      shown: true,
      cell: (item, label) => termsCell([item.status.reviewPrinted ?? "not-listed"], (id) => label("printed", id)),
    },
    { id: "phase", label: "Phase", shown: true, cell: (item, label) => termsCell(item.phases, (id) => label("phase", id)) },
    { id: "source", label: "Cell source", shown: true, cell: (item, label) => termsCell(item.cellSources, (id) => label("source", id)) },
    { id: "product", label: "Product", shown: true, cell: (item, label) => termsCell(item.productType, (id) => label("product", id)) },
    {
      id: "relation",
      label: "Donor relation",
      shown: false,
      cell: (item, label) => termsCell([item.relation], (id) => label("relation", id)),
    },
    { id: "country", label: "Country", shown: true, cell: (item, label) => termsCell([item.country], (id) => label("country", id)) },
    {
      id: "enrolment",
      label: "Enrolment (people)",
      sort: "enrolment",
      shown: true,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.enrolment }),
    },
    { id: "registry", label: "Registry", shown: false, cell: (item, label) => termsCell([item.registry], (id) => label("registry", id)) },
    {
      id: "posted",
      label: "First posted",
      sort: "posted",
      shown: false,
      cell: (item) => ({ kind: "text", text: item.firstPosted ?? missing.term("not-read").label }),
    },
    {
      id: "updated",
      label: "Last update posted",
      sort: "updated",
      shown: false,
      cell: (item) => ({ kind: "text", text: item.lastUpdatePosted ?? missing.term("not-read").label }),
    },
    { id: "scope", label: "Scope", shown: false, cell: (item, label) => termsCell([item.scope], (id) => label("scope", id)) },
    {
      id: "discrepancies",
      label: "Differences from the review",
      shown: false,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.discrepancies, href: `${item.url}#review` }),
    },
  ],
});
