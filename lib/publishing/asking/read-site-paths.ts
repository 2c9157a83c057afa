import { asking } from "../../catalogue/asking/asking.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { collectionNames } from "../../catalogue/collections/all-collections.ts";
import { pagedKinds, standingPages } from "../../evidence/words/site-pages.ts";
import { readReleases } from "../releases/read-releases.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** The canonical addresses of all pages that have one: those that stand alone, releases, lists as they are without a choice, records. */
export async function readSitePaths(catalogue: Catalogue): Promise<string[]> {
  const kinds = Object.keys(pagedKinds) as (keyof typeof pagedKinds)[];
  const documents = await asking(() =>
    catalogue.prisma.document.findMany({ where: { kind: { in: kinds } }, select: { kind: true, id: true } }),
  );
  const records = kinds.flatMap((kind) =>
    documents
      .filter((document) => document.kind === kind)
      .map(({ id }) => `/${pagedKinds[kind]}/${id}`)
      .sort(collator.compare),
  );
  const releases = readReleases().map(({ name }) => `/data/${name}`);
  return [...standingPages, ...releases, ...collectionNames.map((name) => `/${name}`), ...records];
}
