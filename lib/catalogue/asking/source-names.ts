import { asking } from "./asking.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Names of the cell sources by id. */
export async function sourceNames({ prisma }: Catalogue): Promise<ReadonlyMap<string, string>> {
  const sources = await asking(() => prisma.cellSource.findMany({ select: { id: true, name: true } }));
  return new Map(sources.map((source) => [source.id, source.name]));
}
