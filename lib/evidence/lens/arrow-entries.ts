import { modelOf } from "../causes/models-of-causes.ts";
import type { CellSource } from "../schema/cell-source.ts";
import type { Cohort } from "../schema/cohort.ts";
import type { Comparison } from "../schema/comparison.ts";
import { factValue } from "../schema/fact.ts";
import type { ArrowStudy, Figure } from "../schema/figure.ts";
import type { Study } from "../schema/study.ts";
import { direction, inducer } from "../schema/vocabularies/study.ts";
import { type ArrowRule, arrowRules } from "./arrow-rules.ts";
import { isCombination, isRetracted, questionOf } from "./comparison-question.ts";
import { type SourceFamily, sourceFamily } from "./source-family.ts";

/** Name of an arrow across the figures, such as `1b-msc-recovery`: the key of its rule, and its term in addresses. */
export function arrowName(figure: Pick<Figure, "number">, arrow: { readonly id: string }): string {
  return `${figure.number}-${arrow.id}`;
}

/** The figures with every study on the arrows where the rule puts it. Procedures and effects are derived, all else is judged. */
export function withStudies(figures: readonly Figure[], studies: readonly Study[], sources: readonly CellSource[]): Figure[] {
  const family = sourceFamily(sources);
  return figures.map((figure) => ({
    ...figure,
    groups: figure.groups.map((group) => ({
      ...group,
      arrows: group.arrows.map((arrow) => {
        const rule = arrowRules[arrowName(figure, arrow)];
        return { ...arrow, studies: rule ? studies.flatMap((study) => entriesOf(study, arrowName(figure, arrow), rule, family)) : [] };
      }),
    })),
  }));
}

/** The places of a study on an arrow, one for each cohort that stands there. */
export function entriesOf(study: Study, arrow: string, rule: ArrowRule, family: SourceFamily): ArrowStudy[] {
  switch (rule.kind) {
    case "context":
      return [];
    case "procedure":
      return study.cohorts
        .filter((cohort) => hasCellsOf(cohort, rule.cells, family) && isSiteOf(rule, cohort))
        .map((cohort) => procedureEntry(study, cohort));
    case "effect":
      return study.cohorts.flatMap((cohort) => effectEntry(study, cohort, rule, family) ?? []);
    default:
      return study.arrows
        .filter((entry) => entry.arrow === arrow)
        .map(({ cohort, comparisons, stance, basis, finding }) => ({
          study: study.id,
          ...placeOfCohort(study, cohort),
          comparisons,
          stance,
          basis,
          finding,
        }));
  }
}

/** Whether a cohort was given only cells or products of an arrow's beginning. */
export function hasCellsOf(cohort: Pick<Cohort, "intervention">, cells: ArrowRule["cells"], family: SourceFamily): boolean {
  const given = factValue(cohort.intervention?.cellSources ?? { missing: "not-read" }) ?? [];
  return cells === null ? cohort.intervention !== null : given.some((id) => cells.some((cell) => family.isWithin(id, cell)));
}

/** Whether a cohort was given its cells where an arrow says; null where the place was not read, or nothing was put anywhere. */
export function isSiteOf(rule: ArrowRule, { delivery }: Pick<Cohort, "delivery">): boolean | null {
  const sites = delivery && factValue(delivery.sites);
  if (!sites) return null;
  const route = factValue(delivery.route) ?? "";
  return sites.some((site) => rule.sites?.includes(site)) && (rule.routed?.pattern.test(route) ?? true);
}

function procedureEntry(study: Study, cohort: Cohort): ArrowStudy {
  const route = factValue(cohort.delivery?.route ?? { missing: "not-read" });
  const basis = study.read.level === "citation" ? "title" : "read";
  return {
    study: study.id,
    ...placeOfCohort(study, cohort.id),
    comparisons: [],
    stance: basis === "title" || isRetracted(study) ? "unclear" : "for",
    basis,
    finding: sentence(route ? `${cohort.label}: ${route}` : cohort.label),
  };
}

function effectEntry(study: Study, cohort: Cohort, rule: ArrowRule, family: SourceFamily): ArrowStudy | null {
  const isThere = cohort.host === null ? rule.inVitro : cohort.model !== null; // What was not damaged has nothing to recover from.
  if (!isThere || !hasCellsOf(cohort, rule.cells, family) || !isModelOf(study, cohort, rule.causes)) return null;
  const fitting = study.comparisons.filter((comparison) => comparison.cohort === cohort.id && isMeasureOf(rule, comparison));
  const measured = fitting.filter((comparison) => comparison.direction !== "not-read");
  const titled = fitting.filter((comparison) => comparison.basis === "title");
  const bearing = measured.length > 0 ? measured : titled;
  if (bearing.length === 0) return null;
  return {
    study: study.id,
    ...placeOfCohort(study, cohort.id),
    comparisons: bearing.map(({ id }) => id),
    stance: sideOf(measured.filter((comparison) => decides(comparison, cohort, study))),
    basis: measured.length > 0 ? "read" : "title",
    finding: bearing.map((comparison) => findingOf(comparison, study)).join(" "),
  };
}

/** Whether what was measured is what the arrow says. */
export function isMeasureOf(rule: ArrowRule, { category, measure }: Pick<Comparison, "category" | "measure">): boolean {
  return (rule.measures?.includes(category) ?? false) && (rule.measured?.pattern.test(measure) ?? true);
}

/** Whether a comparison can take a side: it asks whether the product helps, and the product was given alone. */
function decides(comparison: Comparison, cohort: Cohort, study: Study): boolean {
  return questionOf(comparison, study.cohorts) === "helps" && !isCombination(cohort) && !isRetracted(study);
}

/** Improved speaks for an arrow, no change and worse against it. */
export function sideOf(comparisons: readonly Pick<Comparison, "direction">[]): ArrowStudy["stance"] {
  const isFor = comparisons.some((comparison) => comparison.direction === "improved");
  const isAgainst = comparisons.some((comparison) => comparison.direction === "no-change" || comparison.direction === "worsened");
  return isFor && isAgainst ? "for-and-against" : isFor ? "for" : isAgainst ? "against" : "unclear";
}

/** Where a finding was made, by which cohort, and when that was given what it was given. */
function placeOfCohort(study: Study, id: string): Pick<ArrowStudy, "cohort" | "setting" | "whenGiven"> {
  const cohort = study.cohorts.find((one) => one.id === id);
  const host = study.hosts.find((one) => one.id === cohort?.host);
  const setting = !host ? "in-vitro" : factValue(host.species) === "human" ? "human" : "animal";
  return { cohort: id, setting, whenGiven: factValue(cohort?.delivery?.whenGiven ?? { missing: "not-read" }) ?? null };
}

/** Whether a cohort's damage is a model of one of the causes that an arrow begins with. */
export function isModelOf(study: Study, cohort: Cohort, causes: ArrowRule["causes"]): boolean {
  if (!causes) return true;
  const model = study.models.find((one) => one.id === cohort.model);
  const inducers = model ? (factValue(model.inducers) ?? []) : [];
  return inducers.some((id) => inducer.ids.includes(id) && causes.some((cause) => cause === modelOf[id].cause));
}

function findingOf(comparison: Comparison, study: Study): string {
  const against = study.cohorts.find(({ id }) => id === comparison.against);
  const way = comparison.basis === "title" ? "by the title only" : direction.term(comparison.direction).label.toLowerCase();
  return sentence(
    `${capital(comparison.measure)}: ${way}${against ? ` against ${against.label}` : ""}${comparison.value ? ` (${comparison.value})` : ""}`,
  );
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
