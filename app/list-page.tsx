import type { Metadata } from "next";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { LinkedData } from "@/components/page/linked-data";
import { hiddenColumns } from "@/lib/catalogue/hidden-columns";
import { shapeIn } from "@/lib/catalogue/list-records";
import { type ListPage as Read, readList, type SearchParams } from "@/lib/catalogue/read-list";
import { collectionNamed } from "@/lib/collections/all-collections";
import type { Collection, CollectionName } from "@/lib/collections/define-collection";
import { findingsIn } from "@/lib/facets/findings-in";
import { listAddress } from "@/lib/facets/list-address";
import { isNarrowed } from "@/lib/facets/query";
import { sentenceOf } from "@/lib/facets/sentence";
import { findingsWords } from "@/lib/format/findings-words";
import { listNodes } from "@/lib/linked-data/catalogue-nodes";
import { siteAddress } from "@/lib/linked-data/site-address";
import { pageMetadata } from "./page-metadata";

/** What every list route is: read the address, ask, hand over. A route adds what only it has. */
export async function ListPage({
  name,
  searchParams,
  before,
  tableKey,
  after,
}: {
  name: CollectionName;
  searchParams: Promise<SearchParams>;
  before?: (read: Read) => React.ReactNode;
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
        before={before?.(read)}
        tableKey={tableKey}
        after={after?.(read)}
      />
    </>
  );
}

/** The title of a list page states the view, so that tabs and bookmarks can be told apart. */
export async function listMetadata(name: CollectionName, searchParams: Promise<SearchParams>): Promise<Metadata> {
  const { catalogue, query, listing } = await readList(name, await searchParams);
  const collection = collectionNamed(name) as Collection<CollectionName>;
  const { title, intro, noun } = collection;
  const shape = shapeIn(catalogue, name);
  const sentence = sentenceOf(shape, query);
  const findings = findingsIn(collection, listing);
  const number =
    findings === null ? `${listing.matched} ${listing.matched === 1 ? noun.one : noun.many}` : findingsWords(findings, listing.matched);
  return pageMetadata(listAddress(shape, query), {
    title: sentence ? `${number}${sentence}` : title,
    description: intro,
  });
}
