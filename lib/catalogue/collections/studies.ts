import { factValue } from "../../evidence/schema/fact.ts";
import { arrowFacet } from "./arrow-facet.ts";
import { defineCollection } from "./define-collection.ts";
import { directionFacet } from "./direction-facet.ts";
import { reportingFacet } from "./reported-items.ts";
import { studyColumns } from "./study-columns.ts";
import { studyFacets } from "./study-facets.ts";
import { StudyItem, studyItem } from "./study-item.ts";

/** Primary studies: those that the review tabulates or tells of, and those that it missed or that came later. */
export const studies = defineCollection({
  name: "studies",
  title: "Studies",
  noun: { one: "study", many: "studies" },
  apart: "corpus",
  intro:
    "The primary studies of the base review, from its Table 1 and its prose, each compared with as much of the paper as could be read, and those that it missed or that came later. The filters use the checked values; the review’s own words are kept beside them.",
  facets: [...studyFacets, directionFacet, reportingFacet, arrowFacet],
  sorts: { ref: (study) => study.reference, author: (study) => study.firstAuthor, year: (study) => study.year },
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
    ...(factValue(study.intervention.cellSources) ?? []).flatMap((id) => {
      const source = context.records["cell-sources"].find((record) => record.id === id);
      return source ? [source.name, ...source.abbreviations] : [];
    }),
    ...[study.intervention.cellType, study.intervention.tissue, study.population.strain, study.delivery.route, study.conclusion].map(
      (fact) => factValue(fact),
    ),
    study.induction.inducers.asReported,
    ...study.outcomes.flatMap((outcome) => [outcome.measure, outcome.value]),
    ...study.otherReports.flatMap((report) => [report.title, report.venue, report.doi, report.pmid, report.pmcid]),
    study.possibleTrial,
    ...study.discrepancies.map((discrepancy) => discrepancy.text),
  ],
  item: StudyItem,
  itemOf: studyItem,
  columns: studyColumns,
});
