import { type Bitmap, count, countBoth, fullBitmap, has, intersection, union } from "./bitmap.ts";
import type { CollectionShape, FacetShape, FacetTerm } from "./facet-shape.ts";
import { type Filter, isChosen, type Query } from "./query.ts";

/** A collection ready to be asked: its shape, the records of each term, and its orders. Record numbers run from 0. */
export interface FacetIndex {
  readonly shape: CollectionShape;
  /** How many records the collection holds. */
  readonly size: number;
  /** The records of a term and of all terms below it, by facet and term id. */
  readonly bitmaps: ReadonlyMap<string, ReadonlyMap<string, Bitmap>>;
  /** All record numbers in each order, by name; the reversed orders are listed too, with records without a value last in both. */
  readonly orders: ReadonlyMap<string, Uint32Array>;
}

/** The choices of a facet with their counts. */
export interface CountedFacet {
  readonly shape: FacetShape;
  readonly options: readonly CountedOption[];
}

export interface CountedOption extends FacetTerm {
  /** Records that choosing it would show, everything else chosen as it is. */
  readonly count: number;
  /** Records in the whole collection. */
  readonly total: number;
  readonly selected: boolean;
}

/** An answer: how many records match, which of them are on the page asked for, and the counts of every facet. */
export interface Answer {
  readonly total: number;
  readonly matched: number;
  readonly pages: number;
  /** The page shown: the one asked for, or the last one where that lies beyond the end. */
  readonly page: number;
  /** Record numbers on the page, in order. */
  readonly numbers: readonly number[];
  readonly facets: readonly CountedFacet[];
}

/**
 * Answers a question. Facets that are counted when chosen are left out of the answer unless one of their terms is chosen or they
 * are named in `also`. Or within a facet, and across facets. Each facet is counted with its own choice lifted and all others
 * kept, so that the count beside an option is what choosing it alone would show. `found` is the set of records that the words searched
 * for are in, or null where nothing is searched for.
 */
export function answer(index: FacetIndex, query: Query, found: Bitmap | null, also: readonly string[] = []): Answer {
  const chosen = new Map<string, Bitmap>();
  for (const facet of index.shape.facets) {
    const filter = query.filters.get(facet.id);
    if (filter) chosen.set(facet.id, matchOfFacet(index, facet, filter));
  }
  const match = (except: string | null): Bitmap => {
    let result = found ?? fullBitmap(index.size);
    for (const [facet, bitmap] of chosen) if (facet !== except) result = intersection(result, bitmap);
    return result;
  };
  const matching = match(null);
  const matched = count(matching);
  const pages = Math.max(1, Math.ceil(matched / query.pageSize));
  const page = Math.min(query.page, pages);
  return {
    total: index.size,
    matched,
    pages,
    page,
    numbers: pageOf(index, query.sort, matching, (page - 1) * query.pageSize, query.pageSize),
    facets: index.shape.facets
      .filter((shape) => shape.counted === "always" || chosen.has(shape.id) || also.includes(shape.id))
      .map((shape) => countFacet(index, shape, query, chosen.has(shape.id) ? match(shape.id) : matching)),
  };
}

/**
 * The records that match a question, with the choices of the facets named in `except` lifted. Its size is the `matched` of the
 * answer to the same question.
 */
export function matchOf(index: FacetIndex, query: Query, found: Bitmap | null, except: readonly string[] = []): Bitmap {
  let result = found ?? fullBitmap(index.size);
  for (const facet of index.shape.facets) {
    const filter = query.filters.get(facet.id);
    if (filter && !except.includes(facet.id)) result = intersection(result, matchOfFacet(index, facet, filter));
  }
  return result;
}

/** The records that a choice in one facet lets through. */
export function matchOfFacet(index: FacetIndex, facet: FacetShape, filter: Filter): Bitmap {
  const terms = index.bitmaps.get(facet.id);
  const bitmaps = facet.terms.filter((term) => isChosen(filter, term.id)).map((term) => terms?.get(term.id) as Bitmap);
  return union(index.size, bitmaps);
}

function countFacet(index: FacetIndex, shape: FacetShape, query: Query, others: Bitmap): CountedFacet {
  const bitmaps = index.bitmaps.get(shape.id);
  const filter = query.filters.get(shape.id);
  const options = shape.terms.map((term) => {
    const bitmap = bitmaps?.get(term.id) as Bitmap;
    return { ...term, count: countBoth(bitmap, others), total: count(bitmap), selected: isChosen(filter, term.id) };
  });
  return { shape, options };
}

function pageOf(index: FacetIndex, sort: string, matching: Bitmap, offset: number, limit: number): number[] {
  const numbers: number[] = [];
  let skip = offset;
  for (const number of index.orders.get(sort) as Uint32Array) {
    if (!has(matching, number)) continue;
    if (skip > 0) skip--;
    else if (numbers.push(number) === limit) break;
  }
  return numbers;
}
