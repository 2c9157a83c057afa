import type { CollectionShape, FacetShape } from "./facet-shape.ts";
import { type Filter, openQuery, type Query } from "./query.ts";

/** One part of what narrows a list, in words. */
export interface Clause {
  readonly facet: string;
  readonly text: string;
}

/** What narrows the list, one clause for the search and one for each facet with a choice. */
export function clausesOf(shape: CollectionShape, query: Query): Clause[] {
  const clauses: Clause[] = [];
  if (query.q) clauses.push({ facet: "q", text: `the text has “${query.q}”` });
  for (const facet of shape.facets) {
    const filter = query.filters.get(facet.id);
    if (filter) clauses.push({ facet: facet.id, text: `${facet.verb} ${wordsOf(facet, filter)}` });
  }
  return clauses;
}

/** The question as the end of a sentence: " where the host is rat or mouse and …"; empty where nothing narrows the list. */
export function sentenceOf(shape: CollectionShape, query: Query): string {
  const clauses = clausesOf(shape, query).map((clause) => clause.text);
  return clauses.length === 0 ? "" : ` where ${joinWith(clauses, "and")}`;
}

/** The same with only what the reader has narrowed by: a facet's default choice is left to be said as a number of its own. */
export function narrowingOf(shape: CollectionShape, query: Query): string {
  const open = openQuery(shape);
  const isOpen = (facet: string) => JSON.stringify(query.filters.get(facet)) === JSON.stringify(open.filters.get(facet));
  return sentenceOf(shape, { ...query, filters: new Map([...query.filters].filter(([facet]) => !isOpen(facet))) });
}

function wordsOf(facet: FacetShape, filter: Filter): string {
  if (filter.kind === "term") {
    if (facet.kind === "term" && facet.default?.join() === filter.ids.join()) return "the default one";
    return joinWith(
      filter.ids.map((id) => labelOf(facet, id)),
      "or",
    );
  }
  if (filter.min === filter.max) return String(filter.min);
  if (filter.min === null) return `${filter.max} or before`;
  if (filter.max === null) return `${filter.min} or later`;
  return `${filter.min} to ${filter.max}`;
}

/** A term's label with the parent's where the label alone would not be understood ("Spermatogenesis on histology: improved"). */
function labelOf(facet: FacetShape, id: string): string {
  return facet.terms.find((term) => term.id === id)?.label ?? id;
}

/** "a", "a and b", "a, b and c". */
export function joinWith(words: readonly string[], conjunction: string): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
