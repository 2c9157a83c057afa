import { comparisonsRead, outcomeSide, outcomeSides, questionOf } from "../../evidence/lens/comparison-question.ts";
import { overviewOf } from "../../evidence/lens/study-overview.ts";
import { termsOfFact } from "../../evidence/schema/fact.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { noticeKind, readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import {
  comparisonQuestion,
  deliverySite,
  design,
  differentiationClaim,
  inducer,
  modeOfAction,
  outcomeCategory,
  placeInReview,
  productType,
  relation,
  species,
  whenGiven,
} from "../../evidence/schema/vocabularies/study.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import { corpusFacet } from "./corpus-facet.ts";
import { type Facet, vocabularyFacet } from "./define-collection.ts";
import { printedFacet } from "./printed-facet.ts";
import { sourceTerms } from "./source-terms.ts";
import { placeOf } from "./study-item.ts";

const noOutcome: Term = { id: "no-outcome", label: "No outcome read", definition: "No outcome stands in what was read of the study." };
const noNotice: Term = { id: "none-seen", label: "None seen", definition: "No notice stood on the pages that were read." };

const outcomeTerms: readonly Term[] = [
  ...outcomeCategory.terms.flatMap((category) => [
    category,
    ...outcomeSides.map((way) => ({
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
  const read = comparisonsRead(study).map((outcome) => `${outcome.category}-${outcomeSide(outcome, study)}`);
  const title = study.comparisons.some((outcome) => outcome.basis === "title") ? ["title-only"] : [];
  return study.comparisons.length === 0 ? ["not-read"] : [...new Set([...read, ...title])];
}

const notInTable = { id: "not-in-table-1", label: "Not in Table 1", definition: "The review's Table 1 does not list the study." };

/** What the studies can be narrowed by: the checked values first, then the review's printed ones. */
export const studyFacets: readonly Facet<Study>[] = [
  corpusFacet<Study>("study"),
  {
    kind: "term",
    id: "source",
    label: "Cell source",
    verb: "the cell source is",
    help: "A broader source includes the narrower ones: mesenchymal stem cells include those of every tissue, and not their vesicles.",
    terms: sourceTerms,
    termsOf: (study) => termsOfFact(overviewOf(study).cellSources),
  },
  vocabularyFacet<Study>({
    id: "product",
    label: "Product type",
    verb: "the product is",
    vocabulary: productType,
    termsOf: (study) => termsOfFact(overviewOf(study).products),
  }),
  vocabularyFacet<Study>({
    id: "model",
    label: "Disease model",
    verb: "the inducer is",
    vocabulary: inducer,
    termsOf: (study) => termsOfFact(overviewOf(study).inducers),
  }),
  vocabularyFacet<Study>({
    id: "species",
    label: "Host species",
    verb: "the host is",
    vocabulary: species,
    termsOf: (study) => termsOfFact(overviewOf(study).hostSpecies),
  }),
  vocabularyFacet<Study>({
    id: "donor",
    label: "Donor species",
    verb: "the donor is",
    vocabulary: species,
    termsOf: (study) => termsOfFact(overviewOf(study).donorSpecies),
  }),
  vocabularyFacet<Study>({
    id: "relation",
    label: "Donor–host relation",
    verb: "the donor–host relation is",
    help: "As checked. Human cells in a mouse are xenogeneic, whatever a table calls them.",
    vocabulary: relation,
    termsOf: (study) => termsOfFact(overviewOf(study).relation),
  }),
  vocabularyFacet<Study>({
    id: "site",
    label: "Delivery site",
    verb: "the delivery site is",
    vocabulary: deliverySite,
    termsOf: (study) => termsOfFact(overviewOf(study).sites),
  }),
  vocabularyFacet<Study>({
    id: "given",
    label: "When it was given",
    verb: "the time of treatment is",
    help: "Before or with the damage can show protection only; after loss was shown, restoration.",
    vocabulary: whenGiven,
    termsOf: (study) => termsOfFact(overviewOf(study).whenGiven),
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
    help: "Outcomes that were read. A direction is against the same damage untreated, or against vehicle or sham treatment; what was compared with anything else is “compared otherwise”.",
    terms: () => outcomeTerms,
    termsOf: outcomeTermsOf,
  },
  {
    kind: "term",
    id: "question",
    label: "What was compared",
    verb: "the comparison asks",
    help: "By the roles of the groups that were compared. Only the first answers whether it helps.",
    terms: () => [...comparisonQuestion.terms, noOutcome],
    termsOf: (study) => {
      const questions = new Set(comparisonsRead(study).map((comparison) => questionOf(comparison, study.cohorts)));
      return questions.size > 0 ? [...questions] : [noOutcome.id];
    },
  },
  {
    kind: "term",
    id: "notice",
    label: "Notices",
    verb: "the notice is",
    help: "Retractions, corrections and expressions of concern that were seen.",
    terms: () => [...noticeKind.terms, noNotice],
    termsOf: (study) => (study.notices.length > 0 ? [...new Set(study.notices.map(({ kind }) => kind))] : [noNotice.id]),
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
    termsOf: (study) => [placeOf(study)],
  }),
  { kind: "range", id: "year", label: "Year", verb: "the year is", valueOf: (study) => study.year },
  printedFacet<Study>({
    id: "printed-source",
    label: "MSC source",
    verb: "the printed source is",
    printed: { "adipose-tissue": "Adipose tissue", amnion: "Amnion", "bone-marrow": "Bone marrow", "umbilical-cord": "Umbilical cord" },
    wordsOf: (study) => study.table1?.cellSource,
    absent: notInTable,
  }),
  printedFacet<Study>({
    id: "printed-model",
    label: "Inducer",
    verb: "the printed inducer is",
    printed: {
      busulfan: "Busulfan",
      cisplatin: "Cisplatin",
      torsion: "Torsion",
      doxorubicin: "Doxorubicin",
      nitrate: "Nitrate",
      cadmium: "cadmium",
      "food-ad-libitum": "food ad libitum",
    },
    wordsOf: (study) => study.table1?.inducer,
    absent: notInTable,
  }),
  printedFacet<Study>({
    id: "printed-species",
    label: "Animal model",
    verb: "the printed animal is",
    printed: { hamster: "Hamster", rat: "Rat", mouse: "Mouse", "guinea-pig": "Guinea pig" },
    wordsOf: (study) => study.table1?.species,
    absent: notInTable,
  }),
  printedFacet<Study>({
    id: "printed-relation",
    label: "Transplant type",
    verb: "the printed transplant type is",
    printed: {
      allotransplant: "Allotransplant",
      "xenotransplant-human-lower-case": "Xenotransplant (human)",
      "xenotransplant-human": "Xenotransplant (Human)",
      "xenotransplant-goat": "Xenotransplant (Goat)",
    },
    wordsOf: (study) => study.table1?.relation,
    absent: notInTable,
  }),
];
