import { standardDeviation } from "../../evidence/effects/standard-deviation.ts";
import { type Fact, factValue } from "../../evidence/schema/fact.ts";
import type { QuantityGroup } from "../../evidence/schema/quantity.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import type { ComparisonRow } from "./comparison-row.ts";

/** A column of a file for analysis: its name, what it holds, and its value; an empty cell where nothing was read or printed. */
export interface AnalysisColumn<Row> {
  readonly header: string;
  readonly about: string;
  readonly valueOf: (row: Row) => string | number;
}

const words = (fact: Fact<string | readonly string[]> | undefined): string => {
  const value = fact && factValue(fact);
  return value === undefined ? "" : [value].flat().join("; ");
};
const number = (value: number | null | undefined): string | number => value ?? "";
const sd = (group: QuantityGroup | null): string | number => {
  const found = group && standardDeviation(group);
  return typeof found === "number" ? found : "";
};
/** What a value is of: for a count of events the total that they are counted in, else the number measured. */
const of = (group: QuantityGroup | null): string | number =>
  number(group && (group.events === null ? (group.n ?? group.total) : (group.total ?? group.n)));
const mean = (row: ComparisonRow, group: QuantityGroup | null): string | number =>
  row.quantity?.kind === "mean" ? number(group?.value) : "";

/**
 * One row a comparison and outcome, in long form. The numbers stand under the names by which R's metafor takes them:
 * `escalc(measure = "ROM", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = effects)`, and `ai`, `n1i`,
 * `ci`, `n2i` for proportions; 1 is the arm, 2 the comparator.
 */
export const comparisonColumns: readonly AnalysisColumn<ComparisonRow>[] = [
  { header: "study", about: "Id of the study; its page is /studies/ and the id.", valueOf: ({ study }) => study.id },
  { header: "study_name", about: "First author and year, or a label.", valueOf: ({ study }) => studyName(study) },
  { header: "year", about: "Year of publication.", valueOf: ({ study }) => number(study.year) },
  { header: "doi", about: "DOI.", valueOf: ({ study }) => study.doi ?? "" },
  { header: "pmid", about: "PubMed identifier.", valueOf: ({ study }) => study.pmid ?? "" },
  { header: "comparison", about: "Number of the comparison within the study.", valueOf: ({ comparison }) => comparison.id },
  { header: "arm", about: "Id of the cohort measured.", valueOf: ({ arm }) => arm.id },
  { header: "arm_label", about: "What was done to it.", valueOf: ({ arm }) => arm.label },
  { header: "arm_role", about: "Its role.", valueOf: ({ arm }) => arm.role },
  {
    header: "comparator",
    about: "Id of the cohort it was compared with; empty: compared with nothing in what was read.",
    valueOf: (row) => row.comparator?.id ?? "",
  },
  { header: "comparator_label", about: "What was done to that.", valueOf: (row) => row.comparator?.label ?? "" },
  { header: "comparator_role", about: "Its role.", valueOf: (row) => row.comparator?.role ?? "" },
  {
    header: "question",
    about: "What the comparison answers; only “helps” tells whether treatment helps.",
    valueOf: ({ question }) => question,
  },
  { header: "domain", about: "Outcome category.", valueOf: ({ comparison }) => comparison.category },
  { header: "measure", about: "What was measured.", valueOf: ({ comparison }) => comparison.measure },
  {
    header: "direction",
    about: "Which way the arm lies from the comparator. not-reported: measured, and what was read tells no direction against a comparator.",
    valueOf: ({ comparison }) => comparison.direction,
  },
  { header: "side", about: "The direction where the question is “helps”, else why there is none.", valueOf: ({ side }) => side },
  { header: "result", about: "The result as printed.", valueOf: ({ comparison }) => comparison.value ?? "" },
  {
    header: "p_printed",
    about: "The p value as printed; one that begins with = stands behind an apostrophe, lest a spreadsheet take it for a formula.",
    valueOf: ({ comparison, quantity }) => quantity?.p ?? comparison.p ?? "",
  },
  { header: "time", about: "Time point as printed.", valueOf: ({ comparison, quantity }) => quantity?.time ?? comparison.time ?? "" },
  { header: "unit", about: "Unit of the printed values.", valueOf: ({ quantity }) => quantity?.unit ?? "" },
  {
    header: "kind",
    about: "What the printed number is: mean, median, proportion, percent, fold.",
    valueOf: ({ quantity }) => quantity?.kind ?? "",
  },
  { header: "better", about: "Whether higher or lower is better.", valueOf: ({ quantity }) => quantity?.better ?? "" },
  {
    header: "part",
    about: "The part of the arm that the numbers are of, such as a time or some of its animals; empty: the arm as a whole.",
    valueOf: ({ part }) => part ?? "",
  },
  { header: "m1i", about: "Mean of the arm.", valueOf: (row) => mean(row, row.armGroup) },
  {
    header: "sd1i",
    about: "Standard deviation of the arm, as printed or from a printed SEM and n; empty where the spread is of unstated kind.",
    valueOf: (row) => sd(row.armGroup),
  },
  {
    header: "n1i",
    about:
      "Number in the arm that the value is of, for events the total; empty where none was printed with the value, though the arm may have one.",
    valueOf: (row) => of(row.armGroup),
  },
  { header: "m2i", about: "Mean of the comparator.", valueOf: (row) => mean(row, row.comparatorGroup) },
  { header: "sd2i", about: "Standard deviation of the comparator, likewise.", valueOf: (row) => sd(row.comparatorGroup) },
  { header: "n2i", about: "Number in the comparator, likewise.", valueOf: (row) => of(row.comparatorGroup) },
  {
    header: "ai",
    about: "Events in the arm; they can stand without n1i where no total was printed.",
    valueOf: (row) => number(row.armGroup?.events),
  },
  { header: "ci", about: "Events in the comparator.", valueOf: (row) => number(row.comparatorGroup?.events) },
  { header: "value1", about: "The arm's value as printed, whatever its kind.", valueOf: (row) => number(row.armGroup?.value) },
  { header: "spread1", about: "Its spread as printed.", valueOf: (row) => number(row.armGroup?.spread) },
  { header: "spread1_kind", about: "What that spread is: sd, sem or unstated.", valueOf: (row) => row.armGroup?.spreadKind ?? "" },
  { header: "value2", about: "The comparator's value as printed.", valueOf: (row) => number(row.comparatorGroup?.value) },
  { header: "spread2", about: "Its spread as printed.", valueOf: (row) => number(row.comparatorGroup?.spread) },
  { header: "spread2_kind", about: "What that spread is.", valueOf: (row) => row.comparatorGroup?.spreadKind ?? "" },
  { header: "cell_source", about: "Cell sources of the arm.", valueOf: ({ arm }) => words(arm.intervention?.cellSources) },
  { header: "product", about: "Products of the arm.", valueOf: ({ arm }) => words(arm.intervention?.products) },
  { header: "also_given", about: "What the arm was given beside them.", valueOf: ({ arm }) => words(arm.intervention?.alsoGiven) },
  { header: "donor_species", about: "Species of the donor.", valueOf: ({ arm }) => words(arm.intervention?.donorSpecies) },
  { header: "dose", about: "Dose as printed.", valueOf: ({ arm }) => words(arm.intervention?.dose) },
  { header: "route", about: "Route as printed.", valueOf: ({ arm }) => words(arm.delivery?.route) },
  { header: "when_given", about: "Protection, in between, or restoration.", valueOf: ({ arm }) => words(arm.delivery?.whenGiven) },
  {
    header: "host_species",
    about: "Species of the host; empty for a culture.",
    valueOf: ({ study, arm }) => words(study.hosts.find(({ id }) => id === arm.host)?.species),
  },
  {
    header: "strain",
    about: "Strain of the host.",
    valueOf: ({ study, arm }) => words(study.hosts.find(({ id }) => id === arm.host)?.strain),
  },
  {
    header: "model",
    about: "Inducers of the disease model.",
    valueOf: ({ study, arm }) => words(study.models.find(({ id }) => id === arm.model)?.inducers),
  },
  { header: "read_level", about: "The most that was read of the paper.", valueOf: ({ study }) => study.read.level },
  {
    header: "notices",
    about: "Retractions, corrections and concerns seen.",
    valueOf: ({ study }) => study.notices.map(({ kind }) => kind).join("; "),
  },
  {
    header: "source",
    about: "Page on which the numbers, or else the comparisons, were read.",
    valueOf: ({ study, quantity }) => quantity?.url ?? study.sources.find((source) => source.supports.includes("comparisons"))?.url ?? "",
  },
];
