import Link from "next/link";
import type { CountedOption } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { type Query, withFilter } from "@/lib/catalogue/facets/query";

/** Terms with their numbers, each leading to its records. `within` says in words what the numbers are of, for those who hear them alone. */
export function TermLinks({
  shape,
  query,
  facet,
  options,
  within,
}: {
  shape: CollectionShape;
  query: Query;
  facet: string;
  options: readonly CountedOption[];
  within: string;
}) {
  return (
    <ul className="term-links">
      {options.map((option) => (
        <li key={option.id}>
          <span className={option.id === "not-read" ? "missing" : undefined}>{option.label}</span>{" "}
          <Link
            href={`${listAddress(shape, withFilter(query, facet, { kind: "term", ids: [option.id] }))}#list`}
            prefetch={false}
            aria-label={`${within}, ${option.label}: ${option.count}`}
          >
            {option.count}
          </Link>
        </li>
      ))}
    </ul>
  );
}
