import * as otherRoute from "@/app/api/[...path]/route.ts";
import * as recordRoute from "@/app/api/v1/[collection]/[id]/route.ts";
import * as listRoute from "@/app/api/v1/[collection]/route.ts";
import * as documentRoute from "@/app/api/v1/openapi.json/route.ts";
import * as searchRoute from "@/app/api/v1/search/route.ts";
import { GET as getHealth } from "@/app/healthz/route.ts";

/** Copied out of their modules, so that they can be picked by a method's name. */
const handlers = {
  other: { ...otherRoute },
  record: { ...recordRoute },
  list: { ...listRoute },
  document: { ...documentRoute },
  search: { ...searchRoute },
};

/** The methods that Next hands to a route. */
export type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Asks the API's handlers as Next would, by address: what the network adds is tested end to end. */
export async function askApi(
  address: string,
  { method = "GET", headers = {} }: { method?: Method; headers?: Record<string, string> } = {},
) {
  const url = new URL(address, "http://site.test");
  const request = new Request(url, { method, headers });
  const [, first, version, collection = "", id = "", ...more] = url.pathname.split("/").map(decodeURIComponent);
  if (url.pathname === "/healthz") return getHealth();
  if (first !== "api" || version !== "v1" || collection === "" || more.length > 0) return handlers.other[method](request, {});
  if (id !== "") return handlers.record[method](request, { params: Promise.resolve({ collection, id }) });
  if (collection === "search") return handlers.search[method](request, {});
  if (collection === "openapi.json") return handlers.document[method](request, {});
  return handlers.list[method](request, { params: Promise.resolve({ collection }) });
}
