import type { CollectionName } from "../collections/define-collection.ts";
import { type Answer, answer, type FacetIndex } from "../facets/facet-index.ts";
import type { CollectionShape } from "../facets/facet-shape.ts";
import type { Query } from "../facets/query.ts";
import { asking } from "./asking.ts";
import { findText } from "./find-text.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** The answer to a question with the rows on its page. */
export interface Listing extends Answer {
  readonly items: readonly unknown[];
}

/** The shape of a collection as the open catalogue has it. */
export function shapeIn(catalogue: Catalogue, name: CollectionName): CollectionShape {
  return indexOf(catalogue, name).shape;
}

/** Answers a question to a collection: the one way to rows and counts, for pages and API alike. */
export async function listRecords(catalogue: Catalogue, name: CollectionName, query: Query, also?: readonly string[]): Promise<Listing> {
  const result = answer(indexOf(catalogue, name), query, await findText(catalogue, name, query.q), also);
  return { ...result, items: await itemsAt(catalogue, name, result.numbers) };
}

/** How many records a question to a collection matches. */
export async function countRecords(catalogue: Catalogue, name: CollectionName, query: Query): Promise<number> {
  return answer(indexOf(catalogue, name), query, await findText(catalogue, name, query.q)).matched;
}

/** Every record that a question matches, in its order: how many they are, and their rows a few at a time, so that a long list is never held whole. */
export async function everyRecord(
  catalogue: Catalogue,
  name: CollectionName,
  query: Query,
  size: number,
): Promise<{ readonly matched: number; readonly batches: AsyncGenerator<readonly unknown[]> }> {
  const index = indexOf(catalogue, name);
  const { matched, numbers } = answer(
    index,
    { ...query, page: 1, pageSize: Math.max(1, index.size) },
    await findText(catalogue, name, query.q),
  );
  return { matched, batches: inBatches(catalogue, name, numbers, size) };
}

async function* inBatches(catalogue: Catalogue, name: CollectionName, numbers: readonly number[], size: number) {
  for (let from = 0; from < numbers.length; from += size) yield await itemsAt(catalogue, name, numbers.slice(from, from + size));
}

function indexOf(catalogue: Catalogue, name: CollectionName): FacetIndex {
  return catalogue.indexes.get(name) as FacetIndex;
}

/** The rows of some records, in the order asked for. A record that is in the index and not in its table means a damaged file. */
async function itemsAt(catalogue: Catalogue, name: CollectionName, numbers: readonly number[]): Promise<unknown[]> {
  return asking(async () => {
    const rows = await rowsAt(catalogue, name, { where: { ordinal: { in: [...numbers] } }, select: { ordinal: true, item: true } });
    const byNumber = new Map(rows.map((row) => [row.ordinal, row.item]));
    return numbers.map((number) => {
      if (!byNumber.has(number)) throw new Error(`${name} has no row ${number}`);
      return byNumber.get(number);
    });
  });
}

/** The row of one record; undefined where there is none with this id. */
export async function itemWithId(catalogue: Catalogue, name: CollectionName, id: string): Promise<unknown> {
  return (await itemsWithIds(catalogue, name, [id])).get(id);
}

/** The rows of some records by their ids; an id that no record has is not among them. */
export async function itemsWithIds(catalogue: Catalogue, name: CollectionName, ids: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await asking(() => rowsAt(catalogue, name, { where: { id: { in: [...ids] } }, select: { ordinal: true, item: true } }));
  return new Map(rows.map(({ item }) => [(item as { readonly id: string }).id, item]));
}

function rowsAt(
  { prisma }: Catalogue,
  name: CollectionName,
  ask: { where: { ordinal: { in: number[] } } | { id: { in: string[] } }; select: { ordinal: true; item: true } },
): Promise<{ ordinal: number; item: unknown }[]> {
  switch (name) {
    case "studies":
      return prisma.study.findMany(ask);
    case "trials":
      return prisma.trial.findMany(ask);
    case "cell-sources":
      return prisma.cellSource.findMany(ask);
    case "mechanisms":
      return prisma.mechanism.findMany(ask);
    case "references":
      return prisma.reference.findMany(ask);
    case "claims":
      return prisma.claim.findMany(ask);
    case "discrepancies":
      return prisma.discrepancy.findMany(ask);
  }
}
