import { asking } from "../../catalogue/asking/asking.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { pagedKinds, standingPages } from "../../evidence/words/site-pages.ts";
import { readReleases } from "../releases/read-releases.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** The canonical addresses of all pages that have one, in the order of the site's sections: each page with those below it behind it. */
export async function readSitePaths(catalogue: Catalogue): Promise<string[]> {
  const kinds = Object.keys(pagedKinds) as (keyof typeof pagedKinds)[];
  const documents = await asking(() =>
    catalogue.prisma.document.findMany({ where: { kind: { in: kinds } }, select: { kind: true, id: true } }),
  );
  const below = new Map<string, string[]>([["/data", readReleases().map(({ name }) => `/data/${name}`)]]);
  for (const kind of kinds) {
    const folder = `/${pagedKinds[kind]}`;
    const records = documents.filter((document) => document.kind === kind).map(({ id }) => `${folder}/${id}`);
    below.set(folder, records.sort(collator.compare));
  }
  return standingPages.flatMap((page) => [page, ...(below.get(page) ?? [])]);
}
