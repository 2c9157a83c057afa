import type { Cohort } from "../schema/cohort.ts";
import { type Fact, factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { deliverySite, inducer, productType, relation, species, whenGiven } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

type Terms<V extends { readonly ids: readonly string[] }> = Fact<TermId<V>[]>;
type Text = Fact<string>;

/**
 * What a study shows as a whole: the facts of its hosts, models and treated cohorts taken together. Lists, facets, exports, the
 * map and the API's older fields read this and nothing else, so that none of them can part from the cohorts. A term is here when
 * one cohort has it; a text names its cohort where cohorts differ; what is missing is missing in all.
 */
export interface StudyOverview {
  readonly hostSpecies: Terms<typeof species>;
  readonly strain: Text;
  readonly sex: Text;
  readonly age: Text;
  readonly inducers: Terms<typeof inducer>;
  readonly inducerDose: Text;
  readonly inducerRoute: Text;
  readonly inducerTiming: Text;
  readonly cellSources: Fact<string[]>;
  readonly products: Terms<typeof productType>;
  readonly tissue: Text;
  readonly cellType: Text;
  readonly donorSpecies: Terms<typeof species>;
  readonly relation: Terms<typeof relation>;
  readonly dose: Text;
  readonly passage: Text;
  readonly labelling: Text;
  readonly preparation: Text;
  readonly alsoGiven: Text;
  readonly route: Text;
  readonly sites: Terms<typeof deliverySite>;
  readonly frequency: Text;
  readonly timing: Text;
  readonly whenGiven: Terms<typeof whenGiven>;
  /** The cohorts compared, in a line. */
  readonly groups: Text;
}

const known = new WeakMap<object, StudyOverview>();

/** The study as a whole; made once a record. */
export function overviewOf(study: Pick<Study, "hosts" | "models" | "cohorts">): StudyOverview {
  const earlier = known.get(study.cohorts);
  if (earlier) return earlier;
  const made = makeOverview(study);
  known.set(study.cohorts, made);
  return made;
}

/** The cohorts that were given what is studied. */
export function treatedCohorts(study: Pick<Study, "cohorts">): (Cohort & { intervention: NonNullable<Cohort["intervention"]> })[] {
  return study.cohorts.filter(
    (cohort): cohort is Cohort & { intervention: NonNullable<Cohort["intervention"]> } => cohort.intervention !== null,
  );
}

function makeOverview({ hosts, models, cohorts }: Pick<Study, "hosts" | "models" | "cohorts">): StudyOverview {
  const treated = treatedCohorts({ cohorts });
  const given = treated.map((cohort) => ({ label: cohort.label, ...cohort.intervention }));
  const deliveries = treated.flatMap(({ label, delivery }) => (delivery ? [{ label, ...delivery }] : []));
  const hostName = (place: number) => {
    const term = factValue((hosts[place] as (typeof hosts)[number]).species);
    return term ? species.term(term).label : (hosts[place] as (typeof hosts)[number]).id;
  };
  const named = <T>(entries: readonly T[], labelOf: (entry: T, place: number) => string, factOf: (entry: T) => Text): Text =>
    textOf(entries.map((entry, place) => ({ label: labelOf(entry, place), fact: factOf(entry) })));
  const ofHosts = (field: "strain" | "sex" | "age") =>
    named(
      hosts,
      (_, place) => hostName(place),
      (host) => host[field],
    );
  const ofModels = (field: "dose" | "route" | "timing") =>
    named(
      models,
      (model) =>
        (factValue(model.inducers) ?? [model.id])
          .map((id) => (inducer.ids.includes(id as never) ? inducer.term(id).label : id))
          .join(" and "),
      (model) => model[field],
    );
  const ofGiven = (field: "tissue" | "cellType" | "dose" | "passage" | "labelling" | "preparation" | "alsoGiven") =>
    named(
      given,
      (entry) => entry.label,
      (entry) => entry[field],
    );
  const ofDelivery = (field: "route" | "frequency" | "timing") =>
    named(
      deliveries,
      (entry) => entry.label,
      (entry) => entry[field],
    );
  return {
    hostSpecies: termsOf(
      hosts.map((host) => listed(host.species)),
      species.ids,
    ),
    strain: ofHosts("strain"),
    sex: ofHosts("sex"),
    age: ofHosts("age"),
    inducers: termsOf(
      models.map((model) => model.inducers),
      inducer.ids,
    ),
    inducerDose: ofModels("dose"),
    inducerRoute: ofModels("route"),
    inducerTiming: ofModels("timing"),
    cellSources: termsOf(
      given.map((entry) => entry.cellSources),
      null,
    ),
    products: termsOf(
      given.map((entry) => entry.products),
      productType.ids,
    ),
    tissue: ofGiven("tissue"),
    cellType: ofGiven("cellType"),
    donorSpecies: termsOf(
      given.map((entry) => listed(entry.donorSpecies)),
      species.ids,
    ),
    relation: termsOf(
      given.map((entry) => listed(entry.relation)),
      relation.ids,
    ),
    dose: ofGiven("dose"),
    passage: ofGiven("passage"),
    labelling: ofGiven("labelling"),
    preparation: ofGiven("preparation"),
    alsoGiven: ofGiven("alsoGiven"),
    route: ofDelivery("route"),
    sites: termsOf(
      deliveries.map((entry) => entry.sites),
      deliverySite.ids,
    ),
    frequency: ofDelivery("frequency"),
    timing: ofDelivery("timing"),
    whenGiven: termsOf(
      deliveries.map((entry) => listed(entry.whenGiven)),
      whenGiven.ids,
    ),
    groups: cohorts.length < 2 ? { missing: "not-read" } : { value: cohorts.map(cohortWords).join("; ") },
  };
}

/** A cohort and its number in a few words: “Busulfan, untreated (n = 7)”. */
export function cohortWords({ label, n }: Pick<Cohort, "label" | "n">): string {
  return "value" in n ? `${label} (n = ${n.value})` : label;
}

/** A fact with one term as a fact with a list of them. */
function listed<T>(fact: Fact<T>): Fact<T[]> {
  return "missing" in fact ? fact : { ...fact, value: [fact.value] };
}

/** All terms that one of the facts has, in the vocabulary's order; else the reason that says most. */
function termsOf<T extends string>(facts: readonly Fact<T[]>[], order: readonly T[] | null): Fact<T[]> {
  const found = new Set(facts.flatMap((fact) => factValue(fact) ?? []));
  const value = order ? order.filter((id) => found.has(id)) : [...found];
  return value.length > 0 ? { value, ...wordsOf(facts.filter((fact) => "value" in fact)) } : noneOf(facts);
}

/** The text that the facts share; each with its label where they differ, or where one of them was not read and may differ. */
function textOf(entries: readonly { label: string; fact: Text }[]): Text {
  const read = entries.flatMap(({ label, fact }) => ("value" in fact ? [{ label, fact }] : []));
  const [first] = read;
  if (!first) return noneOf(entries.map(({ fact }) => fact));
  const texts = new Set(read.map(({ fact }) => fact.value));
  const words = wordsOf(read.map(({ fact }) => fact));
  const unknown = entries.some(({ fact }) => "missing" in fact && fact.missing !== "not-applicable");
  if (texts.size === 1 && !unknown) return { value: first.fact.value, ...words };
  const parts = [...texts].map((text) => {
    const labels = read.filter(({ fact }) => fact.value === text).map(({ label }) => label);
    return `${labels.join(" and ")}: ${text}`;
  });
  return { value: parts.join("; "), ...words };
}

/** What the source says and what a value rests on, where the facts tell it: each once. */
function wordsOf(facts: readonly Fact<unknown>[]): { asReported?: string; note?: string } {
  const asReported = [...new Set(facts.flatMap((fact) => fact.asReported ?? []))].join("; ");
  const note = [...new Set(facts.flatMap((fact) => fact.note ?? []))].join(" ");
  return { ...(asReported ? { asReported } : {}), ...(note ? { note } : {}) };
}

/** Why there is no value: what the paper does not report says more than what was not read, and that more than what cannot be. */
function noneOf(facts: readonly Fact<unknown>[]): Extract<Fact<never>, { missing: unknown }> {
  const reasons = facts.flatMap((fact) => ("missing" in fact ? [fact.missing] : []));
  const missing = (["not-reported", "not-read"] as const).find((reason) => reasons.includes(reason)) ?? "not-applicable";
  return { missing, ...wordsOf(facts.filter((fact) => "missing" in fact && fact.missing === missing)) };
}
