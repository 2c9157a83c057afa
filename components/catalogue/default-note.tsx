import Link from "next/link";
import type { CountedFacet } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { type Query, withFilter } from "@/lib/catalogue/facets/query";
import { isDefault } from "./active-filters";

/** What a list leaves out until it is asked for, and the way to see it. */
export function DefaultNote({ shape, query, facets }: { shape: CollectionShape; query: Query; facets: readonly CountedFacet[] }) {
  const kept = facets.filter(
    (facet) => facet.shape.kind === "term" && facet.shape.default !== null && isDefault(shape, query, facet.shape.id),
  );
  return kept.map((facet) => {
    const out = facet.options.filter((option) => !option.selected && option.count > 0);
    if (out.length === 0) return null;
    const records = out.reduce((sum, option) => sum + option.count, 0);
    return (
      <p key={facet.shape.id} className="table-key">
        Left out of the default view: {records} ({out.map((option) => option.label.toLowerCase()).join("; ")}).{" "}
        <Link href={listAddress(shape, withFilter(query, facet.shape.id, undefined))} scroll={false} prefetch={false}>
          Show all
        </Link>
      </p>
    );
  });
}
