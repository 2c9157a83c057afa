import type { Metadata } from "next";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { hiddenColumns } from "@/lib/catalogue/hidden-columns";
import { shapeIn } from "@/lib/catalogue/list-records";
import { type ListPage as Read, readList, type SearchParams } from "@/lib/catalogue/read-list";
import { collectionNamed } from "@/lib/collections/all-collections";
import type { Collection, CollectionName } from "@/lib/collections/define-collection";
import { sentenceOf } from "@/lib/facets/sentence";

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
    <CataloguePage
      collection={collectionNamed(name) as Collection<CollectionName>}
      shape={shapeIn(read.catalogue, name)}
      query={read.query}
      problems={read.problems}
      answer={read.listing}
      hiddenColumns={await hiddenColumns(name)}
      before={before?.(read)}
      tableKey={tableKey}
      after={after?.(read)}
    />
  );
}

/** The title of a list page states the view, so that tabs and bookmarks can be told apart. */
export async function listMetadata(name: CollectionName, searchParams: Promise<SearchParams>): Promise<Metadata> {
  const { catalogue, query, listing } = await readList(name, await searchParams);
  const { title, intro, noun } = collectionNamed(name);
  const sentence = sentenceOf(shapeIn(catalogue, name), query);
  return { title: sentence ? `${listing.matched} ${listing.matched === 1 ? noun.one : noun.many}${sentence}` : title, description: intro };
}
