import { z } from "zod";
import { type Fact, fact, factValue, textFact } from "../schema/fact.ts";
import { slug } from "../schema/identifiers.ts";
import { Study } from "../schema/study.ts";
import {
  comparisonQuestion,
  deliverySite,
  direction,
  inducer,
  outcomeCategory,
  productType,
  relation,
  species,
} from "../schema/vocabularies/study.ts";
import { country } from "../schema/vocabularies/trial.ts";
import { questionOf } from "./comparison-question.ts";
import { overviewOf } from "./study-overview.ts";

const asOne = "The study as if it had one arm, kept for programs of the first edition:";

/**
 * A study as the API and the exports hand it out: its record, and the fields that `v1` had before studies were cohorts and
 * comparisons. Those follow from the cohorts: a term that only one value fits has the first, and a note that there are more.
 */
export const PublishedStudy = z.strictObject({
  ...Study.shape,
  comparisons: z.array(
    z.strictObject({
      ...Study.shape.comparisons.element.shape,
      question: comparisonQuestion.schema.describe("What the comparison answers, by the roles of its cohorts."),
    }),
  ),
  population: z
    .strictObject({
      ...Study.shape.population.shape,
      hostSpecies: fact(species.schema).describe("The first of `hosts`."),
      strain: textFact,
      groups: textFact.describe("The labels of `cohorts`."),
      country: fact(country.schema),
    })
    .describe("Population (PICO)."),
  induction: z
    .strictObject({ inducers: fact(z.array(inducer.schema).min(1)), dose: textFact, route: textFact, timing: textFact })
    .describe(`${asOne} \`models\`.`),
  intervention: z
    .strictObject({
      cellSources: fact(z.array(slug).min(1)),
      tissue: textFact,
      cellType: textFact,
      products: fact(z.array(productType.schema).min(1)),
      donorSpecies: fact(species.schema),
      relation: fact(relation.schema),
      dose: textFact,
      passage: textFact,
      labelling: textFact,
      preparation: textFact,
    })
    .describe(`${asOne} \`intervention\` of \`cohorts\`.`),
  delivery: z
    .strictObject({ route: textFact, sites: fact(z.array(deliverySite.schema).min(1)), frequency: textFact, timing: textFact })
    .describe(`${asOne} \`delivery\` of \`cohorts\`.`),
  outcomes: z
    .array(
      z.strictObject({
        measure: z.string(),
        category: outcomeCategory.schema,
        direction: direction.schema,
        value: z.string().nullable(),
        comparator: z.string().nullable(),
        basis: z.enum(["read", "title"]),
        note: z.string().optional(),
      }),
    )
    .describe(`${asOne} \`comparisons\`, with the label of the cohort compared with.`),
});
export type PublishedStudy = z.output<typeof PublishedStudy>;

/** A study as it is handed out. */
export function publishedStudy(study: Study): PublishedStudy {
  const whole = overviewOf(study);
  const labels = new Map(study.cohorts.map(({ id, label }) => [id, label]));
  return {
    ...study,
    comparisons: study.comparisons.map((comparison) => ({ ...comparison, question: questionOf(comparison, study.cohorts) })),
    population: { ...study.population, hostSpecies: firstOf(whole.hostSpecies, "hosts"), strain: whole.strain, groups: whole.groups },
    induction: { inducers: whole.inducers, dose: whole.inducerDose, route: whole.inducerRoute, timing: whole.inducerTiming },
    intervention: {
      cellSources: whole.cellSources,
      tissue: whole.tissue,
      cellType: whole.cellType,
      products: whole.products,
      donorSpecies: firstOf(whole.donorSpecies, "cohorts"),
      relation: relationOf(whole.relation),
      dose: whole.dose,
      passage: whole.passage,
      labelling: whole.labelling,
      preparation: whole.preparation,
    },
    delivery: { route: whole.route, sites: whole.sites, frequency: whole.frequency, timing: whole.timing },
    outcomes: study.comparisons.map(({ measure, category, direction: way, value, against, basis, note }) => ({
      measure,
      category,
      direction: way,
      value,
      comparator: against === null ? null : (labels.get(against) ?? null),
      basis,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

/** The one value of a fact that holds several, and where the others stand. */
export function firstOf<T>(many: Fact<T[]>, where: string): Fact<T> {
  if ("missing" in many) return many;
  const [first, ...more] = many.value as [T, ...T[]];
  return { ...many, value: first, ...(more.length > 0 ? { note: `One of ${more.length + 1}; the others stand in ${where}.` } : {}) };
}

/** Relations of several cohorts as one term, where the vocabulary has a term for both. */
export function relationOf(many: Fact<(typeof relation.ids)[number][]>): Fact<(typeof relation.ids)[number]> {
  const value = factValue(many);
  if (value?.includes("autologous") && value.includes("allogeneic")) return { ...many, value: "autologous-and-allogeneic" };
  return firstOf(many, "cohorts");
}
