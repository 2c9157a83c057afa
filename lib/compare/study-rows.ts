import { studyTitle } from "../collections/study-name.ts";
import { placeInJournal } from "../format/place-in-journal.ts";
import { childWithoutCells, childWords, donorAndHostOf, pairDonorAndHost, pairingWords } from "../lens/donor-host.ts";
import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { otherSource } from "../schema/vocabularies/cell-source.ts";
import { corpus, readingLevel } from "../schema/vocabularies/evidence.ts";
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
} from "../schema/vocabularies/study.ts";
import { country } from "../schema/vocabularies/trial.ts";
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
      const outcomes = study.outcomes.filter((outcome) => outcome.category === id);
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

/** Products that hold no cells. */
const cellFree = new Set(["exosomes", "conditioned-medium"]);

const donorAndHost: readonly RowOf<Study>[] = [
  plainRow({ id: "donor-and-host", label: "Donor and host", rule: "terms" }, (study) => {
    const { pairing, because } = pairingOf(study);
    return {
      lines: [{ text: pairingWords[pairing] }],
      notes: [`derived: ${because}`],
      inKind: pairing === "not-told" ? null : [pairing],
    };
  }),
  plainRow(
    {
      id: "child",
      label: "Could a child be related to the one treated?",
      help: "Derived by rule, if sperm resulted; not a finding of the study.",
      rule: "words",
    },
    (study) => {
      const { pairing } = pairingOf(study);
      const given = factValue(study.intervention.products) ?? [];
      const withoutCells = given.length > 0 && given.every((product) => cellFree.has(product));
      return { lines: [{ text: withoutCells && pairing !== "not-given" ? childWithoutCells : childWords[pairing] }] };
    },
  ),
];

function pairingOf({ intervention, population }: Study) {
  return pairDonorAndHost(donorAndHostOf(intervention.donorSpecies, population.hostSpecies, intervention.relation));
}

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
      path: "population.hostSpecies",
      fact: (study) => study.population.hostSpecies,
      vocabulary: species,
    }),
    wordsRow({ id: "strain", label: "Strain, age, sex", path: "population.strain", fact: (study) => study.population.strain }),
    wordsRow({ id: "number", label: "Number", path: "population.sampleSize", fact: (study) => study.population.sampleSize }),
    wordsRow({ id: "groups", label: "Groups", path: "population.groups", fact: (study) => study.population.groups }),
    termRow({
      id: "country",
      label: "Country of the people treated",
      path: "population.country",
      fact: (study) => study.population.country,
      vocabulary: country,
    }),
    termRow({
      id: "inducer",
      label: "How the condition was induced",
      path: "induction.inducers",
      fact: (study) => study.induction.inducers,
      vocabulary: inducer,
    }),
    wordsRow({ id: "inducer-dose", label: "Dose of the inducer", path: "induction.dose", fact: (study) => study.induction.dose }),
    wordsRow({ id: "inducer-route", label: "Route of the inducer", path: "induction.route", fact: (study) => study.induction.route }),
    wordsRow({ id: "inducer-timing", label: "Timing of the inducer", path: "induction.timing", fact: (study) => study.induction.timing }),
    sourcesRow(names, { path: "intervention.cellSources", fact: (study: Study) => study.intervention.cellSources }),
    wordsRow({
      id: "cells",
      label: "Cells, as the authors name them",
      path: "intervention.cellType",
      fact: (study) => study.intervention.cellType,
    }),
    wordsRow({ id: "tissue", label: "Tissue", path: "intervention.tissue", fact: (study) => study.intervention.tissue }),
    termRow({
      id: "product",
      label: "Product",
      path: "intervention.products",
      fact: (study) => study.intervention.products,
      vocabulary: productType,
    }),
    termRow({
      id: "donor",
      label: "Donor species",
      path: "intervention.donorSpecies",
      fact: (study) => study.intervention.donorSpecies,
      vocabulary: species,
    }),
    termRow({
      id: "relation",
      label: "Donor–host relation",
      path: "intervention.relation",
      fact: (study) => study.intervention.relation,
      vocabulary: relation,
    }),
    ...donorAndHost,
    wordsRow({ id: "dose", label: "Dose", path: "intervention.dose", fact: (study) => study.intervention.dose }),
    wordsRow({ id: "passage", label: "Passage", path: "intervention.passage", fact: (study) => study.intervention.passage }),
    wordsRow({ id: "labelling", label: "Labelling", path: "intervention.labelling", fact: (study) => study.intervention.labelling }),
    wordsRow({
      id: "preparation",
      label: "Preparation or co-transplant",
      path: "intervention.preparation",
      fact: (study) => study.intervention.preparation,
    }),
    termRow({
      id: "site",
      label: "Delivery site",
      path: "delivery.sites",
      fact: (study) => study.delivery.sites,
      vocabulary: deliverySite,
    }),
    wordsRow({ id: "route", label: "Delivery, in the study’s words", path: "delivery.route", fact: (study) => study.delivery.route }),
    wordsRow({ id: "frequency", label: "How often", path: "delivery.frequency", fact: (study) => study.delivery.frequency }),
    wordsRow({ id: "timing", label: "Time after induction", path: "delivery.timing", fact: (study) => study.delivery.timing }),
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
