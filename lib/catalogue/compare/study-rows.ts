import { overviewOf } from "../../evidence/lens/study-overview.ts";
import { pairingsOf } from "../../evidence/lens/study-pairings.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { corpus, readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import {
  deliverySite,
  design,
  differentiationClaim,
  direction,
  inducer,
  modeOfAction,
  outcomeCategory,
  productType,
  relation,
  species,
  whenGiven,
} from "../../evidence/schema/vocabularies/study.ts";
import { country } from "../../evidence/schema/vocabularies/trial.ts";
import { placeInJournal } from "../../evidence/words/place-in-journal.ts";
import { studyTitle } from "../../evidence/words/study-name.ts";
import { type ComparedRow, compareRow, type RowOf } from "./entry.ts";
import { factRow, plainRow, termRow, wordsRow } from "./fact-row.ts";

/** Names of the cell sources that have a page, by id. */
export type SourceNames = ReadonlyMap<string, string>;

/** A row for the cell sources that a record names, each leading to its page where it has one. */
export function sourcesRow<R>(
  names: SourceNames,
  place: Omit<Parameters<typeof factRow<R, readonly string[]>>[0], "id" | "label">,
): RowOf<R> {
  return factRow({ id: "source", label: "Cell source", ...place }, "terms", (ids) => ({
    lines: ids.map((id) => {
      const name = names.get(id);
      return name === undefined ? { text: otherSource.term(id).label } : { text: name, href: `/cell-sources/${id}` };
    }),
    inKind: ids,
  }));
}

/** Directions that are one: what was not read or not reported takes no part in a comparison. */
const directionsKnown = new Set(["improved", "no-change", "worsened"]);

/** The outcomes of a category, each with its direction. */
function outcomesRow({ id, label, definition }: (typeof outcomeCategory.terms)[number]): RowOf<Study> {
  return {
    id: `outcome-${id}`,
    label: `Outcome: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    help: definition,
    rule: "occurring",
    read: (study) => {
      const outcomes = study.comparisons.filter((outcome) => outcome.category === id);
      if (outcomes.length === 0) return { entry: { kind: "none", words: "Not read", note: null }, inKind: null };
      const ways = outcomes.filter((outcome) => outcome.basis === "read" && directionsKnown.has(outcome.direction));
      return {
        entry: {
          kind: "outcomes",
          outcomes: outcomes.map((outcome) => ({
            measure: outcome.measure,
            direction: direction.term(outcome.direction).id,
            value: outcome.value,
            byTitle: outcome.basis === "title",
          })),
        },
        inKind: ways.length > 0 ? ways.map((outcome) => outcome.direction) : null,
      };
    },
  };
}

const donorAndHost: readonly RowOf<Study>[] = [
  plainRow({ id: "donor-and-host", label: "Donor and host", rule: "terms" }, (study) => {
    const pairings = pairingsOf(study);
    if (pairings.length === 0) return { none: "Not read" };
    const told = pairings.filter(({ pairing }) => pairing !== "not-told");
    return {
      lines: pairings.map(({ words, cohorts }) => ({ text: words, ...(cohorts.length > 0 ? { note: cohorts.join("; ") } : {}) })),
      notes: [`derived: ${pairings.map(({ because }) => because).join("; ")}`],
      inKind: told.length === 0 ? null : told.map(({ pairing }) => pairing),
    };
  }),
  plainRow(
    {
      id: "child",
      label: "Genetic parentage if sperm result",
      help: "Derived by rule; not a finding of the study.",
      rule: "words",
    },
    (study) => {
      const pairings = pairingsOf(study);
      if (pairings.length === 0) return { none: "Not read" };
      return { lines: [...new Set(pairings.map(({ child }) => child))].map((text) => ({ text })) };
    },
  ),
];

/** The rows by which studies are compared, in reading order: what it is, in whom, what was given, what came of it. */
export function studyRowsOf(names: SourceNames): readonly RowOf<Study>[] {
  return [
    plainRow({ id: "title", label: "Title", rule: "words", path: "title" }, (study) => ({ lines: [{ text: studyTitle(study) }] })),
    plainRow({ id: "journal", label: "Published in", rule: "words", path: "journal" }, ({ journal, year, ...study }) =>
      journal === null
        ? { none: "Not read" }
        : { lines: [{ text: [[journal, placeInJournal(study)].filter(Boolean).join(" "), year].filter(Boolean).join(", ") }] },
    ),
    plainRow({ id: "corpus", label: "In the review or added since", rule: "terms" }, (study) => ({
      lines: [{ text: corpus.term(study.corpus).label }],
      inKind: [study.corpus],
    })),
    plainRow({ id: "read", label: "How much was read", rule: "terms" }, ({ read }) => {
      const { label } = readingLevel.term(read.level);
      return { lines: [{ text: label }], notes: read.asReported === label.toLowerCase() ? [] : [read.asReported], inKind: [read.level] };
    }),
    termRow({ id: "design", label: "Design", path: "design", fact: (study) => study.design, vocabulary: design }),
    termRow({
      id: "host",
      label: "Host species",
      path: "hosts.species",
      fact: (study) => overviewOf(study).hostSpecies,
      vocabulary: species,
    }),
    wordsRow({ id: "strain", label: "Strain", path: "hosts.strain", fact: (study) => overviewOf(study).strain }),
    wordsRow({ id: "sex", label: "Sex", path: "hosts.sex", fact: (study) => overviewOf(study).sex }),
    wordsRow({ id: "age", label: "Age", path: "hosts.age", fact: (study) => overviewOf(study).age }),
    wordsRow({ id: "number", label: "Number", path: "population.sampleSize", fact: (study) => study.population.sampleSize }),
    wordsRow({ id: "groups", label: "Groups", path: "cohorts", fact: (study) => overviewOf(study).groups }),
    termRow({
      id: "country",
      label: "Country of the people treated",
      path: "population.country",
      fact: (study) => study.population.country,
      vocabulary: country,
    }),
    termRow({
      id: "inducer",
      label: "Disease model",
      path: "models.inducers",
      fact: (study) => overviewOf(study).inducers,
      vocabulary: inducer,
    }),
    wordsRow({ id: "inducer-dose", label: "Dose of the inducer", path: "models.dose", fact: (study) => overviewOf(study).inducerDose }),
    wordsRow({ id: "inducer-route", label: "Route of the inducer", path: "models.route", fact: (study) => overviewOf(study).inducerRoute }),
    wordsRow({
      id: "inducer-timing",
      label: "Timing of the inducer",
      path: "models.timing",
      fact: (study) => overviewOf(study).inducerTiming,
    }),
    sourcesRow(names, { path: "intervention.cellSources", fact: (study: Study) => overviewOf(study).cellSources }),
    wordsRow({
      id: "cells",
      label: "Cells, as the authors name them",
      path: "intervention.cellType",
      fact: (study) => overviewOf(study).cellType,
    }),
    wordsRow({ id: "tissue", label: "Tissue", path: "intervention.tissue", fact: (study) => overviewOf(study).tissue }),
    termRow({
      id: "product",
      label: "Product",
      path: "intervention.products",
      fact: (study) => overviewOf(study).products,
      vocabulary: productType,
    }),
    termRow({
      id: "donor",
      label: "Donor species",
      path: "intervention.donorSpecies",
      fact: (study) => overviewOf(study).donorSpecies,
      vocabulary: species,
    }),
    termRow({
      id: "relation",
      label: "Donor–host relation",
      path: "intervention.relation",
      fact: (study) => overviewOf(study).relation,
      vocabulary: relation,
    }),
    ...donorAndHost,
    wordsRow({ id: "dose", label: "Dose", path: "intervention.dose", fact: (study) => overviewOf(study).dose }),
    wordsRow({ id: "passage", label: "Passage", path: "intervention.passage", fact: (study) => overviewOf(study).passage }),
    wordsRow({ id: "labelling", label: "Labelling", path: "intervention.labelling", fact: (study) => overviewOf(study).labelling }),
    wordsRow({
      id: "preparation",
      label: "Preparation",
      path: "intervention.preparation",
      fact: (study) => overviewOf(study).preparation,
    }),
    termRow({
      id: "site",
      label: "Delivery site",
      path: "delivery.sites",
      fact: (study) => overviewOf(study).sites,
      vocabulary: deliverySite,
    }),
    wordsRow({ id: "route", label: "Delivery, in the study’s words", path: "delivery.route", fact: (study) => overviewOf(study).route }),
    wordsRow({ id: "frequency", label: "How often", path: "delivery.frequency", fact: (study) => overviewOf(study).frequency }),
    wordsRow({ id: "timing", label: "Time after induction", path: "delivery.timing", fact: (study) => overviewOf(study).timing }),
    termRow({
      id: "given",
      label: "When it was given",
      path: "delivery.whenGiven",
      fact: (study) => overviewOf(study).whenGiven,
      vocabulary: whenGiven,
    }),
    wordsRow({ id: "also-given", label: "Given with it", path: "intervention.alsoGiven", fact: (study) => overviewOf(study).alsoGiven }),
    wordsRow({ id: "follow-up", label: "Follow-up", path: "followUp.duration", fact: (study) => study.followUp.duration }),
    wordsRow({
      id: "randomisation",
      label: "Random allocation",
      path: "reporting.randomisation",
      fact: (study) => study.reporting.randomisation,
    }),
    wordsRow({ id: "blinding", label: "Blinding", path: "reporting.blinding", fact: (study) => study.reporting.blinding }),
    ...outcomeCategory.terms.map(outcomesRow),
    termRow({ id: "mechanism", label: "Mechanism", path: "mechanisms", fact: (study) => study.mechanisms, vocabulary: modeOfAction }),
    termRow({
      id: "differentiation",
      label: "Differentiation of the given cells",
      path: "differentiation",
      fact: (study) => study.differentiation,
      vocabulary: differentiationClaim,
    }),
    wordsRow({ id: "conclusion", label: "Conclusion", path: "conclusion", fact: (study) => study.conclusion }),
    wordsRow({
      id: "limitations",
      label: "Limits of the study and of our reading",
      path: "limitations",
      fact: (study) => study.limitations,
    }),
    plainRow({ id: "trial", label: "Registered trial that it may report", rule: "words" }, ({ possibleTrial }) =>
      possibleTrial === null ? { none: "None known" } : { lines: [{ text: possibleTrial, href: `/trials/${possibleTrial}` }] },
    ),
    plainRow({ id: "discrepancies", label: "Where the review and what was read differ", rule: "words" }, (study) =>
      discrepancyLines(study, `/studies/${study.id}`),
    ),
  ];
}

/** The differences between the review and what was read of a record, as an entry; the first leads to where they are told. */
export function discrepancyLines({ discrepancies, corpus: from }: Pick<Study, "discrepancies" | "corpus">, page: string) {
  if (discrepancies.length === 0) return { none: from === "review" ? "None recorded" : "Not in the review" };
  const count = discrepancies.length;
  return {
    lines: [
      { text: count === 1 ? "1 row of the ledger" : `${count} rows of the ledger`, href: `${page}#review` },
      ...discrepancies.map(({ text }) => ({ text })),
    ],
  };
}

/** Studies side by side. */
export function studyRows(studies: readonly Study[], names: SourceNames): ComparedRow[] {
  return studyRowsOf(names).map((row) => compareRow(row, studies));
}
