import Link from "next/link";
import type { CollectionShape } from "@/lib/facets/facet-shape";
import { openQuery, type Query, withFilter } from "@/lib/facets/query";
import { clausesOf } from "@/lib/facets/sentence";
import { listAddress } from "./list-view";

/** What narrows the list, each part with a link that takes it away. */
export function ActiveFilters({ shape, query }: { shape: CollectionShape; query: Query }) {
  const chips = clausesOf(shape, query)
    .filter((clause) => !isDefault(shape, query, clause.facet))
    .map((clause) => ({ ...clause, href: listAddress(shape, without(shape, query, clause.facet)) }));
  if (chips.length === 0) return null;
  return (
    <div className="active-filters">
      <ul aria-label="Filters that are on">
        {chips.map((chip) => (
          <li key={chip.facet}>
            <Link href={chip.href} scroll={false} prefetch={false}>
              <span className="visually-hidden">Remove the filter: </span>
              {chip.text}
              <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
                <path d="m1 1 8 8M9 1 1 9" />
              </svg>
            </Link>
          </li>
        ))}
      </ul>
      {chips.length > 1 ? (
        <Link
          href={listAddress(shape, { ...openQuery(shape), sort: query.sort, pageSize: query.pageSize })}
          scroll={false}
          prefetch={false}
        >
          Remove all
        </Link>
      ) : null}
    </div>
  );
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
