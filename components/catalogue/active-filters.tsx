import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { openQuery, type Query, withFilter } from "@/lib/catalogue/facets/query";
import { clausesOf } from "@/lib/catalogue/facets/sentence";
import { FilterChips } from "./filter-chips";

/** What narrows the list, each part with a link that takes it away. */
export function ActiveFilters({ shape, query }: { shape: CollectionShape; query: Query }) {
  const chips = clausesOf(shape, query)
    .filter((clause) => !isDefault(shape, query, clause.facet))
    .map((clause) => ({ ...clause, href: listAddress(shape, without(shape, query, clause.facet)) }));
  return <FilterChips chips={chips} none={listAddress(shape, { ...openQuery(shape), sort: query.sort, pageSize: query.pageSize })} />;
}

/** The same question without one facet's choice; a facet with a default goes back to it. */
export function without(shape: CollectionShape, query: Query, facet: string): Query {
  if (facet === "q") return { ...query, q: "", page: 1 };
  return withFilter(query, facet, openQuery(shape).filters.get(facet));
}

/** Whether a facet's choice is the one that the address leaves out. */
export function isDefault(shape: CollectionShape, query: Query, facet: string): boolean {
  return facet !== "q" && JSON.stringify(query.filters.get(facet)) === JSON.stringify(openQuery(shape).filters.get(facet));
}
