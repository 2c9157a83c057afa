import { termsOfFact } from "../../evidence/schema/fact.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import {
  deliverySite,
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
} from "../../evidence/schema/vocabularies/study.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import { corpusFacet } from "./corpus-facet.ts";
import { type Facet, vocabularyFacet } from "./define-collection.ts";
import { printedFacet } from "./printed-facet.ts";
import { sourceTerms } from "./source-terms.ts";
import { outcomesRead, placeOf } from "./study-item.ts";

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
    id: "site",
    label: "Delivery site",
    verb: "the delivery site is",
    vocabulary: deliverySite,
    termsOf: (study) => termsOfFact(study.delivery.sites),
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
