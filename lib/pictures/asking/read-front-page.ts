import { askList } from "../../catalogue/asking/ask-list.ts";
import { shapeIn } from "../../catalogue/asking/list-records.ts";
import { oncePerCatalogue } from "../../catalogue/asking/once-per-catalogue.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { effectTerm } from "../../catalogue/collections/effect-facet.ts";
import type { TrialItem } from "../../catalogue/collections/trial-item.ts";
import { listAddress } from "../../catalogue/facets/list-address.ts";
import { pageSizes, type Query, withFilter } from "../../catalogue/facets/query.ts";
import { countedEffects, type DomainEffect, type DomainId, domainEffects } from "../../evidence/lens/domain-effect.ts";
import { openStatuses } from "../../evidence/lens/trial-reality/open-statuses.ts";
import { readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { species, whenGiven } from "../../evidence/schema/vocabularies/study.ts";
import type { Tally } from "../effects/build-effects.ts";
import type { Counted, DomainDirections, FrontPage, Side, TriedSource } from "../front/front-page.ts";
import { readEffects } from "./read-effects.ts";
import { readGaps } from "./read-evidence-map.ts";
import { readPeople } from "./read-people.ts";

/** Outcome domains of the front page: what a man would notice first, and what most studies measure. */
const shownDomains: readonly DomainId[] = ["sperm", "histology"];

/** Cell sources that the front page has room for. */
const shownSources = 6;

/** Reads what the front page answers, by the questions that its links ask. */
export const readFrontPage: (catalogue: Catalogue) => Promise<FrontPage> = oncePerCatalogue(async (catalogue) => {
  const counted = async (name: CollectionName, search: string | Readonly<Record<string, string>>): Promise<Counted> => {
    const { answer, address } = await askList(catalogue, name, search);
    return { number: answer.matched, address };
  };
  const open = await askList(catalogue, "trials", { status: openStatuses.join(",") });
  const [people, plasmaTrials, trials, unverified, studies, questions] = await Promise.all([
    readPeople(catalogue),
    counted("trials", { product: "platelet-rich-plasma", scope: "any" }),
    counted("trials", ""),
    counted("trials", { status: "unknown,not-retrieved" }),
    counted("studies", ""),
    readRecordsOf(catalogue, "questions"),
  ]);
  const read = await Promise.all(
    readingLevel.terms.map(async ({ id, label }) => ({ id, label, ...(await counted("studies", { read: id })) })),
  );
  return {
    people,
    plasmaTrials,
    animals: await readAnimals(catalogue),
    sources: await readSources(catalogue, counted),
    trials: {
      ...trials,
      open: { number: open.answer.matched, address: open.address },
      unverified,
      items: open.answer.items as readonly TrialItem[],
    },
    gaps: readGaps(catalogue).gaps,
    questions: questions.length,
    read: read.filter(({ number }) => number > 0),
    studies,
  };
});

/** Studies in animals by when the treatment was given, because only what was given after loss was shown can restore. */
async function readAnimals(catalogue: Catalogue): Promise<FrontPage["animals"]> {
  const animals = species.ids.filter((id) => id !== "human").join(",");
  const { plot } = await readEffects(catalogue, new URLSearchParams({ species: animals }));
  const addressOf = addresses(catalogue);
  const given = plot.groups.flatMap(({ term, number, query, tallies }) => {
    if (!term) return [];
    const label = whenGiven.terms.find(({ id }) => id === term.id)?.label ?? term.label;
    return [{ id: term.id, label, number, address: addressOf(query), domains: directionsOf(tallies, addressOf) }];
  });
  return { number: plot.matched, address: addressOf(plot.view.query), given };
}

/** The cell sources with most studies, of those that hold no narrower one. */
async function readSources(
  catalogue: Catalogue,
  counted: (name: CollectionName, search: Readonly<Record<string, string>>) => Promise<Counted>,
): Promise<TriedSource[]> {
  const { answer } = await askList(catalogue, "studies", "");
  const options = answer.facets.find(({ shape }) => shape.id === "source")?.options ?? [];
  const broader = new Set(options.map(({ parent }) => parent));
  const most = options
    .filter(({ id }) => !broader.has(id) && !missing.terms.some((reason) => reason.id === id))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "en"))
    .slice(0, shownSources);
  const addressOf = addresses(catalogue);
  return Promise.all(
    most.map(async ({ id, label }) => {
      const { plot } = await readEffects(catalogue, new URLSearchParams({ source: id, by: "none" }));
      return {
        id,
        label,
        number: plot.matched,
        address: addressOf(plot.view.query),
        domains: directionsOf(plot.tallies, addressOf),
        trials: await counted("trials", { source: id }),
      };
    }),
  );
}

/** Address of a question of the studies. Every one of them has an address: no view here chooses among effects or times of treatment. */
type AddressOf = (query: Query | null) => string;

function addresses(catalogue: Catalogue): AddressOf {
  const shape = shapeIn(catalogue, "studies");
  return (query) => {
    if (query === null) throw new Error("a number of the front page has no address");
    return listAddress(shape, { ...query, page: 1, pageSize: pageSizes.default });
  };
}

/** Ways that are a direction of a study; what has none stands together. A conflict is shown only where there is one. */
const ways: readonly DomainEffect[] = countedEffects.map(({ id }) => id);

function directionsOf(tallies: readonly Tally[], addressOf: AddressOf): DomainDirections[] {
  const without = domainEffects.map(({ id }) => id).filter((id) => !ways.includes(id));
  return tallies
    .filter(({ domain }) => shownDomains.includes(domain))
    .map(({ domain, numbers, queryOf }) => {
      const chosen = (ids: readonly string[]) => {
        const query = queryOf("better");
        return addressOf(query && withFilter(query, "effect", { kind: "term", ids }));
      };
      const numberOf = (effects: readonly DomainEffect[]) => effects.reduce((sum, effect) => sum + numbers[effect], 0);
      const sides: readonly Side[] = ways.map((id) => ({ id, number: numbers[id], address: addressOf(queryOf(id)) }));
      const aside: Side = {
        id: "aside",
        number: numberOf(without),
        address: chosen(without.map((effect) => effectTerm(domain, effect))),
      };
      return {
        domain,
        measured: { number: numberOf([...ways, ...without]), address: chosen([domain]) },
        sides: [...sides.filter(({ id, number }) => id !== "conflicting" || number > 0), aside],
      };
    });
}
