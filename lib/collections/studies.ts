import { z } from "zod";
import { type Fact, factValue, termsOfFact } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { readingLevel } from "../schema/vocabularies/evidence.ts";
import { missing } from "../schema/vocabularies/missing.ts";
import {
  design,
  differentiationClaim,
  direction,
  inducer,
  modeOfAction,
  outcomeCategory,
  placeInReview,
  productType,
  relation,
  species,
} from "../schema/vocabularies/study.ts";
import type { Term } from "../schema/vocabulary.ts";
import type { Cell } from "./cell.ts";
import { compareWithReview } from "./compare-with-review.ts";
import { defineCollection, type TermFacet, vocabularyFacet } from "./define-collection.ts";
import { sourceTerms } from "./source-terms.ts";
import { termsCell } from "./terms-cell.ts";

const StudyItem = z.object({
  id: z.string(),
  url: z.string().describe("Path of the record's page."),
  referenceNumber: z.number().int().describe("Number in the base review's reference list."),
  title: z.string(),
  firstAuthor: z.string(),
  year: z.number().int(),
  doi: z.string().nullable().describe("Null: not read."),
  cellSources: z
    .array(z.string())
    .describe("As checked. Like every field below, a reason for a missing value stands in the value's place."),
  productType: z.array(z.string()),
  inducer: z.array(z.string()),
  hostSpecies: z.string(),
  donorSpecies: z.string(),
  relation: z.object({
    asReported: z.string().nullable().describe("As Table 1 of the review has it; null where the study is not in it."),
    asChecked: z.string(),
  }),
  design: z.string(),
  mechanisms: z.array(z.string()),
  outcomes: z
    .array(z.object({ category: z.string(), direction: z.string() }))
    .describe("Outcomes that were read; a title's word is not one."),
  titleOnlyOutcome: z.boolean().describe("Whether a title speaks of an outcome that was not read."),
  differentiation: z.string(),
  read: z.string().describe("The most that was read of the paper."),
  table: z.string().describe("Where in the review it stands."),
  asReported: z
    .object({ cellSource: z.string(), inducer: z.string().nullable(), hostSpecies: z.string(), relation: z.string() })
    .nullable()
    .describe("Table 1 of the review in this catalogue's terms; null where the study is not in it or the printed word is no term."),
  asPrinted: z
    .object({ cellSource: z.string(), inducer: z.string(), hostSpecies: z.string(), relation: z.string() })
    .nullable()
    .describe("The same in the words of Table 1."),
  agreement: z
    .object({ cellSource: z.string(), inducer: z.string(), hostSpecies: z.string(), relation: z.string() })
    .nullable()
    .describe("How each of them compares with what was read."),
  discrepancies: z.number().int().describe("How many differences between the review and what was read are recorded."),
});
export type StudyItem = z.output<typeof StudyItem>;

const oneTerm = (fact: Fact<string>): string => termsOfFact(fact)[0] as string;
const outcomesRead = (study: Study) => study.outcomes.filter((outcome) => outcome.basis === "read");

const outcomeTerms: readonly Term[] = [
  ...outcomeCategory.terms.flatMap((category) => [
    category,
    ...direction.terms.map((way) => ({
      id: `${category.id}-${way.id}`,
      label: `${category.label}: ${way.label.toLowerCase()}`,
      definition: way.definition,
      parent: category.id,
    })),
  ]),
  {
    id: "title-only",
    label: "Stated by a title only",
    definition: "Only the title speaks of an outcome; no data were read, and it is not counted above.",
  },
  ...missing.terms.filter((term) => term.id === "not-read"),
];

function outcomeTermsOf(study: Study): string[] {
  const read = outcomesRead(study).map((outcome) => `${outcome.category}-${outcome.direction}`);
  const title = study.outcomes.some((outcome) => outcome.basis === "title") ? ["title-only"] : [];
  return study.outcomes.length === 0 ? ["not-read"] : [...new Set([...read, ...title])];
}

/** A facet over a column of Table 1, in the very words printed there. */
function printedFacet(
  id: string,
  label: string,
  verb: string,
  column: "cellSource" | "inducer" | "species" | "relation",
  printed: Readonly<Record<string, string>>,
): TermFacet<Study> {
  const idOf = (words: string) => Object.keys(printed).find((key) => printed[key] === words) ?? words;
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
      { id: "not-in-table-1", label: "Not in Table 1", definition: "The study stands in the review's prose only." },
    ],
    termsOf: (study) => [study.table1 ? idOf(study.table1[column]) : "not-in-table-1"],
  };
}

/** Primary studies: animal experiments, cultures and a case report that the review tabulates or tells of. */
export const studies = defineCollection({
  name: "studies",
  title: "Studies",
  noun: { one: "study", many: "studies" },
  intro:
    "The primary studies of the base review: 28 from its Table 1 and the others from its prose, each compared with as much of the paper as could be read. The filters use the checked values; the review’s own words are kept beside them.",
  facets: [
    {
      kind: "term",
      id: "source",
      label: "Cell source",
      verb: "the cell source is",
      help: "A broader source includes the narrower ones: mesenchymal stem cells include those of every tissue, and not their vesicles.",
      terms: sourceTerms,
      termsOf: (study) => termsOfFact(study.intervention.cellSources),
    },
    vocabularyFacet<Study>({
      id: "product",
      label: "Product type",
      verb: "the product is",
      vocabulary: productType,
      termsOf: (study) => termsOfFact(study.intervention.products),
    }),
    vocabularyFacet<Study>({
      id: "model",
      label: "How NOA was induced",
      verb: "the inducer is",
      vocabulary: inducer,
      termsOf: (study) => termsOfFact(study.induction.inducers),
    }),
    vocabularyFacet<Study>({
      id: "species",
      label: "Host species",
      verb: "the host is",
      vocabulary: species,
      termsOf: (study) => termsOfFact(study.population.hostSpecies),
    }),
    vocabularyFacet<Study>({
      id: "donor",
      label: "Donor species",
      verb: "the donor is",
      vocabulary: species,
      termsOf: (study) => termsOfFact(study.intervention.donorSpecies),
    }),
    vocabularyFacet<Study>({
      id: "relation",
      label: "Donor–host relation",
      verb: "the donor–host relation is",
      help: "As checked. Human cells in a mouse are xenogeneic, whatever a table calls them.",
      vocabulary: relation,
      termsOf: (study) => termsOfFact(study.intervention.relation),
    }),
    vocabularyFacet<Study>({
      id: "design",
      label: "Design",
      verb: "the design is",
      vocabulary: design,
      termsOf: (study) => termsOfFact(study.design),
    }),
    vocabularyFacet<Study>({
      id: "mechanism",
      label: "Mechanism",
      verb: "the mechanism is",
      help: "As the study, or where only that was read its title, says.",
      vocabulary: modeOfAction,
      termsOf: (study) => termsOfFact(study.mechanisms),
    }),
    {
      kind: "term",
      id: "outcome",
      label: "Outcome and direction",
      verb: "an outcome is",
      help: "Outcomes that were read. A direction is against the study’s own comparator.",
      terms: () => outcomeTerms,
      termsOf: outcomeTermsOf,
    },
    vocabularyFacet<Study>({
      id: "differentiation",
      label: "Differentiation claimed",
      verb: "differentiation is",
      vocabulary: differentiationClaim,
      termsOf: (study) => termsOfFact(study.differentiation),
    }),
    vocabularyFacet<Study>({
      id: "read",
      label: "How much was read",
      verb: "the most that was read is",
      vocabulary: readingLevel,
      withMissing: false,
      termsOf: (study) => [study.read.level],
    }),
    vocabularyFacet<Study>({
      id: "table",
      label: "Place in the review",
      verb: "the place in the review is",
      vocabulary: placeInReview,
      withMissing: false,
      termsOf: (study) => [study.table1 ? "table-1" : "prose"],
    }),
    { kind: "range", id: "year", label: "Year", verb: "the year is", valueOf: (study) => study.year },
    printedFacet("printed-source", "MSC source", "the printed source is", "cellSource", {
      "adipose-tissue": "Adipose tissue",
      amnion: "Amnion",
      "bone-marrow": "Bone marrow",
      "umbilical-cord": "Umbilical cord",
    }),
    printedFacet("printed-model", "Inducer", "the printed inducer is", "inducer", {
      busulfan: "Busulfan",
      cisplatin: "Cisplatin",
      torsion: "Torsion",
      doxorubicin: "Doxorubicin",
      nitrate: "Nitrate",
      cadmium: "cadmium",
      "food-ad-libitum": "food ad libitum",
    }),
    printedFacet("printed-species", "Animal model", "the printed animal is", "species", {
      hamster: "Hamster",
      rat: "Rat",
      mouse: "Mouse",
      "guinea-pig": "Guinea pig",
    }),
    printedFacet("printed-relation", "Transplant type", "the printed transplant type is", "relation", {
      allotransplant: "Allotransplant",
      "xenotransplant-human-lower-case": "Xenotransplant (human)",
      "xenotransplant-human": "Xenotransplant (Human)",
      "xenotransplant-goat": "Xenotransplant (Goat)",
    }),
  ],
  sorts: { ref: (study) => study.reference, author: (study) => study.firstAuthor, year: (study) => study.year },
  defaultSort: "-year",
  textOf: (study, context) => [
    study.title,
    study.firstAuthor,
    String(study.year),
    study.journal,
    study.doi,
    study.pmid,
    study.pmcid,
    `ref ${study.reference}`,
    ...(factValue(study.intervention.cellSources) ?? []).flatMap((id) => {
      const source = context.records["cell-sources"].find((record) => record.id === id);
      return source ? [source.name, ...source.abbreviations] : [];
    }),
    ...[study.intervention.cellType, study.intervention.tissue, study.population.strain, study.delivery.route, study.conclusion].map(
      (fact) => factValue(fact),
    ),
    study.induction.inducers.asReported,
    ...study.outcomes.flatMap((outcome) => [outcome.measure, outcome.value]),
    ...study.discrepancies.map((discrepancy) => discrepancy.text),
  ],
  item: StudyItem,
  itemOf: (study): StudyItem => {
    const compared = compareWithReview(study);
    return {
      id: study.id,
      url: `/studies/${study.id}`,
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
        ...new Map(
          outcomesRead(study).map(({ category, direction: way }) => [`${category} ${way}`, { category, direction: way }]),
        ).values(),
      ],
      titleOnlyOutcome: study.outcomes.some((outcome) => outcome.basis === "title"),
      differentiation: oneTerm(study.differentiation),
      read: study.read.level,
      table: study.table1 ? "table-1" : "prose",
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
      discrepancies: study.discrepancies.length,
    };
  },
  columns: [
    {
      id: "study",
      label: "Study",
      sort: "author",
      shown: true,
      cell: (item) => ({
        kind: "record",
        href: item.url,
        text: `${surname(item.firstAuthor)} ${item.year}`,
        note: `[${item.referenceNumber}] ${item.title}`,
      }),
    },
    {
      id: "ref",
      label: "Reference",
      sort: "ref",
      shown: false,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.referenceNumber, href: `/references/${item.referenceNumber}` }),
    },
    { id: "year", label: "Year", sort: "year", shown: false, align: "end", cell: (item) => ({ kind: "number", value: item.year }) },
    { id: "source", label: "Cell source", shown: true, cell: (item, label) => termsCell(item.cellSources, (id) => label("source", id)) },
    { id: "product", label: "Product", shown: true, cell: (item, label) => termsCell(item.productType, (id) => label("product", id)) },
    {
      id: "model",
      label: "Model",
      shown: true,
      cell: (item, label) =>
        comparedCell(item.inducer, item.asPrinted?.inducer ?? null, item.agreement?.inducer ?? null, (id) => label("model", id)),
    },
    {
      id: "species",
      label: "Host",
      shown: true,
      cell: (item, label) =>
        comparedCell([item.hostSpecies], item.asPrinted?.hostSpecies ?? null, item.agreement?.hostSpecies ?? null, (id) =>
          label("species", id),
        ),
    },
    { id: "donor", label: "Donor", shown: false, cell: (item, label) => termsCell([item.donorSpecies], (id) => label("donor", id)) },
    {
      id: "relation",
      label: "Relation",
      shown: true,
      cell: (item) =>
        comparedCell([item.relation.asChecked], item.asPrinted?.relation ?? null, item.agreement?.relation ?? null, relationLabel),
    },
    { id: "design", label: "Design", shown: false, cell: (item) => termsCell([item.design], designLabel) },
    {
      id: "mechanism",
      label: "Mechanism",
      shown: false,
      cell: (item, label) => termsCell(item.mechanisms, (id) => label("mechanism", id)),
    },
    {
      id: "outcome",
      label: "Outcomes read",
      shown: true,
      cell: (item) => ({
        kind: "outcomes",
        outcomes: outcomeCategory.terms
          .map((category) => ({
            category: category.short ?? category.label,
            directions: direction.terms
              .filter((way) => item.outcomes.some((outcome) => outcome.category === category.id && outcome.direction === way.id))
              .map(({ id, label }) => ({ id, label })),
          }))
          .filter((row) => row.directions.length > 0),
        none: item.outcomes.length > 0 ? null : item.titleOnlyOutcome ? "Title only" : "Not read",
      }),
    },
    {
      id: "differentiation",
      label: "Differentiation",
      shown: false,
      cell: (item, label) => termsCell([item.differentiation], (id) => label("differentiation", id)),
    },
    { id: "read", label: "Read", shown: true, cell: (item, label) => ({ kind: "text", text: label("read", item.read) }) },
    {
      id: "discrepancies",
      label: "Differences from the review",
      shown: false,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.discrepancies, href: `${item.url}#review` }),
    },
  ],
});

/** "Ghasemzadeh-Hasankolaei M" → "Ghasemzadeh-Hasankolaei". */
export function surname(author: string): string {
  return author.replace(/\s+\p{Lu}{1,4}$/u, "");
}

function labelWith(vocabulary: { term(id: string): Term }): (id: string) => string {
  return (id) => (missing.ids.some((reason) => reason === id) ? missing.term(id).label : vocabulary.term(id).label);
}
const relationLabel = labelWith(relation);
const designLabel = labelWith(design);

function comparedCell(checked: readonly string[], printed: string | null, agreement: string | null, label: (id: string) => string): Cell {
  const muted = missing.ids.some((reason) => reason === checked[0]);
  return { kind: "compared", checked: checked.map(label).join(", "), muted, printed: agreement === "agrees" ? null : printed, agreement };
}
