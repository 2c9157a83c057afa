import type { AnyKind, AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Link } from "../../evidence/records/links.ts";
import { asking } from "./asking.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** A record whole; null where there is none with this id. Records were checked when the catalogue was compiled. */
export async function readRecord<K extends AnyKind>(catalogue: Catalogue, kind: K, id: string): Promise<AnyRecordOf<K> | null> {
  return asking(async () => {
    const document = await catalogue.prisma.document.findUnique({ where: { kind_id: { kind, id } } });
    return (document?.record as AnyRecordOf<K> | undefined) ?? null;
  });
}

const collator = new Intl.Collator("en", { numeric: true });

/** All records of a kind, or those with the given ids, in the order of their ids. */
export async function readRecordsOf<K extends AnyKind>(catalogue: Catalogue, kind: K, ids?: readonly string[]): Promise<AnyRecordOf<K>[]> {
  return asking(async () => {
    const documents = await catalogue.prisma.document.findMany({ where: { kind, ...(ids ? { id: { in: [...new Set(ids)] } } : {}) } });
    return documents.sort((a, b) => collator.compare(a.id, b.id)).map((document) => document.record as unknown as AnyRecordOf<K>);
  });
}

/** The links from a record and the links to it. */
export async function readLinks(catalogue: Catalogue, kind: AnyKind, id: string): Promise<{ from: Link[]; to: Link[] }> {
  return asking(async () => {
    const links = (await catalogue.prisma.link.findMany({
      where: {
        OR: [
          { fromKind: kind, fromId: id },
          { toKind: kind, toId: id },
        ],
      },
    })) as Link[];
    return {
      from: links.filter((link) => link.fromKind === kind && link.fromId === id),
      to: links.filter((link) => link.toKind === kind && link.toId === id),
    };
  });
}

/** Ids of the records of a kind that the given links come from. */
export function idsFrom(links: readonly Link[], kind: AnyKind, role?: Link["role"]): string[] {
  return [
    ...new Set(links.filter((link) => link.fromKind === kind && (role === undefined || link.role === role)).map((link) => link.fromId)),
  ];
}

/** Ids of the records of a kind that the given links lead to. */
export function idsTo(links: readonly Link[], kind: AnyKind, role?: Link["role"]): string[] {
  return [...new Set(links.filter((link) => link.toKind === kind && (role === undefined || link.role === role)).map((link) => link.toId))];
}
