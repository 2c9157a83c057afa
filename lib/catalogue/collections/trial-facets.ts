import { termsOfFact } from "../../evidence/schema/fact.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import { productType, relation } from "../../evidence/schema/vocabularies/study.ts";
import { country, phase, printedStatus, registry, trialScope, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { causeFacet } from "./cause-facet.ts";
import { corpusFacet } from "./corpus-facet.ts";
import { type Facet, vocabularyFacet } from "./define-collection.ts";
import { printedFacet } from "./printed-facet.ts";
import { sourceTerms } from "./source-terms.ts";
import { trialRealityFacets } from "./trial-reality-facets.ts";

const notListed = { id: "not-listed", label: "Not in the review", definition: "The review does not list the trial." };

/** What the trials can be narrowed by: the registry's values first, then the review's printed ones. */
export const trialFacets: readonly Facet<Trial>[] = [
  vocabularyFacet<Trial>({
    id: "status",
    label: "Registry status",
    verb: "the registry status is",
    help: "At the snapshot, whose date stands beside it. The review’s word never stands in for it.",
    vocabulary: trialStatus,
    withMissing: false,
    termsOf: (trial) => [trial.status.registry],
  }),
  vocabularyFacet<Trial>({
    id: "printed",
    label: "Status as the review printed it",
    verb: "the review prints",
    vocabulary: printedStatus,
    withMissing: false,
    termsOf: (trial) => [trial.table1?.printed ?? "not-listed"],
  }),
  vocabularyFacet<Trial>({
    id: "phase",
    label: "Phase",
    verb: "the phase is",
    help: "A combined phase counts under both of its phases.",
    vocabulary: phase,
    termsOf: (trial) => termsOfFact(trial.phases),
  }),
  vocabularyFacet<Trial>({
    id: "country",
    label: "Country",
    verb: "the country is",
    vocabulary: country,
    termsOf: (trial) => termsOfFact(trial.country),
  }),
  vocabularyFacet<Trial>({
    id: "registry",
    label: "Registry",
    verb: "the registry is",
    vocabulary: registry,
    withMissing: false,
    termsOf: (trial) => [trial.registry],
  }),
  {
    kind: "term",
    id: "source",
    label: "Cell source",
    verb: "the cell source is",
    help: "By the registry’s words. A broader source includes the narrower ones.",
    terms: sourceTerms,
    termsOf: (trial) => termsOfFact(trial.cellSources),
  },
  vocabularyFacet<Trial>({
    id: "product",
    label: "Product type",
    verb: "the product is",
    vocabulary: productType,
    termsOf: (trial) => termsOfFact(trial.products),
  }),
  vocabularyFacet<Trial>({
    id: "relation",
    label: "Donor relation",
    verb: "the donor relation is",
    vocabulary: relation,
    termsOf: (trial) => termsOfFact(trial.relation),
  }),
  causeFacet,
  corpusFacet<Trial>("trial"),
  vocabularyFacet<Trial>({
    id: "scope",
    label: "Scope",
    verb: "the scope is",
    help: "Adjacent records are left out until they are asked for.",
    vocabulary: trialScope,
    withMissing: false,
    default: ["cell-therapy", "cell-free", "own-germ-cells-or-tissue"],
    termsOf: (trial) => [trial.scope],
  }),
  ...trialRealityFacets,
  printedFacet<Trial>({
    id: "printed-source",
    label: "MSC source",
    verb: "the printed source is",
    printed: { "bone-marrow": "Bone marrow", "adipose-tissue": "Adipose tissue" },
    wordsOf: (trial) => trial.table1?.cellSource,
    absent: notListed,
  }),
  printedFacet<Trial>({
    id: "printed-country",
    label: "Location",
    verb: "the printed location is",
    printed: { egypt: "Egypt", jordan: "Jordan", russia: "Russia", iran: "Iran" },
    wordsOf: (trial) => trial.table1?.location,
    absent: notListed,
  }),
  printedFacet<Trial>({
    id: "printed-year",
    label: "Year",
    verb: "the printed year is",
    printed: { "2013": "2013", "2014": "2014", "2015": "2015", "2018": "2018", "2019": "2019" },
    wordsOf: (trial) => (trial.table1 ? String(trial.table1.year) : undefined),
    absent: notListed,
  }),
];
