import type { Metadata } from "next";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import type { CountedPreset } from "@/components/catalogue/preset-links";
import { LinkedData } from "@/components/page/linked-data";
import { hiddenColumns } from "@/lib/catalogue/asking/hidden-columns";
import { countRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { type ListPage as Read, readList, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { collectionNamed } from "@/lib/catalogue/collections/all-collections";
import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import { findingsIn } from "@/lib/catalogue/facets/findings-in";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { isNarrowed, withFilter } from "@/lib/catalogue/facets/query";
import { narrowingOf } from "@/lib/catalogue/facets/sentence";
import { findingsWords } from "@/lib/evidence/words/findings-words";
import { listNodes } from "@/lib/publishing/linked-data/catalogue-nodes";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { pageMetadata } from "./page-metadata";

/** What every list route is: read the address, ask, hand over. A route adds what only it has. */
export async function ListPage({
  name,
  searchParams,
  ways,
  tableKey,
  after,
}: {
  name: CollectionName;
  searchParams: Promise<SearchParams>;
  ways?: React.ReactNode;
  tableKey?: React.ReactNode;
  after?: (read: Read) => React.ReactNode;
}) {
  const read = await readList(name, await searchParams);
  return (
    <>
      {isNarrowed(shapeIn(read.catalogue, name), read.query) || read.problems.length > 0 ? null : (
        <LinkedData nodes={listNodes({ site: siteAddress(), release: read.catalogue.release }, name)} />
      )}
      <CataloguePage
        collection={collectionNamed(name) as Collection<CollectionName>}
        shape={shapeIn(read.catalogue, name)}
        query={read.query}
        problems={read.problems}
        answer={read.listing}
        hiddenColumns={await hiddenColumns(name)}
        release={read.catalogue.release.name}
        ways={ways}
        presets={await countedPresets(read, name)}
        tableKey={tableKey}
        after={after?.(read)}
      />
    </>
  );
}

/** The presets of a list, each with what it would show under the other filters; one that is on leads back to all. */
async function countedPresets({ catalogue, query }: Read, name: CollectionName): Promise<CountedPreset[]> {
  const shape = shapeIn(catalogue, name);
  return Promise.all(
    (collectionNamed(name).presets ?? []).map(async ({ lead, label, facet, terms, marks = [] }) => {
      const filter = query.filters.get(facet);
      const isOn = filter?.kind === "term" && filter.ids.length === terms.length && terms.every((id) => filter.ids.includes(id));
      const narrowed = withFilter(query, facet, { kind: "term", ids: terms });
      const address = listAddress(shape, isOn ? withFilter(query, facet, undefined) : narrowed);
      return { lead, label, marks, isOn, href: address, count: await countRecords(catalogue, name, narrowed) };
    }),
  );
}

/** The title of a list page states the view, so that tabs and bookmarks can be told apart. */
export async function listMetadata(name: CollectionName, searchParams: Promise<SearchParams>): Promise<Metadata> {
  const { catalogue, query, listing } = await readList(name, await searchParams);
  const collection = collectionNamed(name) as Collection<CollectionName>;
  const { title, intro, noun } = collection;
  const shape = shapeIn(catalogue, name);
  const sentence = narrowingOf(shape, query);
  const findings = findingsIn(collection, listing);
  const number =
    findings === null ? `${listing.matched} ${listing.matched === 1 ? noun.one : noun.many}` : findingsWords(findings, listing.matched);
  return pageMetadata(listAddress(shape, query), {
    title: sentence ? `${number}${sentence}` : title,
    description: intro,
  });
}
