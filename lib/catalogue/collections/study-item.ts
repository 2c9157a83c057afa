import { z } from "zod";
import { compareWithReview } from "../../evidence/lens/compare-with-review.ts";
import { comparisonsRead, questionOf } from "../../evidence/lens/comparison-question.ts";
import { comparedFields, differingFields } from "../../evidence/lens/differing-fields.ts";
import { domainEffects, domainEffectsOf } from "../../evidence/lens/domain-effect.ts";
import { numberTreated } from "../../evidence/lens/number-treated.ts";
import { firstOf, relationOf } from "../../evidence/lens/published-study.ts";
import { overviewOf } from "../../evidence/lens/study-overview.ts";
import { ledgerId } from "../../evidence/records/ledger.ts";
import { type Fact, termsOfFact } from "../../evidence/schema/fact.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { corpus, noticeKind } from "../../evidence/schema/vocabularies/evidence.ts";
import {
  agreement,
  comparisonQuestion,
  design,
  direction,
  outcomeCategory,
  placeInReview,
  relation,
} from "../../evidence/schema/vocabularies/study.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";
import { quantityWords } from "../../evidence/words/quantity-words.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import type { CollectionContext } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { findingsAbout } from "./rows-about.ts";

const agreed = () => z.string().register(fieldWords, { vocabulary: agreement });

/** Row of a study in lists and in the API. */
export const StudyItem = z.object({
  id: z.string(),
  url: z.string().describe("Path of the record's page."),
  corpus: z.string().describe("In the review, or added since.").register(fieldWords, { vocabulary: corpus }),
  name: z.string().describe("What lists call it: first author and year, or a label where one of them was not read."),
  referenceNumber: z
    .number()
    .int()
    .nullable()
    .describe("Number in the base review's reference list; null where the review does not list the study.")
    .register(fieldWords, { absent: "Not in the review" }),
  title: z.string().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  firstAuthor: z.string().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  year: z.number().int().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  doi: z.string().nullable().describe("Null: not read.").register(fieldWords, { absent: "Not read" }),
  cellSources: z
    .array(z.string())
    .describe("As checked. Like every field below, a reason for a missing value stands in the value's place.")
    .register(fieldWords, { facet: "source" }),
  productType: z.array(z.string()).register(fieldWords, { facet: "product" }),
  inducer: z.array(z.string()).register(fieldWords, { facet: "model" }),
  hostSpecies: z.string().describe("The first of `hosts`.").register(fieldWords, { facet: "species" }),
  hosts: z.array(z.string()).describe("Species of all hosts.").register(fieldWords, { facet: "species" }),
  donorSpecies: z.string().describe("The first of `donors`.").register(fieldWords, { facet: "donor" }),
  donors: z.array(z.string()).describe("Species of all donors.").register(fieldWords, { facet: "donor" }),
  whenGiven: z
    .array(z.string())
    .describe("When it was given, relative to the damage: protection is told apart from restoration.")
    .register(fieldWords, { facet: "given" }),
  relation: z.object({
    asReported: z
      .string()
      .nullable()
      .describe("As Table 1 of the review has it; null where the study is not in it.")
      .register(fieldWords, { vocabulary: relation, absent: "Not in Table 1" }),
    asChecked: z.string().register(fieldWords, { vocabulary: relation, orMissing: true }),
  }),
  design: z.string().register(fieldWords, { vocabulary: design, orMissing: true }),
  mechanisms: z.array(z.string()).register(fieldWords, { facet: "mechanism" }),
  outcomes: z
    .array(
      z.object({
        category: z.string().register(fieldWords, { vocabulary: outcomeCategory }),
        direction: z.string().register(fieldWords, { vocabulary: direction }),
        question: z.string().describe("What the comparison answers.").register(fieldWords, { vocabulary: comparisonQuestion }),
      }),
    )
    .describe("Outcomes that were read; a title's word is not one.")
    .register(fieldWords, { absent: "Not read" }),
  effects: z
    .array(
      z.object({
        domain: z.string().register(fieldWords, { vocabulary: outcomeCategory }),
        effect: z.string().register(fieldWords, { vocabulary: { terms: domainEffects } }),
      }),
    )
    .describe("Which way it goes in each outcome domain of which it has an outcome, by the rule of the effect direction plot.")
    .register(fieldWords, { absent: "None read" }),
  numberTreated: z
    .number()
    .int()
    .nullable()
    .describe("Animals or people in its treated cohorts, where every one of them has a printed number; null: not read.")
    .register(fieldWords, { absent: "Not read" }),
  dose: z
    .string()
    .describe("Of what was given, in the source's units; or why there is none.")
    .register(fieldWords, { textOrMissing: true }),
  route: z.string().describe("Where and how it was given; or why that is not there.").register(fieldWords, { textOrMissing: true }),
  followUp: z.string().describe("How long it was followed; or why that is not there.").register(fieldWords, { textOrMissing: true }),
  quantities: z.number().int().describe("How many results in printed numbers its record holds."),
  printedResults: z
    .array(z.string())
    .describe("Each of them in a line: measure, and value, spread and number of each group, as printed.")
    .register(fieldWords, { absent: "None read" }),
  titleOnlyOutcome: z.boolean().describe("Whether a title speaks of an outcome that was not read."),
  differentiation: z.string().register(fieldWords, { facet: "differentiation" }),
  read: z.string().describe("The most that was read of the paper.").register(fieldWords, { facet: "read" }),
  table: z.string().describe("Where in the review it stands.").register(fieldWords, { vocabulary: placeInReview }),
  asReported: z
    .object({
      cellSource: z.string().register(fieldWords, { facet: "source" }),
      inducer: z.string().nullable().register(fieldWords, { facet: "model" }),
      hostSpecies: z.string().register(fieldWords, { facet: "species" }),
      relation: z.string().register(fieldWords, { vocabulary: relation }),
    })
    .nullable()
    .describe("Table 1 of the review in this catalogue's terms; null where the study is not in it or the printed word is no term.")
    .register(fieldWords, { absent: "Not in Table 1" }),
  asPrinted: z
    .object({ cellSource: z.string(), inducer: z.string(), hostSpecies: z.string(), relation: z.string() })
    .nullable()
    .describe("The same in the words of Table 1.")
    .register(fieldWords, { absent: "Not in Table 1" }),
  agreement: z
    .object({ cellSource: agreed(), inducer: agreed(), hostSpecies: agreed(), relation: agreed() })
    .nullable()
    .describe("How each of them compares with what was read.")
    .register(fieldWords, { absent: "Not in Table 1" }),
  differsIn: z
    .record(z.string(), z.string())
    .describe("For each of them that differs, whole or in part, the row of the discrepancy ledger that is about it.")
    .register(fieldWords, { absent: "None" }),
  notices: z
    .array(z.string())
    .describe("Kinds of notices published about it: retractions, corrections, expressions of concern.")
    .register(fieldWords, { vocabulary: noticeKind, absent: "None seen" }),
  discrepancies: z.number().int().describe("How many findings of the discrepancy ledger are about it."),
});
export type StudyItem = z.output<typeof StudyItem>;

/** The row of a study. */
export function studyItem(study: Study, context: CollectionContext): StudyItem {
  const compared = compareWithReview(study);
  const whole = overviewOf(study);
  return {
    id: study.id,
    url: `/studies/${study.id}`,
    corpus: study.corpus,
    name: studyName(study),
    referenceNumber: study.reference,
    title: study.title,
    firstAuthor: study.firstAuthor,
    year: study.year,
    doi: study.doi,
    cellSources: [...termsOfFact(whole.cellSources)],
    productType: [...termsOfFact(whole.products)],
    inducer: [...termsOfFact(whole.inducers)],
    hostSpecies: oneTerm(firstOf(whole.hostSpecies, "hosts")),
    hosts: [...termsOfFact(whole.hostSpecies)],
    donorSpecies: oneTerm(firstOf(whole.donorSpecies, "donors")),
    donors: [...termsOfFact(whole.donorSpecies)],
    whenGiven: [...termsOfFact(whole.whenGiven)],
    relation: { asReported: study.table1?.normalised.relation ?? null, asChecked: oneTerm(relationOf(whole.relation)) },
    design: oneTerm(study.design),
    mechanisms: [...termsOfFact(study.mechanisms)],
    outcomes: [
      ...new Map(
        comparisonsRead(study).map((comparison) => {
          const { category, direction: way } = comparison;
          const question = questionOf(comparison, study.cohorts);
          return [`${category} ${way} ${question}`, { category, direction: way, question }];
        }),
      ).values(),
    ],
    effects: domainEffectsOf(study),
    numberTreated: numberTreated(study),
    dose: oneTerm(whole.dose),
    route: oneTerm(whole.route),
    followUp: oneTerm(study.followUp.duration),
    quantities: study.quantities.length,
    printedResults: study.quantities.map((quantity) => quantityWords(quantity, study.cohorts)),
    titleOnlyOutcome: study.comparisons.some((outcome) => outcome.basis === "title"),
    differentiation: oneTerm(study.differentiation),
    read: study.read.level,
    table: placeOf(study),
    asReported: study.table1
      ? {
          cellSource: study.table1.normalised.cellSource,
          inducer: study.table1.normalised.inducer,
          hostSpecies: study.table1.normalised.species,
          relation: study.table1.normalised.relation,
        }
      : null,
    asPrinted: study.table1
      ? {
          cellSource: study.table1.cellSource,
          inducer: study.table1.inducer,
          hostSpecies: study.table1.species,
          relation: study.table1.relation,
        }
      : null,
    agreement: compared,
    differsIn: differsIn(study),
    notices: [...new Set(study.notices.map(({ kind }) => kind))],
    discrepancies: findingsAbout(context, "studies", study.id),
  };
}

/** Where in the review a study stands. */
export function placeOf(study: Study): TermId<typeof placeInReview> {
  return study.table1 ? "table-1" : study.corpus === "review" ? "prose" : "not-in-review";
}

function oneTerm(fact: Fact<string>): string {
  return termsOfFact(fact)[0] as string;
}

/** The first row of the study's own that is about each value of Table 1 that differs. The build refuses a difference without a row. */
function differsIn(study: Study): Record<string, string> {
  const differing = new Set(differingFields(study));
  return Object.fromEntries(
    Object.entries(comparedFields).flatMap(([column, field]) => {
      const row = differing.has(field) ? study.discrepancies.find((found) => found.about.includes(field)) : undefined;
      return row ? [[column, ledgerId(study.id, row.id)]] : [];
    }),
  );
}
