import { type APIRequestContext, expect } from "@playwright/test";

export interface ApiItem {
  readonly id: string;
  readonly url: string;
}

export interface ApiOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

export interface ApiFacet {
  readonly id: string;
  readonly label: string;
  readonly kind: "term" | "range";
  readonly options: readonly ApiOption[];
}

export interface ApiList<Item = ApiItem> {
  readonly query: string;
  readonly pageUrl: string;
  readonly total: number;
  readonly matched: number;
  readonly page: number;
  readonly pages: number;
  readonly items: readonly Item[];
  readonly facets: readonly ApiFacet[];
}

/** Asks the API for a list: the address of a page with `/api/v1` before it. */
export async function apiList<Item = ApiItem>(request: APIRequestContext, address: string): Promise<ApiList<Item>> {
  const answer = await request.get(`/api/v1${address}`);
  expect(answer.status(), address).toBe(200);
  return (await answer.json()) as ApiList<Item>;
}

/** The addresses of all records of a collection, those outside the default view included. */
export async function allRecordPages(request: APIRequestContext, collection: string): Promise<string[]> {
  const everything = collection === "trials" ? "?scope=any&pageSize=200" : "?pageSize=200";
  const list = await apiList(request, `/${collection}${everything}`);
  expect(list.items).toHaveLength(list.total);
  return list.items.map((item) => item.url);
}
