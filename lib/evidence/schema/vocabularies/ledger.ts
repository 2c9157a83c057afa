import { defineVocabulary } from "../vocabulary.ts";

/**
 * How much a discrepancy matters. Judged row by row, by what would change if what was found holds; in doubt between two, the
 * lesser one. The reason stands beside it (`mattersBecause`).
 */
export const mattering = defineVocabulary("weight of a discrepancy", [
  {
    id: "table-value",
    label: "Changes a table value",
    definition:
      "A value of the review’s Table 1 would be another (source, inducer, animal, transplant type, or a trial’s status or product), or a fact of a trial’s record would.",
  },
  {
    id: "argument",
    label: "Changes an argument",
    definition: "A sentence or a conclusion of the review would read otherwise, or lose what it rests on; no table value changes.",
  },
  {
    id: "wording",
    label: "Wording or omission",
    definition: "Spelling, numbering, a label, a citation slip or something left out; neither a table value nor an argument changes.",
  },
  {
    id: "none",
    label: "Nothing contradicted",
    definition:
      "Listed for completeness: what was read does not confirm the review and does not contradict it, or a check found no conflict.",
  },
]);

/** Where a discrepancy stands. */
export const discrepancyPlace = defineVocabulary("place of a discrepancy", [
  {
    id: "table-1",
    label: "Table 1, studies",
    definition: "The rows of preclinical studies in the review’s Table 1, or a row missing from them.",
  },
  {
    id: "trial-table",
    label: "Table 1, trials",
    definition: "The rows of registered trials in the review’s Table 1, or a row missing from them.",
  },
  { id: "text", label: "Running text", definition: "The review’s prose, headings included." },
  { id: "figure-legend", label: "Figure legend", definition: "A legend of one of the review’s figures." },
  { id: "reference-list", label: "Reference list", definition: "The review’s list of references." },
  { id: "registry-pages", label: "Registry pages", definition: "Pages about one registry record; the review has no part in it." },
]);

/** Between whom a discrepancy is. */
export const discrepancySides = defineVocabulary("sides of a discrepancy", [
  { id: "review-paper", label: "Review and paper", definition: "The review against the abstract, or a summary, of a work that it cites." },
  {
    id: "review-title",
    label: "Review and a cited title",
    definition: "The review against the title of a work that it cites; a title is not the paper.",
  },
  { id: "review-registry", label: "Review and registry", definition: "The review against a page of a trial registry, or a copy of one." },
  { id: "review-itself", label: "Review with itself", definition: "Two places of the review, or the form of its text." },
  {
    id: "registry-copies",
    label: "Pages about one registry record",
    definition: "Registry pages and copies of them that do not say the same.",
  },
]);

/** What kind of record a discrepancy was noted in. */
export const discrepancyRecord = defineVocabulary("record of a discrepancy", [
  { id: "studies", label: "A study", definition: "Noted when a study’s paper was compared with the review." },
  { id: "trials", label: "A trial", definition: "Noted when a trial’s registry pages were compared with the review and with each other." },
  {
    id: "inconsistencies",
    label: "The review as a whole",
    definition: "Noted when the review was read against itself and its reference list.",
  },
]);

/** Whether a row stands for a finding or notes one again. A finding that was noted of the review and of a study or trial is one. */
export const counting = defineVocabulary("counting of a discrepancy", [
  { id: "once", label: "A finding", definition: "The row stands for its finding; each finding has one such row, and is counted by it." },
  {
    id: "again",
    label: "The same finding again",
    definition: "Noted of a study or trial, and the same as, or a part of, a finding for which an inconsistency of the review stands.",
  },
]);
