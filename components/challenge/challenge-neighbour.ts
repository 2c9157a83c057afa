import type { Neighbour } from "@/components/record/neighbours";
import { challengeAddress } from "@/lib/catalogue/facets/challenge-address";

/** A challenge or a prospect as a neighbour of another record: a link to its place on the page. */
export function challengeNeighbour({ id, name }: { readonly id: string; readonly name: string }): Neighbour {
  return { href: challengeAddress({ sources: [] }, id), label: name };
}
