import Link from "next/link";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import type { Query } from "@/lib/catalogue/facets/query";
import { clausesOf } from "@/lib/catalogue/facets/sentence";
import { without } from "./active-filters";

/** No record matches: which filters are on, and a way to drop each. */
export function EmptyResult({ shape, query, noun }: { shape: CollectionShape; query: Query; noun: string }) {
  return (
    <div className="empty-result">
      <p>
        No {noun} in this catalogue match all of these. That says nothing about {noun} outside of it. Drop one:
      </p>
      <ul>
        {clausesOf(shape, query).map((clause) => (
          <li key={clause.facet}>
            <Link href={listAddress(shape, lifted(shape, query, clause.facet))} scroll={false} prefetch={false}>
              without “{clause.text}”
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A facet's choice taken away altogether: a default one is lifted rather than put back. */
function lifted(shape: CollectionShape, query: Query, facet: string): Query {
  const dropped = without(shape, query, facet);
  if (facet === "q" || JSON.stringify(dropped.filters.get(facet)) !== JSON.stringify(query.filters.get(facet))) return dropped;
  const filters = new Map(query.filters);
  filters.delete(facet);
  return { ...query, filters, page: 1 };
}
