import type { Hit } from "../search/search-answer.ts";
import { searchKey } from "../search/search-key.ts";
import { type SearchKind, searchKinds } from "../search/search-kinds.ts";
import { asking } from "./asking.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Places of the records whose identifier is the whole of a text (DOI, PMID, registry number, their own), by kind. */
export async function placesByKey({ prisma }: Catalogue, text: string): Promise<ReadonlyMap<SearchKind, readonly number[]>> {
  const rows = await asking(() => prisma.searchKey.findMany({ where: { key: searchKey(text) }, orderBy: { place: "asc" } }));
  const byKind = new Map<SearchKind, number[]>();
  for (const { kind, place } of rows) byKind.set(kind as SearchKind, [...(byKind.get(kind as SearchKind) ?? []), place]);
  return byKind;
}

/** The records that an identifier leads straight to, or that have a page of this address, in the order of the kinds. */
export async function findByKey(catalogue: Catalogue, text: string): Promise<Hit[]> {
  const places = [...(await placesByKey(catalogue, text))].flatMap(([kind, ordinals]) => ordinals.map((place) => ({ kind, place })));
  const entries = await asking(() => catalogue.prisma.searchEntry.findMany({ where: { OR: [...places, { href: text }] } }));
  return entries.map(({ place: _place, ...hit }) => hit as Hit).sort((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
}
