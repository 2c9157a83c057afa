import type { Fact } from "../../evidence/schema/fact.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import type { TermFacet } from "./define-collection.ts";
import { outcomesRead } from "./study-item.ts";

/** Something that a report of an animal study should tell, and where a study's record has it. */
export interface ReportedItem {
  readonly id: string;
  readonly label: string;
  readonly factOf: (study: Study) => Fact<unknown>;
}

/** What is looked for in the reports, in the order of the table. */
export const reportedItems: readonly ReportedItem[] = [
  { id: "dose", label: "Dose of cells or product", factOf: (study) => study.intervention.dose },
  { id: "route", label: "Route of delivery", factOf: (study) => study.delivery.route },
  { id: "number", label: "Number of animals", factOf: (study) => study.population.sampleSize },
  { id: "strain", label: "Strain, age and sex", factOf: (study) => study.population.strain },
  { id: "follow-up", label: "Length of follow-up", factOf: (study) => study.followUp.duration },
  { id: "randomised", label: "Random allocation", factOf: (study) => study.reporting.randomisation },
  { id: "blinded", label: "Blinding", factOf: (study) => study.reporting.blinding },
  { id: "tracking", label: "Tracking of the given cells", factOf: (study) => study.intervention.labelling },
  { id: "offspring", label: "Fertility or offspring", factOf: offspring },
];

/** The states of an item: reported, or one of the reasons why there is nothing. */
export const reportStates: readonly Term[] = [
  { id: "reported", label: "Reported", definition: "What was read of the paper says it." },
  ...missing.terms,
];

/** Term of an item in a state, as addresses have it: “dose-reported”. */
export function reportTerm(item: Pick<ReportedItem, "id">, state: string): string {
  return `${item.id}-${state}`;
}

/** What the studies report, as far as they were read. Reporting only: it says nothing of the risk of bias. */
export const reportingFacet: TermFacet<Study> = {
  kind: "term",
  id: "reporting",
  label: "What is reported",
  verb: "the report has",
  help: "Reporting, not a judgement of bias.",
  counted: "when-chosen",
  terms: () =>
    reportedItems.flatMap((item) =>
      reportStates.map((state) => ({
        id: reportTerm(item, state.id),
        label: `${item.label}: ${state.label.toLowerCase()}`,
        definition: state.definition,
      })),
    ),
  termsOf: (study) =>
    reportedItems.map((item) => {
      const fact = item.factOf(study);
      return reportTerm(item, "missing" in fact ? fact.missing : "reported");
    }),
};

/** An outcome of the kind that was read; one that was not read may still be in the paper. */
function offspring(study: Study): Fact<unknown> {
  return outcomesRead(study).some((outcome) => outcome.category === "fertility") ? { value: true } : { missing: "not-read" };
}
