import { overviewOf } from "../../evidence/lens/study-overview.ts";
import { type Fact, factValue } from "../../evidence/schema/fact.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { noticeKind } from "../../evidence/schema/vocabularies/evidence.ts";
import { inducer, productType, relation, species } from "../../evidence/schema/vocabularies/study.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import { arrowFacet } from "./arrow-facet.ts";
import { defineCollection } from "./define-collection.ts";
import { directionFacet } from "./direction-facet.ts";
import { effectFacet } from "./effect-facet.ts";
import { reportingFacet } from "./reported-items.ts";
import { studyColumns } from "./study-columns.ts";
import { studyFacets } from "./study-facets.ts";
import { StudyItem, studyItem } from "./study-item.ts";

const againstControl = "Against untreated, vehicle or sham";

/** Primary studies: those that the review tabulates or tells of, and those that it missed or that came later. */
export const studies = defineCollection({
  name: "studies",
  title: "Studies",
  noun: { one: "study", many: "studies" },
  apart: "corpus",
  lede: "Primary studies: model, outcomes, and how much of each was read.",
  intro:
    "The primary studies of the base review, from its Table 1 and its prose, each compared with as much of the paper as could be read, and those that it missed or that came later. The filters use the checked values; the review’s own words are kept beside them.",
  facets: [...studyFacets, directionFacet, effectFacet, reportingFacet, arrowFacet],
  // Directions by the same facet, so that a study without the effect hoped for is as near as one with it.
  presets: [
    { lead: againstControl, label: "improved", facet: directionFacet.id, terms: ["improved"], marks: ["improved"] },
    {
      lead: againstControl,
      label: "no change or worse",
      facet: directionFacet.id,
      terms: ["no-change", "worsened"],
      marks: ["no-change", "worsened"],
    },
    { lead: "Notices", label: "retracted, corrected or in doubt", facet: "notice", terms: noticeKind.ids },
  ],
  sorts: { ref: (study) => study.reference, author: (study) => study.firstAuthor, year: (study) => study.year },
  orderWords: {
    ref: ["by number in the review’s reference list", "by number in the review’s reference list, highest first"],
    author: ["by first author, A to Z", "by first author, Z to A"],
    year: ["by year, oldest first", "by year, newest first"],
  },
  defaultSort: "-year",
  textOf: (study, context) => [
    study.id,
    study.label,
    study.title,
    study.firstAuthor,
    study.year === null ? null : String(study.year),
    study.journal,
    study.doi,
    study.pmid,
    study.pmcid,
    study.reference === null ? null : `ref ${study.reference}`,
    ...(factValue(overviewOf(study).cellSources) ?? []).flatMap((id) => {
      const sources = context.records["cell-sources"];
      const source = sources.find((record) => record.id === id);
      // The filter of a broader source shows the studies of its narrower kinds, and so does the search for its name.
      const broader = sources.find((record) => record.id === source?.parent);
      return source ? [source.name, ...source.abbreviations, ...(broader ? [broader.name] : [])] : [];
    }),
    ...codedWords(study),
    ...study.hosts.flatMap(({ strain }) => [factValue(strain)]),
    ...study.models.map(({ inducers }) => inducers.asReported),
    ...study.cohorts.flatMap(({ label, intervention, delivery }) => [
      label,
      ...(intervention ? [factValue(intervention.cellType), factValue(intervention.tissue), factValue(intervention.alsoGiven)] : []),
      ...(delivery ? [factValue(delivery.route)] : []),
    ]),
    factValue(study.conclusion),
    ...study.comparisons.flatMap((comparison) => [comparison.measure, comparison.value]),
    ...study.otherReports.flatMap((report) => [report.title, report.venue, report.doi, report.pmid, report.pmcid]),
    study.possibleTrial,
    ...study.discrepancies.map((discrepancy) => discrepancy.text),
  ],
  item: StudyItem,
  itemOf: studyItem,
  columns: studyColumns,
});

/** The words of the terms that a study is coded with, so that the search for a word finds what the filter of that name finds. */
function codedWords(study: Study): string[] {
  const whole = overviewOf(study);
  const words = (fact: Fact<readonly string[]>, vocabulary: { term(id: string): Term }) =>
    (factValue(fact) ?? []).map((id) => vocabulary.term(id).label);
  return [
    ...words(whole.inducers, inducer),
    ...words(whole.hostSpecies, species),
    ...words(whole.donorSpecies, species),
    ...words(whole.products, productType),
    ...words(whole.relation, relation),
    ...(factValue(whole.cellSources) ?? []).flatMap((id) => otherSource.terms.find((term) => term.id === id)?.label ?? []),
  ];
}
