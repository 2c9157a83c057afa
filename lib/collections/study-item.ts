import { z } from "zod";
import { compareWithReview } from "../lens/compare-with-review.ts";
import { comparedFields, differingFields } from "../lens/differing-fields.ts";
import { ledgerId } from "../records/ledger.ts";
import { type Fact, termsOfFact } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { corpus } from "../schema/vocabularies/evidence.ts";
import { agreement, design, direction, outcomeCategory, placeInReview, relation } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";
import type { CollectionContext } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { findingsAbout } from "./rows-about.ts";
import { studyName } from "./study-name.ts";

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
  hostSpecies: z.string().register(fieldWords, { facet: "species" }),
  donorSpecies: z.string().register(fieldWords, { facet: "donor" }),
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
      }),
    )
    .describe("Outcomes that were read; a title's word is not one.")
    .register(fieldWords, { absent: "Not read" }),
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
  discrepancies: z.number().int().describe("How many findings of the discrepancy ledger are about it."),
});
export type StudyItem = z.output<typeof StudyItem>;

/** The row of a study. */
export function studyItem(study: Study, context: CollectionContext): StudyItem {
  const compared = compareWithReview(study);
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
    cellSources: [...termsOfFact(study.intervention.cellSources)],
    productType: [...termsOfFact(study.intervention.products)],
    inducer: [...termsOfFact(study.induction.inducers)],
    hostSpecies: oneTerm(study.population.hostSpecies),
    donorSpecies: oneTerm(study.intervention.donorSpecies),
    relation: { asReported: study.table1?.normalised.relation ?? null, asChecked: oneTerm(study.intervention.relation) },
    design: oneTerm(study.design),
    mechanisms: [...termsOfFact(study.mechanisms)],
    outcomes: [
      ...new Map(outcomesRead(study).map(({ category, direction: way }) => [`${category} ${way}`, { category, direction: way }])).values(),
    ],
    titleOnlyOutcome: study.outcomes.some((outcome) => outcome.basis === "title"),
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
    discrepancies: findingsAbout(context, "studies", study.id),
  };
}

/** Outcomes that were read. What only a title says is not among them. */
export function outcomesRead(study: Study): Study["outcomes"] {
  return study.outcomes.filter((outcome) => outcome.basis === "read");
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
