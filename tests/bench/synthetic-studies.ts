import { overviewOf, treatedCohorts } from "../../lib/evidence/lens/study-overview.ts";
import type { Cohort, Delivery, DiseaseModel, Host, Intervention } from "../../lib/evidence/schema/cohort.ts";
import type { Fact } from "../../lib/evidence/schema/fact.ts";
import type { Reference } from "../../lib/evidence/schema/reference.ts";
import type { Study } from "../../lib/evidence/schema/study.ts";
import { otherSource } from "../../lib/evidence/schema/vocabularies/cell-source.ts";
import {
  deliverySite,
  design,
  differentiationClaim,
  inducer,
  modeOfAction,
  productType,
  relation,
  species,
  whenGiven,
} from "../../lib/evidence/schema/vocabularies/study.ts";
import type { Vocabulary } from "../../lib/evidence/schema/vocabulary.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";
import { syntheticTitles } from "./synthetic-titles.ts";

/** How often a checked value is any word of its vocabulary rather than one that a real study has: the long tail of rare values. */
const tail = 0.05;

/** The most pages a made-up study rests on; real ones name one to five. */
const sourcesMax = 3;

/**
 * Studies in the shape of the real ones, as many as asked for and the same in every run. Each field is dealt from the real
 * studies independently of the others, so that values, missing states and texts are as frequent as they are there and every
 * combination occurs. They say nothing about the world and never leave the benchmark.
 */
export function syntheticStudies(
  real: readonly Study[],
  references: readonly Reference[],
  cellSources: readonly string[],
  size: number,
): Study[] {
  const random = seededRandom(20_261_123);
  const titleOf = syntheticTitles(
    [...real.flatMap((study) => study.title ?? []), ...references.map((reference) => reference.title)],
    random,
  );
  const authors = authorsOf(real, references);
  const outcomes = random.shuffled(real.flatMap((study) => study.comparisons));
  const discrepancies = random.shuffled(real.flatMap((study) => study.discrepancies));
  const valueFrom = <T>(field: (study: Study) => T): (() => T) => {
    const values = real.map(field);
    return () => random.pick(values);
  };
  const textFrom = <T>(field: (study: Study) => T): (() => T) => {
    // A few texts are shared by many and most by few; which ones they are differs from field to field.
    const values = random.shuffled(real.map(field));
    return () => random.pickSkewed(values);
  };
  const oneOf = <Id extends string>(vocabulary: Vocabulary<Id>, field: (study: Study) => Fact<Id>) =>
    withTail(random, valueFrom(field), () => random.pick(vocabulary.ids));
  const someOf = <Id extends string>(vocabulary: readonly Id[], field: (study: Study) => Fact<Id[]>) =>
    withTail(random, valueFrom(field), () => [...new Set([random.pick(vocabulary), random.pick(vocabulary)])]);

  const first = real.flatMap((study) => study.cohorts).find((cohort) => cohort.intervention && cohort.delivery) as Cohort;

  const deal = {
    reference: () => 1 + random.below(references.length),
    corpus: valueFrom((study) => study.corpus),
    publication: textFrom(({ journal, volume, issue, pages }) => ({ journal, volume, issue, pages })),
    read: valueFrom((study) => study.read),
    design: oneOf(design, (study) => study.design),
    hosts: textFrom((study) => study.hosts.slice(0, 1)),
    hostSpecies: someOf(species.ids, (study) => overviewOf(study).hostSpecies),
    population: textFrom((study) => study.population),
    models: textFrom((study) => study.models.slice(0, 1)),
    inducers: someOf(inducer.ids, (study) => overviewOf(study).inducers),
    others: textFrom((study) => study.cohorts.filter((cohort) => cohort.role !== "treated").slice(0, 3)),
    intervention: textFrom((study) => treatedCohorts(study)[0]?.intervention ?? (first.intervention as Intervention)),
    cellSources: someOf([...cellSources, ...otherSource.ids], (study) => overviewOf(study).cellSources as Fact<string[]>),
    products: someOf(productType.ids, (study) => overviewOf(study).products),
    donorSpecies: someOf(species.ids, (study) => overviewOf(study).donorSpecies),
    relation: someOf(relation.ids, (study) => overviewOf(study).relation),
    delivery: textFrom((study) => study.cohorts.find((cohort) => cohort.delivery)?.delivery ?? (first.delivery as Delivery)),
    sites: someOf(deliverySite.ids, (study) => overviewOf(study).sites),
    whenGiven: someOf(whenGiven.ids, (study) => overviewOf(study).whenGiven),
    duration: textFrom((study) => study.followUp.duration),
    outcomeCount: valueFrom((study) => study.comparisons.length),
    mechanisms: someOf(modeOfAction.ids, (study) => study.mechanisms),
    differentiation: oneOf(differentiationClaim, (study) => study.differentiation),
    conclusion: textFrom((study) => study.conclusion),
    limitations: textFrom((study) => study.limitations),
    table1: valueFrom((study) => study.table1),
    discrepancyCount: valueFrom((study) => study.discrepancies.length),
    checkNotes: textFrom((study) => study.checkNotes),
    sources: textFrom((study) => study.sources.slice(0, sourcesMax)),
  };

  const studies = Array.from({ length: size }, (_, number): Study => {
    const firstAuthor = random.pickSkewed(authors);
    const year = syntheticYear(random);
    const corpus = deal.corpus();
    const arms = armsOf(deal);
    return {
      id: `${slugOf(firstAuthor)}-${year}-${number + 1}`,
      reference: corpus === "review" ? deal.reference() : null,
      corpus,
      label: null,
      title: titleOf(),
      firstAuthor,
      year,
      ...deal.publication(),
      doi: random.chance(0.8) ? `10.${1_000 + random.below(9_000)}/bench.${year}.${number + 1}` : null,
      pmid: random.chance(0.6) ? String(10_000_000 + number * 7) : null,
      pmcid: random.chance(0.2) ? `PMC${1_000_000 + number * 3}` : null,
      read: deal.read(),
      design: deal.design(),
      notices: [],
      ...arms,
      population: deal.population(),
      followUp: { duration: deal.duration() },
      reporting: { randomisation: { missing: "not-read" }, blinding: { missing: "not-read" } },
      riskOfBias: [],
      comparisons: Array.from({ length: deal.outcomeCount() }, (_, place) => {
        const dealt = random.pickSkewed(outcomes);
        const others = arms.cohorts.slice(1);
        const against = dealt.against === null || others.length === 0 ? null : random.pick(others).id;
        const direction = against === null && dealt.direction !== "not-read" ? ("not-reported" as const) : dealt.direction;
        return { ...dealt, id: place + 1, cohort: "treated", against, direction };
      }),
      quantities: [],
      arrows: [],
      mechanisms: deal.mechanisms(),
      differentiation: deal.differentiation(),
      conclusion: deal.conclusion(),
      limitations: deal.limitations(),
      otherReports: [],
      possibleTrial: null,
      table1: corpus === "review" ? deal.table1() : null,
      // Differences come of reading, study by study: the ledger does not grow with the catalogue.
      discrepancies: Array.from({ length: number < 1_000 ? deal.discrepancyCount() : 0 }, (_, place) => ({
        ...random.pickSkewed(discrepancies),
        id: place + 1,
      })),
      checkNotes: deal.checkNotes(),
      sources: deal.sources(),
    };
  });
  const collator = new Intl.Collator("en", { numeric: true });
  return studies.sort((a, b) => collator.compare(a.id, b.id));
}

function withTail<T>(random: SeededRandom, usual: () => Fact<T>, rare: () => T): () => Fact<T> {
  return () => (random.chance(tail) ? { value: rare() } : usual());
}

/** 1990 to 2026, the later the more. */
function syntheticYear(random: SeededRandom): number {
  return 2026 - Math.floor(37 * random.next() ** 1.7);
}

/** First authors of the studies, then everybody in the reference list: the former are met more often. */
function authorsOf(real: readonly Study[], references: readonly Reference[]): string[] {
  const listed = references
    .flatMap((reference) => reference.authors.split(", "))
    .filter((author) => /^\p{Lu}[\p{L}' -]+ \p{Lu}{1,3}$/u.test(author));
  return [...new Set([...real.flatMap((study) => study.firstAuthor ?? []), ...listed])];
}

function slugOf(author: string): string {
  return author
    .replace(/\s+\p{Lu}{1,4}$/u, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** What is dealt of a study's cohorts, part by part. */
interface DealtArms {
  readonly hosts: () => Host[];
  readonly hostSpecies: () => Fact<Host["species"] extends Fact<infer T> ? T[] : never>;
  readonly models: () => DiseaseModel[];
  readonly inducers: () => DiseaseModel["inducers"];
  readonly others: () => Cohort[];
  readonly intervention: () => Intervention;
  readonly cellSources: () => Fact<string[]>;
  readonly products: () => Intervention["products"];
  readonly donorSpecies: () => Fact<Intervention["donorSpecies"] extends Fact<infer T> ? T[] : never>;
  readonly relation: () => Fact<Intervention["relation"] extends Fact<infer T> ? T[] : never>;
  readonly delivery: () => Delivery;
  readonly sites: () => Delivery["sites"];
  readonly whenGiven: () => Fact<Delivery["whenGiven"] extends Fact<infer T> ? T[] : never>;
}

/** One host, one model and one treated cohort beside as many others as a real study has. */
function armsOf(deal: DealtArms): Pick<Study, "hosts" | "models" | "cohorts"> {
  const one = <T>(many: Fact<T[]>): Fact<T> => ("missing" in many ? many : { value: many.value[0] as T });
  const hosts = deal.hosts().map((host) => ({ ...host, id: "host", species: one(deal.hostSpecies()) }));
  const models = deal.models().map((model) => ({ ...model, id: "model", inducers: deal.inducers() }));
  const host = hosts.length > 0 ? "host" : null;
  const model = models.length > 0 ? "model" : null;
  const intervention = {
    ...deal.intervention(),
    cellSources: deal.cellSources(),
    products: deal.products(),
    donorSpecies: one(deal.donorSpecies()),
    relation: one(deal.relation()),
  };
  const delivery = host === null ? null : { ...deal.delivery(), sites: deal.sites(), whenGiven: one(deal.whenGiven()) };
  return {
    hosts,
    models,
    cohorts: [
      { id: "treated", role: "treated", label: "Treated", host, model, n: { missing: "not-read" }, intervention, delivery },
      ...deal.others().map((cohort, place) => ({
        ...cohort,
        id: `other-${place + 1}`,
        host,
        model: cohort.role === "healthy" ? null : model,
      })),
    ],
  };
}
