import type { CollectionShape, FacetTerm } from "../facets/facet-shape.ts";
import type { Collection, CollectionName } from "./define-collection.ts";

/** The shape of a collection, from its definition and the terms that the catalogue holds for each of its facets. */
export function shapeOf<K extends CollectionName>(
  collection: Collection<K>,
  termsOf: (facet: string) => readonly FacetTerm[],
): CollectionShape {
  return {
    name: collection.name,
    facets: collection.facets.map((facet) => {
      const base = {
        id: facet.id,
        label: facet.label,
        verb: facet.verb,
        help: facet.help ?? null,
        group: facet.group ?? null,
        counted: (facet.kind === "term" ? facet.counted : undefined) ?? "always",
        terms: termsOf(facet.id),
      };
      return facet.kind === "term" ? { kind: "term", ...base, default: facet.default ?? null } : { kind: "range", ...base };
    }),
    sorts: Object.keys(collection.sorts),
    defaultSort: collection.defaultSort,
  };
}
