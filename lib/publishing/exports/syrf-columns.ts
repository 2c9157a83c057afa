import type { Cohort } from "../../evidence/schema/cohort.ts";
import { type Fact, factValue } from "../../evidence/schema/fact.ts";
import type { Quantity, QuantityGroup } from "../../evidence/schema/quantity.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { AnalysisColumn } from "./comparison-columns.ts";

/** A printed value of one cohort at one time point: what a row of SyRF's quantitative export is. */
export interface SyrfRow {
  readonly study: Study;
  readonly quantity: Quantity;
  readonly group: QuantityGroup;
  readonly cohort: Cohort;
}

/** The printed means, medians and other values of a study, one row a cohort, outcome and time point. */
export function syrfRowsOf(study: Study): SyrfRow[] {
  const cohorts = new Map(study.cohorts.map((cohort) => [cohort.id, cohort]));
  return study.quantities.flatMap((quantity) =>
    quantity.groups.map((group) => ({ study, quantity, group, cohort: cohorts.get(group.cohort) as Cohort })),
  );
}

const words = (fact: Fact<string | readonly string[]> | undefined): string => {
  const value = fact && factValue(fact);
  return value === undefined ? "" : [value].flat().join("; ");
};
const truth = (is: boolean) => (is ? "TRUE" : "FALSE");

/**
 * The columns of SyRF's quantitative data export under SyRF's names (help.syrf.org.uk, data dictionary “Quantitative”), as far as the
 * catalogue has them, so that scripts made for that export run on this file. Ids are ours. `TimeInMinutes` is empty: times are printed
 * in words, and stand in `Timepoint`, which is ours.
 */
export const syrfColumns: readonly AnalysisColumn<SyrfRow>[] = [
  { header: "StudyId", about: "Id of the study.", valueOf: ({ study }) => study.id },
  { header: "Title", about: "Title of the paper.", valueOf: ({ study }) => study.title ?? "" },
  { header: "Authors", about: "First author.", valueOf: ({ study }) => study.firstAuthor ?? "" },
  { header: "Year", about: "Year of publication.", valueOf: ({ study }) => study.year ?? "" },
  { header: "Doi", about: "DOI.", valueOf: ({ study }) => study.doi ?? "" },
  {
    header: "ExperimentId",
    about: "The study and the number of the quantity: the cohorts that were measured together.",
    valueOf: ({ study, quantity }) => `${study.id}-${quantity.id}`,
  },
  { header: "ExperimentLabel", about: "What was measured.", valueOf: ({ quantity }) => quantity.measure },
  { header: "CohortId", about: "Id of the cohort within the study.", valueOf: ({ study, cohort }) => `${study.id}-${cohort.id}` },
  {
    header: "CohortLabel",
    about: "What was done to it.",
    valueOf: ({ cohort, group }) => [cohort.label, group.label].filter(Boolean).join(", "),
  },
  {
    header: "NumberOfAnimals",
    about: "Number measured, or else in the cohort.",
    valueOf: ({ group, cohort }) => group.n ?? group.total ?? factValue(cohort.n) ?? "",
  },
  {
    header: "HostSpecies",
    about: "Species of the cohort, people among them; empty for a culture (not a column of SyRF's).",
    valueOf: ({ study, cohort }) => words(study.hosts.find(({ id }) => id === cohort.host)?.species),
  },
  { header: "IsDiseaseModelControl", about: "Whether nothing damaged it.", valueOf: ({ cohort }) => truth(cohort.model === null) },
  { header: "DiseaseModelId(s)", about: "Id of its disease model.", valueOf: ({ cohort }) => cohort.model ?? "" },
  {
    header: "DiseaseModelLabel(s)",
    about: "Inducers of the disease model.",
    valueOf: ({ study, cohort }) => words(study.models.find(({ id }) => id === cohort.model)?.inducers),
  },
  {
    header: "IsTreatmentControl",
    about: "Whether it was not given what is studied; a cohort that was given another treatment is one too.",
    valueOf: ({ cohort }) => truth(cohort.role !== "treated"),
  },
  {
    header: "TreatmentId(s)",
    about: "Id of the cohort whose treatment it is; one treatment a cohort.",
    valueOf: ({ cohort }) => (cohort.intervention ? cohort.id : ""),
  },
  { header: "TreatmentLabel(s)", about: "Cell sources given.", valueOf: ({ cohort }) => words(cohort.intervention?.cellSources) },
  {
    header: "OutcomeId",
    about: "The study and the number of the quantity.",
    valueOf: ({ study, quantity }) => `${study.id}-${quantity.id}`,
  },
  { header: "OutcomeLabel", about: "What was measured.", valueOf: ({ quantity }) => quantity.measure },
  {
    header: "GreaterIsWorse",
    about: "Whether higher is worse; empty where neither side is better.",
    valueOf: ({ quantity }) => (quantity.better === "neither" ? "" : truth(quantity.better === "lower")),
  },
  { header: "TimeInMinutes", about: "Empty: see Timepoint.", valueOf: () => "" },
  { header: "Timepoint", about: "Time point as printed (not a column of SyRF's).", valueOf: ({ quantity }) => quantity.time ?? "" },
  { header: "OutcomeAverage", about: "The value as printed.", valueOf: ({ group }) => group.value ?? "" },
  {
    header: "Events",
    about: "Number with the outcome, where one was counted (not a column of SyRF's).",
    valueOf: ({ group }) => group.events ?? "",
  },
  { header: "Total", about: "Number that the events were counted in (not a column of SyRF's).", valueOf: ({ group }) => group.total ?? "" },
  {
    header: "OutcomeAverageType",
    about: "mean or median; empty for other kinds.",
    valueOf: ({ quantity }) => (quantity.kind === "mean" || quantity.kind === "median" ? quantity.kind : ""),
  },
  { header: "OutcomeUnit", about: "Unit as printed.", valueOf: ({ quantity }) => quantity.unit ?? "" },
  { header: "OutcomeError", about: "The spread as printed.", valueOf: ({ group }) => group.spread ?? "" },
  {
    header: "OutcomeErrorType",
    about: "SD or SEM; empty where it is not stated.",
    valueOf: ({ group }) => (group.spreadKind === "sd" ? "SD" : group.spreadKind === "sem" ? "SEM" : ""),
  },
];
