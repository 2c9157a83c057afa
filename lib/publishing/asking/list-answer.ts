import { type Listing, shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { type Query, writeQuery } from "../../catalogue/facets/query.ts";
import type { ListAnswer } from "../api/answers.ts";

/** A list as data: what the API and the command line hand out for a question and its answer. */
export function listAnswer(catalogue: Catalogue, collection: CollectionName, query: Query, listing: Listing): ListAnswer {
  const search = writeQuery(shapeIn(catalogue, collection), { ...query, page: listing.page });
  return {
    release: catalogue.release.name,
    collection,
    query: search,
    pageUrl: search ? `/${collection}?${search}` : `/${collection}`,
    total: listing.total,
    matched: listing.matched,
    page: listing.page,
    pageSize: query.pageSize,
    pages: listing.pages,
    items: [...listing.items],
    facets: listing.facets.map((facet) => ({
      id: facet.shape.id,
      label: facet.shape.label,
      kind: facet.shape.kind,
      options: facet.options.map(({ id, label, count, selected, parent }) => ({ id, label, count, selected, parent })),
    })),
  };
}
