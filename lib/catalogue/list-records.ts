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

function rowsAt(
  { prisma }: Catalogue,
  name: CollectionName,
  ask: { where: { ordinal: { in: number[] } }; select: { ordinal: true; item: true } },
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
