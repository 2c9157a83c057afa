import { cellSourceKind, otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import type { CollectionContext, TermFacet } from "./define-collection.ts";

/**
 * The choices of every cell-source facet: the catalogue's sources by kind, each broader one before those it includes, then
 * the cells that have no page of their own, then the reasons for a missing value.
 */
export function sourceTerms(context: CollectionContext): Term[] {
  const sources = [...context.records["cell-sources"]].sort(
    (a, b) => cellSourceKind.ids.indexOf(a.kind) - cellSourceKind.ids.indexOf(b.kind) || a.name.localeCompare(b.name, "en"),
  );
  const termOf = (source: (typeof sources)[number]): Term => ({
    id: source.id,
    label: source.name,
    definition: `${cellSourceKind.term(source.kind).label + (source.abbreviations.length > 0 ? `; ${source.abbreviations.join(", ")}` : "")}.`,
    ...(source.parent ? { parent: source.parent } : {}),
  });
  const tree = sources
    .filter((source) => source.parent === null)
    .flatMap((source) => [termOf(source), ...sources.filter((child) => child.parent === source.id).map(termOf)]);
  return [...tree, ...otherSource.terms, ...missing.terms];
}

/** A cell-source facet of what the review says: only sources with a page, and a choice for what concerns none in particular. */
export function statedSourceFacet<R extends { readonly cellSources: readonly string[] }>(none: string): TermFacet<R> {
  return {
    kind: "term",
    id: "source",
    label: "Cell source",
    verb: "the cell source is",
    terms: (context) => [
      ...sourceTerms(context).filter((term) => context.records["cell-sources"].some((source) => source.id === term.id)),
      { id: "none-named", label: "None named", definition: none },
    ],
    termsOf: (record) => (record.cellSources.length > 0 ? record.cellSources : ["none-named"]),
  };
}
