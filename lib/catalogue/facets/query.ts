import { encodeValue } from "./encode-value.ts";
import { anyTerm, type CollectionShape, type FacetShape, type RangeFacetShape, type TermFacetShape } from "./facet-shape.ts";
import { searchPhrases } from "./text-tokens.ts";

/** Bounds of a range facet, both included. At least one is set. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** A reader's choice in one facet: term ids in the facet's order, or bounds. */
export type Filter = { readonly kind: "term"; readonly ids: readonly string[] } | ({ readonly kind: "range" } & Range);

/** A question to a collection. Facets that are not in `filters` are open. */
export interface Query {
  readonly q: string;
  readonly filters: ReadonlyMap<string, Filter>;
  /** Name of an order, with a leading hyphen for the reverse. */
  readonly sort: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** Something in an address that cannot be used: what it is, and what would be right. */
export interface Problem {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
  readonly accepts: readonly string[];
}

export const pageSizes = { default: 100, max: 200 } as const;
/** Longest search, in characters. */
export const searchLengthMax = 200;
/** Highest page that can be asked for; beyond the last one, the last one is shown. */
export const pageMax = 1_000_000;
/** One whole number, or two bounds of which one may be left out. */
export const rangePattern = /^(?!\.\.$)(?:(\d{1,6})|(\d{1,6})?\.\.(\d{1,6})?)$/;
/** Ranges as they may be written, as examples. */
export const rangeExamples = ["2014", "2010..2015", "2010..", "..2015"] as const;

/**
 * Reads a question from an address. Never throws: what cannot be used becomes a problem, and the rest is answered. The page
 * shows the problems; the API refuses with them. Values may be joined by commas or repeated, in any case, with `_` for `-`.
 */
export function readQuery(shape: CollectionShape, params: URLSearchParams): { query: Query; problems: Problem[] } {
  const problems: Problem[] = [];
  const filters = new Map<string, Filter>();
  for (const facet of shape.facets) {
    const raw = params
      .getAll(facet.id)
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter(Boolean);
    const filter =
      facet.kind === "term"
        ? readTerms(facet, raw, problems)
        : readRange(facet, raw.length > 0 ? raw : rangeOfFields(facet, params), problems);
    if (filter) filters.set(facet.id, filter);
  }
  const known = new Set([
    "q",
    "sort",
    "page",
    "pageSize",
    ...shape.facets.flatMap((facet) => (facet.kind === "range" ? [facet.id, ...rangeFields(facet.id)] : [facet.id])),
  ]);
  for (const name of new Set(params.keys())) {
    if (!known.has(name)) problems.push(problem(name, params.get(name) ?? "", `There is no parameter “${short(name)}” here.`, [...known]));
  }
  return {
    query: {
      q: readSearch(params, problems),
      filters,
      sort: readSort(shape, params, problems),
      page: readCount(params, "page", 1, pageMax, problems),
      pageSize: readCount(params, "pageSize", pageSizes.default, pageSizes.max, problems),
    },
    problems,
  };
}

/** The shortest address of a question: facets and terms in reading order, defaults left out. `readQuery` gives the question back. */
export function writeQuery(shape: CollectionShape, query: Query): string {
  const parts: string[] = [];
  const put = (name: string, value: string) => parts.push(`${name}=${encodeValue(value)}`);
  if (query.q) put("q", query.q);
  for (const facet of shape.facets) {
    const value = writeFilter(facet, query.filters.get(facet.id));
    if (value) put(facet.id, value);
  }
  if (query.sort !== shape.defaultSort) put("sort", query.sort);
  if (query.pageSize !== pageSizes.default) put("pageSize", String(query.pageSize));
  if (query.page !== 1) put("page", String(query.page));
  return parts.join("&");
}

/** The question that an address without parameters asks. */
export function openQuery(shape: CollectionShape): Query {
  return readQuery(shape, new URLSearchParams()).query;
}

/** The same question with another choice in one facet (`undefined` opens it), from the first page. */
export function withFilter(query: Query, facet: string, filter: Filter | undefined): Query {
  const filters = new Map(query.filters);
  if (filter) filters.set(facet, filter);
  else filters.delete(facet);
  return { ...query, filters, page: 1 };
}

/** Whether a choice in a facet covers a term. */
export function isChosen(filter: Filter | undefined, id: string): boolean {
  if (!filter) return false;
  if (filter.kind === "term") return filter.ids.includes(id);
  const value = Number(id);
  return (filter.min === null || value >= filter.min) && (filter.max === null || value <= filter.max);
}

/** Whether the question narrows the list at all, beyond the facets' default choices. */
export function isNarrowed(shape: CollectionShape, query: Query): boolean {
  return query.q !== "" || shape.facets.some((facet) => writeFilter(facet, query.filters.get(facet.id)) !== "");
}

function readTerms(facet: TermFacetShape, raw: readonly string[], problems: Problem[]): Filter | undefined {
  const wanted = new Set<string>();
  let any = false;
  for (const value of raw) {
    const id = value.toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");
    if (facet.terms.some((term) => term.id === id)) wanted.add(id);
    else if (id === anyTerm) any = true;
    else
      problems.push(
        problem(
          facet.id,
          value,
          `“${short(value)}” is not a known ${facet.label.toLowerCase()}.`,
          facet.terms.map((term) => term.id),
        ),
      );
  }
  // A form without script sends `any` beside the boxes that are ticked: it counts only where none is.
  if (any && wanted.size === 0) return undefined;
  const ids = wanted.size > 0 ? facet.terms.filter((term) => wanted.has(term.id)).map((term) => term.id) : facet.default;
  return ids ? { kind: "term", ids } : undefined;
}

/** Names of the two number fields by which a form without script sends a range. */
export function rangeFields(facet: string): readonly [from: string, to: string] {
  return [`${facet}-from`, `${facet}-to`];
}

/** A range as two fields of a form, in the form that an address has. */
function rangeOfFields(facet: RangeFacetShape, params: URLSearchParams): string[] {
  const [from, to] = rangeFields(facet.id).map((name) => params.getAll(name).join(",").trim());
  return from || to ? [`${from}..${to}`] : [];
}

function readRange(facet: RangeFacetShape, raw: readonly string[], problems: Problem[]): Filter | undefined {
  if (raw.length === 0) return undefined;
  const accepts = rangeExamples;
  const parsed = raw.map((value) => {
    const match = rangePattern.exec(value);
    if (!match) return null;
    const min = match[1] ?? match[2];
    const max = match[1] ?? match[3];
    return { min: min === undefined ? null : Number(min), max: max === undefined ? null : Number(max) };
  });
  const range = parsed[0];
  if (raw.length > 1 || !range) {
    problems.push(
      problem(facet.id, raw.join(","), `“${short(raw.join(","))}” is not one number or range for ${facet.label.toLowerCase()}.`, accepts),
    );
    return undefined;
  }
  if (range.min !== null && range.max !== null && range.min > range.max) {
    problems.push(problem(facet.id, raw.join(","), `The range “${short(raw.join(","))}” ends before it begins.`, accepts));
    return undefined;
  }
  return { kind: "range", ...range };
}

function readSearch(params: URLSearchParams, problems: Problem[]): string {
  const q = params
    .getAll("q")
    .join(" ")
    // Control characters, and code points that Unicode keeps from ever being characters: no XML file can hold them.
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\s]+/gu, " ")
    .trim();
  if (q === "") return "";
  if (q.length > searchLengthMax) {
    problems.push(problem("q", q, `The search is longer than ${searchLengthMax} characters.`, [`up to ${searchLengthMax} characters`]));
    return "";
  }
  if (searchPhrases(q).length === 0) {
    problems.push(problem("q", q, `“${short(q)}” has no letter or digit to search for.`, ["words or numbers"]));
    return "";
  }
  return q;
}

function readSort(shape: CollectionShape, params: URLSearchParams, problems: Problem[]): string {
  const accepts = shape.sorts.flatMap((name) => [name, `-${name}`]);
  const given = params.getAll("sort").filter(Boolean);
  if (given.length === 0) return shape.defaultSort;
  const [value = ""] = given;
  if (given.length === 1 && accepts.includes(value)) return value;
  problems.push(problem("sort", given.join(","), `“${short(given.join(","))}” is not an order of this list.`, accepts));
  return shape.defaultSort;
}

function readCount(params: URLSearchParams, name: "page" | "pageSize", fallback: number, max: number, problems: Problem[]): number {
  const given = params.getAll(name).filter(Boolean);
  if (given.length === 0) return fallback;
  const [value = ""] = given;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (given.length === 1 && number >= 1 && number <= max) return number;
  problems.push(problem(name, given.join(","), `“${short(given.join(","))}” is not a whole number from 1 to ${max}.`, [`1 to ${max}`]));
  return fallback;
}

/** A facet's choice as the address writes it; empty where the address says nothing. */
function writeFilter(facet: FacetShape, filter: Filter | undefined): string {
  if (facet.kind === "term") {
    const ids = filter?.kind === "term" ? filter.ids : [];
    const fallback = facet.default ?? [];
    if (ids.join(",") === fallback.join(",")) return "";
    return ids.length === 0 ? anyTerm : ids.join(",");
  }
  if (filter?.kind !== "range") return "";
  return filter.min === filter.max ? String(filter.min) : `${filter.min ?? ""}..${filter.max ?? ""}`;
}

function problem(parameter: string, value: string, message: string, accepts: readonly string[]): Problem {
  return { parameter: short(parameter), value: short(value), message, accepts };
}

/** Echoes of a reader's input are kept short, so that a long one does not fill the page. */
export function short(text: string): string {
  const characters = [...text.replace(/\p{Cc}/gu, "�")];
  return characters.length <= 60 ? characters.join("") : `${characters.slice(0, 59).join("")}…`;
}
