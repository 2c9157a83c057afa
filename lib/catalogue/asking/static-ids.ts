import type { AnyKind } from "../../evidence/records/derived-kinds.ts";
import { asking } from "./asking.ts";
import { getCatalogue } from "./get-catalogue.ts";

/** Ids of all records of a kind, for pages that are drawn once when the site is built. */
export async function staticIds(kind: AnyKind): Promise<{ id: string }[]> {
  const { prisma } = await getCatalogue();
  return asking(() => prisma.document.findMany({ where: { kind }, select: { id: true } }));
}
