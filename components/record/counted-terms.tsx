import Link from "next/link";
import type { Answer } from "@/lib/facets/facet-index";
import type { CollectionShape } from "@/lib/facets/facet-shape";
import { type Query, withFilter } from "@/lib/facets/query";
import { listAddress } from "../catalogue/list-view";

/** An answer with what was asked, so that its numbers can lead to their rows. */
export interface Asked {
  readonly shape: CollectionShape;
  readonly query: Query;
  readonly answer: Pick<Answer, "facets">;
}

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
