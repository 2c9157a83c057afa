import { type Bitmap, emptyBitmap, has, numbersIn, union } from "../../catalogue/facets/bitmap.ts";
import type { FacetIndex } from "../../catalogue/facets/facet-index.ts";
import { matchOfFacet } from "../../catalogue/facets/facet-index.ts";
import type { FacetShape, FacetTerm } from "../../catalogue/facets/facet-shape.ts";
import { type Filter, isChosen, type Query } from "../../catalogue/facets/query.ts";
import { otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { MapAxis } from "./map-axes.ts";

/** A row or column of the map before it is counted. */
export interface AxisTerm {
  readonly id: string;
  readonly label: string;
  /** How many broader terms stand above it on the axis. */
  readonly depth: number;
  /** Whether it includes narrower terms of the axis: a sum of them, and of what names no narrower one. */
  readonly isSum: boolean;
  /** `value`: a term; `outside`: a source that the review does not list; `missing`: a reason why there is no value. */
  readonly group: "value" | "outside" | "missing";
  /** Whether the evidence was looked for by this term. */
  readonly lookedFor: boolean;
  /** The choice in the facet that shows its studies. */
  readonly filter: Filter;
  readonly records: Bitmap;
}

/** The terms of an axis, and the studies that may belong under any of them. */
export interface AxisTerms {
  readonly axis: MapAxis;
  readonly terms: readonly AxisTerm[];
  /** Studies that what was read puts under none of the terms: not read, or not reported. */
  readonly undecided: Bitmap;
  /** Studies that no choice of the facet shows: those without a year. */
  readonly unlisted: Bitmap;
}

/**
 * The rows or columns of an axis. A choice in its own facet chooses the rows: those chosen and those below them. Reasons for a
 * missing value are rows only where a study of the catalogue has them.
 */
export function axisTerms(index: FacetIndex, axis: MapAxis, query: Query): AxisTerms {
  const facet = index.shape.facets.find((one) => one.id === axis.id) as FacetShape;
  const inReview = index.bitmaps.get("corpus")?.get("review") ?? emptyBitmap(index.size);
  if (facet.kind === "range") return yearTerms(index, axis, facet, query, inReview);
  const records = (id: string) => index.bitmaps.get(facet.id)?.get(id) ?? emptyBitmap(index.size);
  const filter = query.filters.get(facet.id);
  const byId = new Map(facet.terms.map((term) => [term.id, term]));
  const above = (term: FacetTerm): FacetTerm[] => {
    const parent = term.parent === null ? undefined : byId.get(term.parent);
    return parent ? [...above(parent), parent] : [];
  };
  // An outcome's directions are what a mark shows, and no rows of their own unless a reader chose one.
  const isRow = (term: FacetTerm) => axis.id !== "outcome" || term.parent === null || isChosen(filter, term.id);
  const shown = facet.terms.filter(
    (term) =>
      isRow(term) &&
      (filter === undefined || [term, ...above(term)].some((one) => isChosen(filter, one.id))) &&
      (groupOf(axis, term.id) !== "missing" || !isEmpty(records(term.id))),
  );
  const ids = new Set(shown.map((term) => term.id));
  return {
    axis,
    undecided: union(index.size, axis.undecided.map(records)),
    unlisted: emptyBitmap(index.size),
    terms: shown.map((term) => ({
      id: term.id,
      label: term.label,
      depth: above(term).filter((one) => ids.has(one.id)).length,
      isSum: shown.some((other) => other.parent === term.id),
      group: groupOf(axis, term.id),
      lookedFor: lookedFor(axis, term.id, records(term.id), inReview),
      filter: { kind: "term", ids: [term.id] },
      records: records(term.id),
    })),
  };
}

/** Five-year periods from the first to the last year of the catalogue, cut to the years that a filter lets through. */
function yearTerms(index: FacetIndex, axis: MapAxis, facet: FacetShape, query: Query, inReview: Bitmap): AxisTerms {
  const years = facet.terms.map((term) => Number(term.id));
  const withYear = union(index.size, [...(index.bitmaps.get(facet.id)?.values() ?? [])]);
  const unlisted = withYear.map((word) => ~word);
  // Bits beyond the last record belong to no study.
  for (let spare = index.size; spare < unlisted.length * 32; spare++) {
    unlisted[spare >>> 5] = (unlisted[spare >>> 5] as number) & ~(1 << (spare & 31));
  }
  if (years.length === 0) return { axis, terms: [], undecided: unlisted, unlisted };
  const filter = query.filters.get(facet.id);
  const range = filter?.kind === "range" ? filter : { min: null, max: null };
  const first = Math.max(Math.min(...years), range.min ?? Number.NEGATIVE_INFINITY);
  const last = Math.min(Math.max(...years), range.max ?? Number.POSITIVE_INFINITY);
  const firstOfReview = Math.min(
    ...facet.terms.filter((term) => overlaps(index, facet.id, term.id, inReview)).map((term) => Number(term.id)),
  );
  const terms: AxisTerm[] = [];
  for (let start = Math.floor(first / 5) * 5; start <= last; start += 5) {
    const min = Math.max(start, range.min ?? start);
    const max = Math.min(start + 4, range.max ?? start + 4);
    const period: Filter = { kind: "range", min, max };
    terms.push({
      id: min === max ? String(min) : `${min}..${max}`,
      label: min === max ? String(min) : `${min}–${max}`,
      depth: 0,
      isSum: false,
      group: "value",
      lookedFor: max >= firstOfReview,
      filter: period,
      records: matchOfFacet(index, facet, period),
    });
  }
  return { axis, terms, undecided: unlisted, unlisted };
}

function groupOf(axis: MapAxis, id: string): AxisTerm["group"] {
  if (missing.terms.some((term) => term.id === id) || axis.undecided.includes(id)) return "missing";
  return axis.id === "source" && otherSource.terms.some((term) => term.id === id) ? "outside" : "value";
}

function lookedFor(axis: MapAxis, id: string, records: Bitmap, inReview: Bitmap): boolean {
  switch (axis.looked) {
    case "listed-sources":
      return groupOf(axis, id) === "value";
    case "terms-of-the-review":
      return records.some((word, place) => (word & (inReview[place] as number)) !== 0);
    default:
      return true;
  }
}

function overlaps(index: FacetIndex, facet: string, term: string, other: Bitmap): boolean {
  const records = index.bitmaps.get(facet)?.get(term);
  return records !== undefined && [...numbersIn(records)].some((number) => has(other, number));
}

function isEmpty(records: Bitmap): boolean {
  return records.every((word) => word === 0);
}
