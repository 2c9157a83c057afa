import { type Bitmap, count, countBoth, emptyBitmap, intersection, union } from "../../catalogue/facets/bitmap.ts";
import { type FacetIndex, matchOf, matchOfFacet } from "../../catalogue/facets/facet-index.ts";
import type { FacetShape } from "../../catalogue/facets/facet-shape.ts";
import { isChosen, type Query, withFilter } from "../../catalogue/facets/query.ts";
import { readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import { direction, outcomeCategory } from "../../evidence/schema/vocabularies/study.ts";
import { type AxisTerm, type AxisTerms, axisTerms } from "./axis-terms.ts";
import { crossTabulate } from "./cross-tabulate.ts";
import type { KindOfEmpty } from "./kinds-of-empty.ts";
import { type MapAxis, mapAxis } from "./map-axes.ts";
import type { MapView } from "./map-view.ts";
import { whyNotApplicable } from "./not-applicable.ts";

/** Studies counted by where they come from: the base review, or added since. Never only their sum. */
export interface CorpusCount {
  readonly all: number;
  readonly review: number;
  readonly added: number;
}

/** A row or column with its number and the question that shows the same studies. */
export interface MapHead extends CorpusCount {
  readonly term: AxisTerm;
  /** Filters of the studies table that give these studies. */
  readonly query: Query;
}

/** A cell: its number, what the mark shows of it, and why it is empty where it is. */
export interface MapCell extends CorpusCount {
  readonly query: Query;
  /** How many of its studies each part of the mark stands for, in the order of `EvidenceMap.parts`. */
  readonly parts: readonly number[];
  readonly empty: KindOfEmpty | null;
  /** Studies of the row of which the column's value was not read or not reported, and the other way round. */
  readonly undecided: { readonly inRow: number; readonly inColumn: number };
  /** Why no study can be of both, where that is so. */
  readonly why: string | null;
}

/** A part of a mark: a direction of effect, or a reading level. */
export interface MapPart {
  readonly id: string;
  readonly label: string;
}

/** The map: a cross table of the studies with everything that is drawn and told of it. */
export interface EvidenceMap {
  readonly view: MapView;
  readonly rowAxis: MapAxis;
  readonly columnAxis: MapAxis;
  readonly rows: readonly MapHead[];
  readonly columns: readonly MapHead[];
  /** Row by row. */
  readonly cells: readonly (readonly MapCell[])[];
  /** Parts that the marks show, most first; none where they show numbers. */
  readonly parts: readonly MapPart[];
  /** The largest number of a cell. */
  readonly most: number;
  /** Studies that the filters let through, and all of the catalogue. */
  readonly matched: CorpusCount;
  readonly total: number;
  /** Studies that the filters let through and that have no place on an axis, because their year was not read. */
  readonly unlisted: number;
}

const threeWays = ["improved", "no-change", "worsened"] as const;

/** What a mark shows of directions: for, no change, against, and the studies of which none of the three was read. A study may have several. */
export const mapDirections: readonly MapPart[] = [
  ...threeWays.map((id) => ({ id, label: direction.term(id).label })),
  { id: "not-reported", label: "No such comparison read" },
];

/**
 * Counts a view of the map from the index of the studies. The filters on the two axes choose rows and columns; all others, and the
 * words found, narrow the studies. `found` is the set of studies that the words searched for are in, or null.
 */
export function buildMap(index: FacetIndex, view: MapView, found: Bitmap | null): EvidenceMap {
  const [rowAxis, columnAxis] = [mapAxis(view.rows), mapAxis(view.columns)];
  const within = matchOf(index, view.query, found, [rowAxis.id, columnAxis.id]);
  const inReview = index.bitmaps.get("corpus")?.get("review") ?? emptyBitmap(index.size);
  const withinReview = intersection(within, inReview);
  const [rows, columns] = [axisTerms(index, rowAxis, view.query), axisTerms(index, columnAxis, view.query)];
  const [rowSets, columnSets] = [recordsOf(rows), recordsOf(columns)];
  const { parts, sets } = partsOf(index, view);
  const counted = crossTabulate(within, rowSets, columnSets, [inReview, ...sets]);
  const { all } = counted;
  const [review, ...inParts] = counted.parts as [Uint32Array, ...Uint32Array[]];
  const counts = view.show === "direction" ? countDirections(index, within, rows, columns, all, inParts) : inParts;
  const rowUndecided = rowSets.map((set) => countBoth(intersection(set, within), columns.undecided));
  const columnUndecided = columnSets.map((set) => countBoth(intersection(set, within), rows.undecided));
  const cells = rows.terms.map((row, y) =>
    columns.terms.map((column, x): MapCell => {
      const place = y * columns.terms.length + x;
      const number = all[place] as number;
      const undecided = { inRow: rowUndecided[y] as number, inColumn: columnUndecided[x] as number };
      const why = whyNotApplicable(view.rows, row.id, view.columns, column.id);
      return {
        ...corpusCount(number, review[place] as number),
        query: withFilter(withFilter(view.query, rowAxis.id, row.filter), columnAxis.id, column.filter),
        parts: counts.map((part) => part[place] as number),
        empty: number > 0 ? null : kindOfEmpty(row, column, undecided, why),
        undecided,
        why,
      };
    }),
  );
  const shown = matchOf(index, view.query, found);
  return {
    view,
    rowAxis,
    columnAxis,
    rows: heads(index, view, rows, columnAxis, within, withinReview),
    columns: heads(index, view, columns, rowAxis, within, withinReview),
    cells,
    parts,
    most: all.reduce((most, number) => Math.max(most, number), 0),
    matched: corpusCount(count(shown), countBoth(shown, inReview)),
    total: index.size,
    unlisted: countBoth(shown, union(index.size, [rows.unlisted, columns.unlisted])),
  };
}

/** Rows or columns with their numbers: the other axis's filter still narrows them, as it does in the list that the head leads to. */
function heads(index: FacetIndex, view: MapView, own: AxisTerms, other: MapAxis, within: Bitmap, withinReview: Bitmap): MapHead[] {
  const filter = view.query.filters.get(other.id);
  const facet = index.shape.facets.find((one) => one.id === other.id) as FacetShape;
  const lets = filter ? matchOfFacet(index, facet, filter) : null;
  const [base, baseReview] = lets ? [intersection(within, lets), intersection(withinReview, lets)] : [within, withinReview];
  return own.terms.map((term) => ({
    term,
    query: withFilter(view.query, own.axis.id, term.filter),
    ...corpusCount(countBoth(term.records, base), countBoth(term.records, baseReview)),
  }));
}

/** Which of the kinds of empty a cell without a study is. What cannot be comes first, then what may be there unread. */
function kindOfEmpty(row: AxisTerm, column: AxisTerm, undecided: MapCell["undecided"], why: string | null): KindOfEmpty {
  if (row.group === "missing" || column.group === "missing") return "none-missing";
  if (why !== null) return "not-applicable";
  if (undecided.inRow + undecided.inColumn > 0) return "undecided";
  return row.lookedFor && column.lookedFor ? "none-found" : "not-looked-for";
}

/** The parts of the view's marks, and the studies of each. Of directions: the three ways, and the studies with any of them. */
function partsOf(index: FacetIndex, view: MapView): { parts: readonly MapPart[]; sets: readonly Bitmap[] } {
  if (view.show === "read") {
    const parts = readingLevel.terms.map(({ id, label }) => ({ id, label }));
    return { parts, sets: parts.map(({ id }) => recordsUnder(index, "read", id)) };
  }
  if (view.show === "direction") {
    const categories = categoriesIn(index, view.query);
    const towards = (ways: readonly string[]) =>
      union(
        index.size,
        categories.map((category) => wentOneOf(index, category, ways)),
      );
    return { parts: mapDirections, sets: [...threeWays.map((way) => towards([way])), towards(threeWays)] };
  }
  return { parts: [], sets: [] };
}

/**
 * Studies by direction in each cell, the last number being those with none of the three. Where outcomes are an axis a direction is
 * that outcome's own and is counted anew; elsewhere it is any outcome's, as counted already in `any`.
 */
function countDirections(
  index: FacetIndex,
  within: Bitmap,
  rows: AxisTerms,
  columns: AxisTerms,
  all: Uint32Array,
  any: readonly Uint32Array[],
): Uint32Array[] {
  const own = (ways: readonly string[]) => {
    const sets = (axis: AxisTerms) =>
      axis.axis.id === "outcome"
        ? axis.terms.map((term) => intersection(term.records, wentOneOf(index, categoryOf(term.id), ways)))
        : recordsOf(axis);
    return crossTabulate(within, sets(rows), sets(columns), []).all;
  };
  const outcomes = rows.axis.id === "outcome" || columns.axis.id === "outcome";
  const counts = outcomes ? [...threeWays.map((way) => own([way])), own(threeWays)] : any;
  const withOne = counts[threeWays.length] as Uint32Array;
  return [...counts.slice(0, threeWays.length), all.map((number, place) => number - (withOne[place] as number))];
}

function wentOneOf(index: FacetIndex, category: string, ways: readonly string[]): Bitmap {
  return union(
    index.size,
    ways.map((way) => recordsUnder(index, "outcome", `${category}-${way}`)),
  );
}

function recordsUnder(index: FacetIndex, facet: string, term: string): Bitmap {
  return index.bitmaps.get(facet)?.get(term) ?? emptyBitmap(index.size);
}

/** The outcomes whose directions count: those that a filter names, or all. */
function categoriesIn(index: FacetIndex, query: Query): string[] {
  const filter = query.filters.get("outcome");
  const facet = index.shape.facets.find((one) => one.id === "outcome");
  const chosen = filter ? (facet?.terms.filter((term) => isChosen(filter, term.id)).map((term) => categoryOf(term.id)) ?? []) : [];
  const known = outcomeCategory.terms.map((term) => term.id);
  const named = known.filter((id) => chosen.includes(id));
  return named.length > 0 ? named : known;
}

/** The category of an outcome's term: "sperm" of "sperm-improved". */
function categoryOf(term: string): string {
  return outcomeCategory.terms.find(({ id }) => term === id || direction.ids.some((way) => term === `${id}-${way}`))?.id ?? term;
}

function corpusCount(all: number, review: number): CorpusCount {
  return { all, review, added: all - review };
}

function recordsOf(axis: AxisTerms): Bitmap[] {
  return axis.terms.map((term) => term.records);
}
