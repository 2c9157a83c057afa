import type { CollectionName } from "../collections/define-collection.ts";
import type { Asked } from "../facets/asked.ts";
import { listAddress } from "../facets/list-address.ts";
import { readQuery } from "../facets/query.ts";
import { type Listing, listRecords, shapeIn } from "./list-records.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** A list asked a question of ours, with its rows and its address. */
export interface AskedList extends Asked {
  readonly answer: Listing;
  readonly address: string;
}

/**
 * Asks a list what an address would ask it, such as `{ source: "at-msc" }` or `"corpus=added-since"`: a number on a page and the list
 * behind its link are one question. `also` names facets to be counted that are not counted with every answer.
 */
export async function askList(
  catalogue: Catalogue,
  name: CollectionName,
  search: string | Readonly<Record<string, string>>,
  also: readonly string[] = [],
): Promise<AskedList> {
  const shape = shapeIn(catalogue, name);
  const { query } = readQuery(shape, new URLSearchParams(search));
  return { shape, query, answer: await listRecords(catalogue, name, query, also), address: listAddress(shape, query) };
}
