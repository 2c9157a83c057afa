import Link from "next/link";
import type { Asked } from "@/lib/catalogue/facets/asked";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { withFilter } from "@/lib/catalogue/facets/query";

/** The terms of a facet that the records of an answer carry, each with its number, which leads to those records. */
export function CountedTerms({ of: { shape, query, answer }, facet, none }: { of: Asked; facet: string; none: string }) {
  const options = answer.facets.find((counted) => counted.shape.id === facet)?.options ?? [];
  const carried = options.filter((option) => option.count > 0);
  if (carried.length === 0) return <span className="missing">{none}</span>;
  return carried.map((option, place) => (
    <span key={option.id}>
      {place > 0 ? "; " : ""}
      {option.label}{" "}
      <Link href={listAddress(shape, withFilter(query, facet, { kind: "term", ids: [option.id] }))} prefetch={false}>
        {option.count}
      </Link>
    </span>
  ));
}
