import { copyFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { GET as getRecord } from "@/app/api/v1/[collection]/[id]/route.ts";
import { GET as getList } from "@/app/api/v1/[collection]/route.ts";
import { GET as getHealth } from "@/app/healthz/route.ts";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue.ts";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { collectionNamed, collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { allLinks } from "@/lib/evidence/records/all-links.ts";
import { anyQuery, anyText, nastyStrings } from "../support/arbitrary-query.ts";
import { jsonOf } from "../support/json-ledger.ts";
import { type Json, realCollection, realData } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

// The handlers themselves, called as Next calls them; what the network adds is tested end to end.
const askList = (collection: string, search: string | URLSearchParams) =>
  getList(new Request(`http://site.test/api/v1/${encodeURIComponent(collection)}?${search}`), { params: Promise.resolve({ collection }) });
const askRecord = (collection: string, id: string) =>
  getRecord(new Request("http://site.test/api/v1/x/y"), { params: Promise.resolve({ collection, id }) });

const forgetCatalogue = () => Reflect.deleteProperty(globalThis, "noaCatalogue");

beforeEach(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterEach(() => vi.unstubAllEnvs());

/** An error in the form of RFC 9457, with the status it says. */
async function problem(response: Response, status: number): Promise<Json> {
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json; charset=utf-8"]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const body = await response.json();
  expect(body).toMatchObject({
    type: "about:blank",
    status,
    title: expect.stringMatching(/^\p{Lu}/u),
    detail: expect.stringMatching(/\S.*\.$/su),
  });
  return body;
}

describe.each(collectionNames)("the API's list of %s", (name) => {
  const { shape } = realCollection(name).index;

  test("is the page's list for any question: the same counts and rows, under an address that asks the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), async (query) => {
        const response = await askList(name, writeQuery(shape, query));
        expect([response.status, response.headers.get("content-type"), response.headers.get("access-control-allow-origin")]).toEqual([
          200,
          "application/json; charset=utf-8",
          "*",
        ]);
        const body = await response.json();
        const listing = await listRecords(await getCatalogue(), name, query);
        expect(body).toMatchObject({
          collection: name,
          total: listing.total,
          matched: listing.matched,
          page: listing.page,
          pages: listing.pages,
          pageSize: query.pageSize,
        });
        expect(body.items).toEqual(listing.items);
        expect(body.facets.map((facet: Json) => facet.options.map((option: Json) => [option.id, option.count, option.selected]))).toEqual(
          listing.facets.map((facet) => facet.options.map((option) => [option.id, option.count, option.selected])),
        );
        expect(readQuery(shape, new URLSearchParams(body.query))).toEqual({ query: { ...query, page: listing.page }, problems: [] });
        expect(body.pageUrl).toBe(body.query === "" ? `/${name}` : `/${name}?${body.query}`);
      }),
      { numRuns: 25 },
    );
  });

  test("has rows of the shape that is described, and all of them", async () => {
    const { items, total } = await (await askList(name, name === "trials" ? "pageSize=200&scope=any" : "pageSize=200")).json();
    expect(items).toHaveLength(jsonOf(name).length);
    expect(total).toBe(items.length);
    for (const item of items) expect(collectionNamed(name).item.parse(item)).toEqual(item);
  });

  test("refuses what the page would leave out, and names every such parameter", async () => {
    const body = await problem(await askList(name, "page=0&sort=luck&nonsense=1&__proto__=2"), 400);
    expect(body.problems.map((one: Json) => one.parameter).sort()).toEqual(["__proto__", "nonsense", "page", "sort"]);
    for (const one of body.problems)
      expect(one).toEqual({
        parameter: expect.any(String),
        value: expect.any(String),
        message: expect.stringMatching(/\.$/),
        accepts: expect.any(Array),
      });
  });
});

describe("the API", () => {
  test("answers or refuses anything, and never fails", async () => {
    const pair = fc.tuple(fc.oneof(fc.constantFrom("q", "sort", "page", "species", "status", "source", "year"), anyText), anyText);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...collectionNames), anyText),
        fc.array(pair, { maxLength: 4 }),
        async (collection, pairs) => {
          const response = await askList(collection, new URLSearchParams(pairs));
          const known = collectionNames.some((name) => name === collection);
          if (!known) await problem(response, 404);
          else if (readQuery(realCollection(collection as never).index.shape, new URLSearchParams(pairs)).problems.length > 0)
            await problem(response, 400);
          else expect(response.status).toBe(200);
        },
      ),
      { numRuns: 80 },
    );
  });

  test.each(["nothing", "glossary", "constructor", "__proto__", "Studies", ""])(
    "has no collection “%s”, and says which there are",
    async (name) => {
      for (const response of [await askList(name, ""), await askRecord(name, "1")])
        expect((await problem(response, 404)).detail).toContain(collectionNames.join(", "));
    },
  );
});

describe("the API's record", () => {
  test.each(collectionNames)("of %s is the file, with the links from it and to it", async (name) => {
    const links = allLinks(realData().records);
    for (const record of jsonOf(name)) {
      const id = String(record.id ?? record.n);
      const body = await (await askRecord(name, id)).json();
      expect(body).toMatchObject({ collection: name, id, url: `/${name}/${id}`, record });
      const plainly = (list: Json[]) => list.map((link) => `${link.role} ${link.kind} ${link.id}`).sort();
      expect(plainly(body.links)).toEqual(
        links
          .filter((link) => link.fromKind === name && link.fromId === id)
          .map((link) => `${link.role} ${link.toKind} ${link.toId}`)
          .sort(),
      );
      expect(plainly(body.linkedFrom)).toEqual(
        links
          .filter((link) => link.toKind === name && link.toId === id)
          .map((link) => `${link.role} ${link.fromKind} ${link.fromId}`)
          .sort(),
      );
    }
  });

  test("is not there for any other id: 404, whatever the id is", async () => {
    for (const id of nastyStrings) for (const name of collectionNames) await problem(await askRecord(name, id), 404);
  });
});

describe("without a catalogue", () => {
  test("lists, records and the health check say so in one sentence with 503, and are back when it is", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    vi.stubEnv("DATABASE_URL", `file:${file}`);
    forgetCatalogue();
    onTestFinished(() => void forgetCatalogue());
    for (const response of [await askList("studies", ""), await askRecord("studies", "deng-2019"), await getHealth()]) {
      expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
      expect((await problem(response, 503)).detail).toMatch(/^The catalogue's database is missing; [^.]+\.$/);
    }
    copyFileSync(inject("catalogueFile"), file);
    forgetCatalogue();
    expect((await askList("studies", "")).status).toBe(200);
    expect((await getHealth()).status).toBe(200);
  });
});

test("the health check tells the release and how many records of each kind there are", async () => {
  const { records, release } = realData();
  expect(await (await getHealth()).json()).toMatchObject({
    status: "ok",
    release: release.name,
    date: release.date,
    dataHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    records: Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length])),
  });
});
