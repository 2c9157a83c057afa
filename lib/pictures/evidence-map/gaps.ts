import { count } from "../../catalogue/facets/bitmap.ts";
import { type FacetIndex, matchOf } from "../../catalogue/facets/facet-index.ts";
import { openQuery, type Query, withFilter, writeQuery } from "../../catalogue/facets/query.ts";
import { otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { inducer, outcomeCategory, species } from "../../evidence/schema/vocabularies/study.ts";

/** A number and the list that has as many rows. */
export interface GapNumber {
  readonly words: string;
  readonly number: number;
  readonly address: string;
}

/** One place where a gap is: what it concerns, and the questions that show it. */
export interface GapEntry {
  readonly label: string;
  readonly numbers: readonly GapNumber[];
}

/** A kind of gap: a rule, asked of the whole catalogue, and where it holds. */
export interface Gap {
  readonly id: string;
  /** What the entries have in common, as a heading. */
  readonly title: string;
  /** By which rule, and what it does not say. */
  readonly rule: string;
  readonly entries: readonly GapEntry[];
}

/** The lists that the rules ask. */
export interface GapIndexes {
  readonly studies: FacetIndex;
  readonly trials: FacetIndex;
  readonly claims: FacetIndex;
}

/** What the review says of trials with a source, where it asks for them: the claim, its words and its source. */
export const recommendations = [{ claim: "C097", source: "dsc", words: "clinical trials are “strongly supported”" }] as const;

/** Outcomes that a therapy is judged by in the end, and that few studies follow up. */
const lateOutcomes = ["fertility", "safety"] as const;

/** All gaps that the rules find, in the order of the rules; a rule that holds nowhere gives an entry-less gap. Pure. */
export function gapsOf(indexes: GapIndexes): Gap[] {
  const ask = asker(indexes);
  const sources = ask.sources;
  const listed = sources.filter((source) => !otherSource.terms.some((term) => term.id === source.id));
  const animals = (source: string) => ask.studies({ source: [source], species: animalSpecies });
  const trialsOf = (source: string) => ask.allTrials({ source: [source] });
  return [
    {
      id: "recommended",
      title: "The review recommends it, and no study of it was found",
      rule: "Sources for which the review calls for trials, without a study in non-obstructive azoospermia in the catalogue.",
      entries: recommendations
        .filter(({ source }) => ask.studies({ source: [source] }).number === 0)
        .map(({ source, words, claim }) => ({
          label: `${labelIn(listed, source)}: ${words}`,
          numbers: [
            { words: `claims of the review about it, ${claim} among them`, ...ask.claims({ source: [source] }) },
            { words: "studies", ...ask.studies({ source: [source] }) },
            { words: "trials", ...trialsOf(source) },
          ],
        })),
    },
    {
      id: "unstudied",
      title: "The review lists it, and neither a study nor a trial was found",
      rule: "Sources with a page in this catalogue that no study and no registered trial of it uses, narrower sources included.",
      entries: listed
        .filter(({ id }) => ask.studies({ source: [id] }).number === 0 && trialsOf(id).number === 0)
        .map(({ id, label }) => ({
          label,
          numbers: [
            { words: "studies", ...ask.studies({ source: [id] }) },
            { words: "trials", ...trialsOf(id) },
          ],
        })),
    },
    {
      id: "animals-without-trial",
      title: "Studies in animals, and no trial",
      rule: "Sources with at least one study in animals and no registered trial of any scope that names them. A trial whose source was not read may use any of them.",
      entries: sources
        .filter(({ id }) => animals(id).number > 0 && trialsOf(id).number === 0)
        .map(({ id, label }) => ({
          label,
          numbers: [
            { words: "studies in animals", ...animals(id) },
            { words: "trials", ...trialsOf(id) },
          ],
        })),
    },
    {
      id: "trial-without-animals",
      title: "A trial, and no study in animals behind it",
      rule: "Sources that a registered trial of the default view names, without a study in animals of the same source, as checked. Such a study may exist outside the catalogue.",
      entries: sources
        .filter(({ id }) => ask.trials({ source: [id] }).number > 0 && animals(id).number === 0)
        .map(({ id, label }) => ({
          label,
          numbers: [
            { words: "trials", ...ask.trials({ source: [id] }) },
            { words: "studies in animals", ...animals(id) },
          ],
        })),
    },
    {
      id: "single-study",
      title: "A way to induce the condition with a single study",
      rule: "Inducers that exactly one study of the catalogue uses: nothing there has been seen twice.",
      entries: inducer.terms
        .filter(({ id }) => ask.studies({ model: [id] }).number === 1)
        .map(({ id, label }) => ({ label, numbers: [{ words: "study", ...ask.studies({ model: [id] }) }] })),
    },
    ...lateOutcomes.map((outcome): Gap => {
      const { label } = outcomeCategory.term(outcome);
      return {
        id: `never-${outcome}`,
        title: `Studies, and none of which an outcome of “${label.toLowerCase()}” was read`,
        rule: "Sources with at least one study, and no study of them with such an outcome in what was read. Most papers were read as an abstract; the paper may have it.",
        entries: sources
          .filter(({ id }) => ask.studies({ source: [id] }).number > 0 && ask.studies({ source: [id], outcome: [outcome] }).number === 0)
          .map(({ id, label: name }) => ({
            label: name,
            numbers: [
              { words: "studies", ...ask.studies({ source: [id] }) },
              { words: `with ${label.toLowerCase()}`, ...ask.studies({ source: [id], outcome: [outcome] }) },
            ],
          })),
      };
    }),
  ];
}

/** Trials that the gaps cannot place, because their cell source was not read. */
export function trialsWithoutSource(indexes: GapIndexes): Omit<GapNumber, "words"> {
  return asker(indexes).allTrials({ source: ["not-reported", "not-read"] });
}

const animalSpecies = species.ids.filter((id) => id !== "human");

function asker({ studies, trials, claims }: GapIndexes) {
  const asks = (index: FacetIndex, open: Query) => (choices: Readonly<Record<string, readonly string[]>>) => {
    const query = Object.entries(choices).reduce((asked, [facet, ids]) => withFilter(asked, facet, { kind: "term", ids }), open);
    const search = writeQuery(index.shape, query);
    return { number: count(matchOf(index, query, null)), address: `/${index.shape.name}${search ? `?${search}` : ""}` };
  };
  return {
    studies: asks(studies, openQuery(studies.shape)),
    trials: asks(trials, openQuery(trials.shape)),
    allTrials: asks(trials, withFilter(openQuery(trials.shape), "scope", undefined)),
    claims: asks(claims, openQuery(claims.shape)),
    sources: (studies.shape.facets.find((facet) => facet.id === "source")?.terms ?? []).filter(
      (term) => !missing.terms.some((reason) => reason.id === term.id),
    ),
  };
}

function labelIn(terms: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}
