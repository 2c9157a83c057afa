import Link from "next/link";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import type { Query } from "@/lib/catalogue/facets/query";

/** The way to the other pages of a long list. A list that fits one page has none. */
export function Pager({ shape, query, pages }: { shape: CollectionShape; query: Query; pages: number }) {
  if (pages <= 1) return null;
  const to = (page: number) => listAddress(shape, { ...query, page });
  return (
    <nav className="pager" aria-label="Pages">
      {query.page > 1 ? (
        <Link href={to(query.page - 1)} rel="prev" prefetch={false}>
          Previous page
        </Link>
      ) : null}
      <span>
        Page {query.page} of {pages}
      </span>
      {query.page < pages ? (
        <Link href={to(query.page + 1)} rel="next" prefetch={false}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
