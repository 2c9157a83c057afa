import { cache } from "react";
import type { CollectionName } from "../collections/define-collection.ts";
import { type Problem, type Query, readQuery, writeQuery } from "../facets/query.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { type Listing, listRecords, shapeIn } from "./list-records.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { sendOn } from "./send-on.ts";

/** A list page's question and its answer. */
export interface ListPage {
  readonly catalogue: Catalogue;
  readonly query: Query;
  readonly problems: readonly Problem[];
  readonly listing: Listing;
}

/** What Next hands a page as its address's parameters. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads a list page's address and answers it. What cannot be used is left out and named. An address that says the same in a
 * longer way, as a form without script sends it, is sent on to the short one, so that shared links are short.
 */
export function readList(name: CollectionName, given: SearchParams): Promise<ListPage> {
  return readOnce(name, paramsOf(given).toString());
}

/** Title and body of one page ask the same; the second time within a request the answer is there. */
const readOnce = cache(async (name: CollectionName, search: string): Promise<ListPage> => {
  const catalogue = await getCatalogue();
  const shape = shapeIn(catalogue, name);
  const { query, problems } = readQuery(shape, new URLSearchParams(search));
  const listing = await listRecords(catalogue, name, query);
  const asked = { ...query, page: listing.page };
  if (problems.length === 0) {
    const short = writeQuery(shape, asked);
    if (new URLSearchParams(short).toString() !== search) await sendOn(short ? `/${name}?${short}` : `/${name}`);
  }
  return { catalogue, query: asked, problems, listing };
});

/** A page's parameters as the address had them, repeated ones included. */
export function paramsOf(given: SearchParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) params.append(name, one);
  }
  return params;
}
