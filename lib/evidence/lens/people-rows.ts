import { proportionInterval } from "../effects/proportion-interval.ts";
import type { Comparison } from "../schema/comparison.ts";
import { type Fact, factValue } from "../schema/fact.ts";
import type { Quantity, QuantityGroup } from "../schema/quantity.ts";
import type { Study } from "../schema/study.ts";
import { design, type direction, type patientEndpoint } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";
import { studyName } from "../words/study-name.ts";
import { comparisonsRead, isRetracted, outcomeSide, questionOf } from "./comparison-question.ts";
import { numberTreated } from "./number-treated.ts";
import { overviewOf, treatedCohorts } from "./study-overview.ts";

type Endpoint = TermId<typeof patientEndpoint>;

/** The endpoints that the table has a place for, from the first sign to what is hoped for. */
export const peopleEndpoints = ["sperm-in-semen", "sperm-retrieved", "pregnancy", "live-birth"] as const satisfies readonly Endpoint[];
export type PeopleEndpoint = (typeof peopleEndpoints)[number];

/** What men were given, as far as it decides what a report is counted with. */
export type PeopleProduct = "cells" | "tissue" | "cell-free" | "platelet-rich-plasma" | "not-read";

/** With what a number was compared. Before treatment is no other group: time alone may have done it. */
export type ValueComparison = "control" | "other-arm" | "none";

/** A number as printed, for one group of one quantity. */
export interface PeopleValue {
  /** Number of the quantity in its record. */
  readonly quantity: number;
  readonly measure: string;
  /** What sets the group apart, where the quantity has several. */
  readonly group: string | null;
  readonly events: number | null;
  /** The number that the count or the percent is of; null where it was not printed. */
  readonly total: number | null;
  /** As printed; null where only the count was. */
  readonly printed: number | null;
  readonly unit: string | null;
  readonly kind: Quantity["kind"];
  /** What the same quantity is in groups that were not given it, such as another arm. */
  readonly others: readonly { readonly group: string; readonly printed: number | null; readonly events: number | null }[];
  /** Share and 95 % interval, where the count and its total were printed. Between 0 and 1. */
  readonly interval: { readonly share: number; readonly lower: number; readonly upper: number } | null;
  readonly time: string | null;
  readonly comparison: ValueComparison;
  /** Which way it went, only against men untreated or given vehicle or a sham. */
  readonly direction: TermId<typeof direction> | null;
  /** What its record says has to be known to read it: notes of the comparisons that the number is the result of. */
  readonly note: string | null;
  readonly url: string;
  readonly where: string;
}

/** Numbers of an endpoint, or why there are none. */
export interface PeopleCell {
  readonly values: readonly PeopleValue[];
  /**
   * Null where there are values. `result-not-read`: measured, and the result lies outside what was read. `not-reported`: the full text was
   * read and does not tell it.
   */
  readonly missing: "not-read" | "not-reported" | "result-not-read" | null;
}

/** A harm that was looked for, and what was found of it. */
export interface PeopleHarm {
  readonly measure: string;
  /** In the words of the record; null where the result was not read. */
  readonly found: string | null;
  readonly values: readonly PeopleValue[];
}

/** With what a report compares the men it treated. */
export interface PeopleComparator {
  readonly kind: "control" | "other-arm" | "before" | "none" | "not-read";
  /** Labels of the other groups. */
  readonly groups: readonly string[];
}

/** A report of something given to men, as a row of the table. Every value is as its record has it, or a reason why there is none. */
export interface PeopleRow {
  readonly study: string;
  readonly name: string;
  readonly year: number | null;
  readonly product: PeopleProduct;
  readonly cellType: Fact<string>;
  readonly tissue: Fact<string>;
  readonly relation: Fact<string[]>;
  readonly route: Fact<string>;
  readonly alsoGiven: Fact<string>;
  /** Kind of azoospermia, as reported. */
  readonly condition: string | null;
  /** How it was shown, and what had been tried before. */
  readonly history: Fact<string>;
  /** Whether earlier operations on the testis are told anywhere in the row. */
  readonly toldRetrieval: boolean;
  readonly treated: number | null;
  /** Those in the report as a whole, where how many were treated was not read or others were not treated. */
  readonly inReport: Fact<string>;
  readonly endpoints: Readonly<Record<PeopleEndpoint, PeopleCell>>;
  /** Numbers on sperm that are none of the endpoints; only where the row has no number of men with sperm. */
  readonly instead: readonly PeopleValue[];
  readonly harms: readonly PeopleHarm[];
  readonly comparator: PeopleComparator;
  readonly design: string | null;
  readonly followUp: Fact<string>;
  readonly level: Study["read"]["level"];
  readonly read: string;
  /** The registered trial that it may report. */
  readonly trial: string | null;
  /** Other reports of the same men, which count once, with this row. */
  readonly twins: number;
  readonly retracted: boolean;
}

/** Reports of what was given to men, latest first; those without a year stand last. A second report of the same men has no row. */
export function peopleRows(studies: readonly Study[]): PeopleRow[] {
  return studies
    .filter(treatsPeople)
    .map(rowOf)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.name.localeCompare(b.name, "en"));
}

/** Whether people were treated, and not only the donors of what animals were given. */
function treatsPeople(study: Study): boolean {
  const people = new Set(study.hosts.filter((host) => factValue(host.species) === "human").map((host) => host.id));
  return treatedCohorts(study).some((cohort) => cohort.host !== null && people.has(cohort.host));
}

function rowOf(study: Study): PeopleRow {
  const whole = overviewOf(study);
  const endpoints = Object.fromEntries(peopleEndpoints.map((endpoint) => [endpoint, cellOf(study, endpoint)])) as Record<
    PeopleEndpoint,
    PeopleCell
  >;
  const counted = endpoints["sperm-in-semen"].values.length + endpoints["sperm-retrieved"].values.length > 0;
  const history = whole.inducerTiming;
  return {
    study: study.id,
    name: studyName(study),
    year: study.year,
    product: productOf(factValue(whole.products)),
    cellType: whole.cellType,
    tissue: whole.tissue,
    relation: whole.relation,
    route: whole.route,
    alsoGiven: whole.alsoGiven,
    condition: [...new Set(study.models.flatMap((model) => model.inducers.asReported ?? []))].join("; ") || null,
    history,
    toldRetrieval: retrieval.test(
      [factValue(history), factValue(whole.preparation), ...study.models.map((model) => model.inducers.asReported)].join(" "),
    ),
    treated: treatedNumber(study),
    inReport: study.population.sampleSize,
    endpoints,
    instead: counted
      ? []
      : study.quantities
          .filter((quantity) => quantity.endpoint === undefined && (quantity.category === "sperm" || quantity.category === "fertility"))
          .flatMap((quantity) => valuesOf(study, quantity)),
    harms: harmsOf(study),
    comparator: comparatorOf(study),
    design: "value" in study.design ? design.term(study.design.value).label : null,
    followUp: study.followUp.duration,
    level: study.read.level,
    read: study.read.asReported,
    trial: study.possibleTrial,
    twins: study.otherReports.filter((report) => report.relation !== "related").length,
    retracted: isRetracted(study),
  };
}

/** Words by which a history tells of earlier operations on the testis. */
const retrieval = /\b(?:micro-?)?TESE\b|biops|retriev|sperm extraction/i;

/** Platelet-rich plasma stands apart only where nothing else was given; with cells it is a report of cells. */
function productOf(products: readonly string[] | undefined): PeopleProduct {
  if (!products) return "not-read";
  if (products.includes("cells") || products.includes("fraction")) return "cells";
  if (products.includes("tissue")) return "tissue";
  return products.every((product) => product === "platelet-rich-plasma") ? "platelet-rich-plasma" : "cell-free";
}

/** The men treated. Where subgroups have no number of their own, the cohort that holds all who are in the report. */
function treatedNumber(study: Study): number | null {
  const sum = numberTreated(study);
  if (sum !== null) return sum;
  const all = factValue(study.population.sampleSize);
  return treatedCohorts(study).some((cohort) => String(factValue(cohort.n)) === all) ? Number(all) : null;
}

function cellOf(study: Study, endpoint: PeopleEndpoint): PeopleCell {
  const values = study.quantities.filter((quantity) => quantity.endpoint === endpoint).flatMap((quantity) => valuesOf(study, quantity));
  if (values.length > 0) return { values, missing: null };
  if (comparisonsRead(study).some((comparison) => comparison.endpoint === endpoint)) return { values, missing: "result-not-read" };
  return { values, missing: study.read.level === "full-text" ? "not-reported" : "not-read" };
}

/** The numbers of a quantity, a group at a time: of what was given to men. */
function valuesOf(study: Study, quantity: Quantity): PeopleValue[] {
  const treated = new Map(treatedCohorts(study).map((cohort) => [cohort.id, cohort.label]));
  const groups = quantity.groups.filter((group) => treated.has(group.cohort));
  const others = quantity.groups
    .filter((group) => !treated.has(group.cohort))
    .map((group) => ({
      group: study.cohorts.find(({ id }) => id === group.cohort)?.label ?? group.cohort,
      printed: group.value,
      events: group.events,
    }));
  return groups.map((group) => {
    const comparisons = study.comparisons.filter(
      (comparison) => quantity.comparisons.includes(comparison.id) && comparison.cohort === group.cohort,
    );
    return {
      quantity: quantity.id,
      measure: quantity.measure,
      group: [groups.length > 1 ? (treated.get(group.cohort) ?? null) : null, group.label].filter(Boolean).join(", ") || null,
      events: group.events,
      total: group.total ?? (quantity.kind === "percent" ? group.n : null),
      printed: group.value,
      unit: quantity.unit,
      kind: quantity.kind,
      others,
      interval: intervalOf(quantity, group),
      time: quantity.time,
      ...comparedWith(study, comparisons),
      note: [...new Set(comparisons.flatMap(({ note }) => note ?? []))].join(" ") || null,
      url: quantity.url,
      where: quantity.where,
    };
  });
}

function intervalOf({ kind }: Quantity, { events, total }: QuantityGroup): PeopleValue["interval"] {
  if (kind !== "proportion") return null;
  const made = proportionInterval(events, total);
  return "missing" in made ? null : { share: made.share, lower: made.lower, upper: made.upper };
}

/** With what a number was compared, and which way it lies: a direction only where the comparison asks whether treatment helps. */
function comparedWith(study: Study, comparisons: readonly Comparison[]): Pick<PeopleValue, "comparison" | "direction"> {
  const control = comparisons.find((comparison) => questionOf(comparison, study.cohorts) === "helps");
  if (control) {
    const side = outcomeSide(control, study);
    return { comparison: "control", direction: directions.has(side) ? (side as PeopleValue["direction"]) : null };
  }
  const other = comparisons.some((comparison) => otherArms.has(roleOf(study, comparison.against)));
  return { comparison: other ? "other-arm" : "none", direction: null };
}

const directions: ReadonlySet<string> = new Set(["improved", "worsened", "no-change"]);
const otherArms: ReadonlySet<string | undefined> = new Set(["other-treatment", "healthy"]);

function roleOf(study: Study, cohort: string | null): string | undefined {
  return study.cohorts.find(({ id }) => id === cohort)?.role;
}

/** Harms looked for: comparisons of that endpoint, each with the numbers entered for it. */
function harmsOf(study: Study): PeopleHarm[] {
  return comparisonsRead(study)
    .filter((comparison) => comparison.endpoint === "harm")
    .map((comparison) => ({
      measure: comparison.measure,
      found: comparison.value,
      values: study.quantities
        .filter((quantity) => quantity.endpoint === "harm" && quantity.comparisons.includes(comparison.id))
        .flatMap((quantity) => valuesOf(study, quantity)),
    }));
}

function comparatorOf(study: Study): PeopleComparator {
  const treated = new Set(treatedCohorts(study).map((cohort) => cohort.id));
  const all = comparisonsRead(study).filter((comparison) => treated.has(comparison.cohort));
  const labels = (chosen: readonly Comparison[]) => [
    ...new Set(chosen.flatMap(({ against }) => study.cohorts.find(({ id }) => id === against)?.label ?? [])),
  ];
  const controls = all.filter((comparison) => questionOf(comparison, study.cohorts) === "helps");
  if (controls.length > 0) return { kind: "control", groups: labels(controls) };
  const arms = all.filter((comparison) => otherArms.has(roleOf(study, comparison.against)));
  if (arms.length > 0) return { kind: "other-arm", groups: labels(arms) };
  if (all.some((comparison) => roleOf(study, comparison.against) === "before")) return { kind: "before", groups: [] };
  // One man, or one group by design, has nobody beside him, whether or not an outcome was read.
  const alone = ["case-report", "case-series", "single-arm-trial"].includes(factValue(study.design) ?? "");
  return { kind: alone ? "none" : "not-read", groups: [] };
}
