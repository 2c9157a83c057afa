import { effectTerm } from "../../catalogue/collections/effect-facet.ts";
import type { StudyItem } from "../../catalogue/collections/study-item.ts";
import { type Bitmap, count, countBoth, emptyBitmap, intersection } from "../../catalogue/facets/bitmap.ts";
import { type FacetIndex, matchOf } from "../../catalogue/facets/facet-index.ts";
import type { FacetTerm } from "../../catalogue/facets/facet-shape.ts";
import { isChosen, type Query, withFilter } from "../../catalogue/facets/query.ts";
import { type DomainEffect, type DomainId, domainEffects, effectDomains } from "../../evidence/lens/domain-effect.ts";
import type { EffectsView } from "./effects-view.ts";

/** How many of some studies go which way in an outcome domain. Each number is the count of a term of the effect facet. */
export interface Tally {
  readonly domain: DomainId;
  readonly numbers: Readonly<Record<DomainEffect, number>>;
  /** Filters of the studies table that give the studies of a number; null where no address can say them. */
  readonly queryOf: (effect: DomainEffect) => Query | null;
}

/** Rows that stand together, with their own numbers. */
export interface EffectGroup {
  /** Null: the rows are not grouped. */
  readonly term: Pick<FacetTerm, "id" | "label"> | null;
  /** All studies of the group that the filters let through, on whatever page. */
  readonly number: number;
  /** Filters of the studies table that give them; null where no address can say them. */
  readonly query: Query | null;
  readonly tallies: readonly Tally[];
  /** Those on this page that have an outcome; none where the group stands on another page. */
  readonly rows: readonly StudyItem[];
}

/** The effect direction plot of a filtered set of studies. */
export interface EffectsPlot {
  readonly view: EffectsView;
  readonly matched: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly tallies: readonly Tally[];
  readonly groups: readonly EffectGroup[];
  /** Studies without an outcome in any domain, which have no row. */
  readonly without: { readonly number: number; readonly query: Query | null };
}

/** A page of studies as the list answers it. */
export interface EffectsPage {
  readonly items: readonly StudyItem[];
  readonly matched: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * Counts a view of the plot from the index of the studies, and puts the page's rows into their groups. A study stands in every group
 * of which it has a term: one with two cell sources is a row of both, as it is in the lists. A group is a broadest term with all below it.
 */
export function buildEffects(index: FacetIndex, view: EffectsView, found: Bitmap | null, listed: EffectsPage): EffectsPlot {
  const { by, query } = view;
  const within = matchOf(index, query, found);
  const open: Query = { ...query, page: 1 };
  const whole = talliesOf(index, within, open);
  const { matched, total, page, pages } = listed;
  // A page beyond the last is the last: links and files of the view name the one that is shown.
  view = { by, query: { ...query, page } };
  const drawn = listed.items.filter((item) => item.effects.length > 0);
  const without = {
    number: countBoth(index.bitmaps.get("effect")?.get("none") ?? emptyBitmap(index.size), within),
    query: narrowed(open, "effect", "none"),
  };
  if (by === "none") {
    const only = { term: null, number: count(within), query: open, tallies: whole, rows: drawn };
    return { view, matched, total, page, pages, tallies: whole, groups: [only], without };
  }
  const shape = index.shape.facets.find(({ id }) => id === by);
  const sets = index.bitmaps.get(by);
  const broader = new Map((shape?.terms ?? []).map((term) => [term.id, term.parent ?? null]));
  const rootOf = (id: string): string => {
    const parent = broader.get(id);
    return parent ? rootOf(parent) : id;
  };
  const roots = (shape?.terms ?? []).filter((term) => !term.parent);
  const groups = roots.flatMap((term): EffectGroup[] => {
    const set = intersection(sets?.get(term.id) ?? emptyBitmap(index.size), within);
    const rows = drawn.filter((item) => ownTerms(item, by).some((id) => rootOf(id) === term.id));
    if (count(set) === 0) return [];
    const own = narrowed(open, by, term.id);
    return [{ term, number: count(set), query: own, tallies: talliesOf(index, set, own), rows }];
  });
  return { view, matched, total, page, pages, tallies: whole, groups, without };
}

/**
 * A question narrowed to one more term. Terms of one facet are alternatives in an address, so where the reader has chosen others of that
 * facet, “both” cannot be said: then there is none, and the number stands without a link.
 */
function narrowed(query: Query | null, facet: string, id: string): Query | null {
  if (query === null) return null;
  const chosen = query.filters.get(facet);
  return chosen === undefined || isChosen(chosen, id) ? withFilter(query, facet, { kind: "term", ids: [id] }) : null;
}

function talliesOf(index: FacetIndex, within: Bitmap, query: Query | null): Tally[] {
  const sets = index.bitmaps.get("effect");
  return effectDomains.map((domain) => ({
    domain,
    numbers: Object.fromEntries(
      domainEffects.map(({ id }) => [id, countBoth(sets?.get(effectTerm(domain, id)) ?? emptyBitmap(index.size), within)]),
    ) as Record<DomainEffect, number>,
    queryOf: (effect) => narrowed(query, "effect", effectTerm(domain, effect)),
  }));
}

/** The terms of a row in a facet that it can be grouped by. */
function ownTerms(item: StudyItem, by: EffectsView["by"]): readonly string[] {
  switch (by) {
    case "given":
      return item.whenGiven;
    case "source":
      return item.cellSources;
    case "product":
      return item.productType;
    case "model":
      return item.inducer;
    case "species":
      return item.hosts;
    default:
      return [];
  }
}
