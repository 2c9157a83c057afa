import type { RecordKind } from "../records/record-kinds.ts";
import { getCatalogue } from "./get-catalogue.ts";

/** Ids of all records of a kind, for pages that are drawn once when the site is built. */
export async function staticIds(kind: RecordKind): Promise<{ id: string }[]> {
  const { prisma } = await getCatalogue();
  return prisma.document.findMany({ where: { kind }, select: { id: true } });
}
