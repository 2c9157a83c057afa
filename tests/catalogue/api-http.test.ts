import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { writeQuery } from "@/lib/catalogue/facets/query.ts";
import { anyQuery } from "../support/arbitrary-query.ts";
import { askApi } from "../support/ask-api.ts";
import { realCollection, realData } from "../support/real-data.ts";

beforeAll(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterAll(() => vi.unstubAllEnvs());

const good = [
  "/api/v1/studies",
  "/api/v1/claims?pageSize=3&page=2",
  "/api/v1/trials/NCT02414295",
  "/api/v1/search?q=rat",
  "/api/v1/openapi.json",
] as const;
const bad = ["/api/v1/studies?species=cat", "/api/v1/nothing", "/api/v1/studies/none", "/api/nothing", "/api/v1/studies/a/b"] as const;

const tagOf = async (address: string) => (await askApi(address)).headers.get("etag") as string;

/** The links of a header by their relation. */
function linksOf(response: Response): Record<string, string> {
  return Object.fromEntries(
    [...(response.headers.get("link") ?? "").matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, href, rel]) => [rel, href]),
  );
}

describe("an answer's tag", () => {
  test.each(good)("%s: 304 to whoever has it, whole to whoever has another", async (address) => {
    const tag = await tagOf(address);
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, `${tag}, "a,b"`, "*", ` ${tag} `]) {
      const response = await askApi(address, { headers: { "if-none-match": known } });
      expect([response.status, await response.text(), response.headers.get("etag")], known).toEqual([304, "", tag]);
      expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    }
    for (const known of ['"other"', 'W/"other"', tag.replace(/"$/, 'x"'), tag.slice(3, -1), "", "nonsense"]) {
      const response = await askApi(address, { headers: { "if-none-match": known } });
      expect([response.status, (await response.text()).length > 2], known).toEqual([200, true]);
    }
  });

  test("is the same for the same question however it is written, and another for another answer", async () => {
    expect(await tagOf("/api/v1/studies?model=BUSULFAN&species=Mouse,RAT")).toBe(
      await tagOf("/api/v1/studies?species=rat&species=mouse&model=busulfan"),
    );
    expect(await tagOf(`/api/v1/studies?release=${realData().release.name}&species=rat`)).toBe(await tagOf("/api/v1/studies?species=rat"));
  });

  test.each(collectionNames)("of lists of %s: equal tags, equal bytes", async (name) => {
    const { shape } = realCollection(name).index;
    const bodies = new Map<string, string>();
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), async (query) => {
        const response = await askApi(`/api/v1/${name}?${writeQuery(shape, query)}`);
        const hash = createHash("sha256")
          .update(await response.text())
          .digest("hex");
        const tag = response.headers.get("etag") as string;
        expect(bodies.get(tag) ?? hash).toBe(hash);
        expect([...bodies.entries()].filter(([other, known]) => known === hash && other !== tag)).toEqual([]);
        bodies.set(tag, hash);
      }),
      { numRuns: 15 },
    );
  });

  test.each(bad)("%s has none: a problem is never kept", async (address) => {
    const response = await askApi(address, { headers: { "if-none-match": "*" } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect([response.headers.get("etag"), response.headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

describe("methods", () => {
  test.each([...good, ...bad])("%s: HEAD is GET without the body", async (address) => {
    const [get, head] = await Promise.all([askApi(address), askApi(address, { method: "HEAD" })]);
    expect([head.status, [...head.headers]]).toEqual([get.status, [...get.headers]]);
    expect(await head.text()).toBe("");
  });

  test.each([...good, ...bad])("%s: pages of other sites may read it, and are told so", async (address) => {
    expect((await askApi(address)).headers.get("access-control-allow-origin")).toBe("*");
    const preflight = await askApi(address, { method: "OPTIONS", headers: { origin: "https://other.test" } });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "If-None-Match",
    });
  });

  test.each([...good, ...bad])("%s: writing is refused with 405 and what is possible", async (address) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      const response = await askApi(address, { method });
      expect([response.status, response.headers.get("allow"), response.headers.get("content-type")]).toEqual([
        405,
        "GET, HEAD, OPTIONS",
        "application/problem+json; charset=utf-8",
      ]);
      expect(await response.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) });
    }
  });
});

describe("links", () => {
  test("lead through all pages of a list, each row once, and end where they should", async () => {
    const all = (await (await askApi("/api/v1/claims?pageSize=200")).json()).items.map((item: { id: string }) => item.id);
    const ids: string[] = [];
    let address: string | undefined = "/api/v1/claims?pageSize=7";
    let before: string | undefined;
    while (address !== undefined) {
      const response: Response = await askApi(address);
      const links = linksOf(response);
      expect(links["canonical"]).toBe(address);
      expect([links["prev"], links["first"]]).toEqual([before, "/api/v1/claims?pageSize=7"]);
      const { items, page, pages, pageUrl } = await response.json();
      expect(links["alternate"]).toBe(pageUrl);
      expect(links["last"]).toBe(`/api/v1/claims?pageSize=7&page=${pages}`);
      expect(links["next"] === undefined).toBe(page === pages);
      ids.push(...items.map((item: { id: string }) => item.id));
      before = address;
      address = links["next"];
    }
    expect(ids).toEqual(all);
  });

  test("lead through the pages of a search in one kind", async () => {
    const first = await askApi("/api/v1/search?q=cell&kind=claims");
    const { matched } = await first.json();
    expect(matched).toBeGreaterThan(50);
    expect(linksOf(first)["next"]).toBe("/api/v1/search?q=cell&kind=claims&page=2");
    expect(linksOf(await askApi("/api/v1/search?q=cell&kind=claims&page=2"))["prev"]).toBe("/api/v1/search?q=cell&kind=claims");
  });

  test.each(good)("%s names its shortest address and the description", async (address) => {
    const links = linksOf(await askApi(address));
    expect(await tagOf(links["canonical"] as string)).toBe(await tagOf(address));
    expect(links).toMatchObject({ "service-desc": "/api/v1/openapi.json", "service-doc": "/api" });
  });
});
