import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { searchRecords } from "../../catalogue/asking/search-records.ts";
import { type Search, searchAddress } from "../../catalogue/search/read-search.ts";
import type { SearchResult } from "../api/answers.ts";

/** A search over all kinds as data: what the API and the command line hand out. */
export async function searchResult(catalogue: Catalogue, search: Search): Promise<SearchResult> {
  return { release: catalogue.release.name, pageUrl: searchAddress(search), ...(await searchRecords(catalogue, search)) };
}
