import Link from "next/link";
import type { Answer } from "@/lib/facets/facet-index";

/**
 * The terms of a facet that records carry, each with its number, which leads to those records. `search` is what the records were
 * asked for with, so that the number and the list behind it agree.
 */
export function CountedTerms({
  of,
  facet,
  path,
  search,
  none,
}: {
  of: Pick<Answer, "facets">;
  facet: string;
  path: string;
  search: string;
  none: string;
}) {
  const options = of.facets.find(({ shape }) => shape.id === facet)?.options ?? [];
  const carried = options.filter((option) => option.count > 0);
  if (carried.length === 0) return <span className="missing">{none}</span>;
  return carried.map((option, place) => (
    <span key={option.id}>
      {place > 0 ? "; " : ""}
      {option.label}{" "}
      <Link href={`${path}?${search}&${facet}=${option.id}`} prefetch={false}>
        {option.count}
      </Link>
    </span>
  ));
}
