import { sureDate } from "../../evidence/lens/trial-reality/sure-date.ts";
import { factValue } from "../../evidence/schema/fact.ts";
import { country, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { defineCollection } from "./define-collection.ts";
import { trialColumns } from "./trial-columns.ts";
import { trialFacets } from "./trial-facets.ts";
import { TrialItem, trialItem } from "./trial-item.ts";

/** Registered trials. Every status is a snapshot with its date. */
export const trials = defineCollection({
  name: "trials",
  title: "Trials",
  noun: { one: "trial", many: "trials" },
  apart: "corpus",
  lede: "Registered trials. A status is what the registry said on the day shown.",
  intro:
    "Registered trials of cells, cell products or the patient’s own testicular tissue in non-obstructive azoospermia. A status is what the registry, or a copy of it, said on the day of the snapshot; it is not the present. A listing is not an endorsement.",
  facets: trialFacets,
  sorts: {
    id: (trial) => trial.id,
    start: (trial) => sureDate(trial, "startDate"),
    posted: (trial) => factValue(trial.firstPosted) ?? null,
    updated: (trial) => factValue(trial.lastUpdatePosted) ?? null,
    status: (trial) => trialStatus.ids.indexOf(trial.status.registry),
    enrolment: (trial) => factValue(trial.enrolment) ?? null,
  },
  orderWords: {
    id: ["by registry number", "by registry number, highest first"],
    start: ["by start, earliest first", "by start, latest first"],
    posted: ["by first posting, earliest first", "by first posting, latest first"],
    updated: ["by last update, oldest first", "by last update, newest first"],
    status: ["by status, those still open first", "by status, not verified first"],
    enrolment: ["by number of participants, smallest first", "by number of participants, largest first"],
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
  itemOf: trialItem,
  columns: trialColumns,
});
