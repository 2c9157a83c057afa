import type { Metadata } from "next";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { LinkedData } from "@/components/page/linked-data";
import { hiddenColumns } from "@/lib/catalogue/asking/hidden-columns";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { type ListPage as Read, readList, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { collectionNamed } from "@/lib/catalogue/collections/all-collections";
import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import { findingsIn } from "@/lib/catalogue/facets/findings-in";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { isNarrowed } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { findingsWords } from "@/lib/evidence/words/findings-words";
import { listNodes } from "@/lib/publishing/linked-data/catalogue-nodes";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
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
