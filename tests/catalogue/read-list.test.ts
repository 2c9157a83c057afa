import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { pinHeader } from "@/lib/catalogue/asking/pin-header.ts";
import { paramsOf, readList, type SearchParams } from "@/lib/catalogue/asking/read-list.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { anyQuery, anyText } from "../support/arbitrary-query.ts";
import { realCollection } from "../support/real-data.ts";

/** Next has a request's headers only while it answers one; here each test says what the proxy handed on. */
const handedOn = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => handedOn.headers }));

beforeEach(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterEach(() => {
  vi.unstubAllEnvs();
  handedOn.headers = new Headers();
});

/** What Next makes of an address's parameters before it hands them to a page. */
function given(search: string): SearchParams {
  const result: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = result[name];
    result[name] = earlier === undefined ? value : [...[earlier].flat(), value];
  }
  return result;
}

/** Asks a list page; a redirect comes out as the address it leads to. */
async function ask(name: CollectionName, search: string) {
  try {
    return await readList(name, given(search));
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest);
    const [kind, , to = ""] = digest.split(";");
    if (kind !== "NEXT_REDIRECT") throw error;
    return to;
  }
}

test.each([
  ["species=rat&page=1", "/studies?species=rat&release=2026.11"],
  ["page=1", "/studies?release=2026.11"],
])("an address pinned to a release stays pinned when it is sent on: %s", async (search, to) => {
  handedOn.headers = new Headers({ [pinHeader]: "2026.11" });
  expect(await ask("studies", search)).toBe(to);
  handedOn.headers = new Headers();
  expect(await ask("studies", search)).toBe(to.replace(/[?&]release=2026\.11/, ""));
});

describe.each(collectionNames)("the list page of %s", (name) => {
  const { shape } = realCollection(name).index;

  test("answers its short address at once, with the listing that everything else has", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), async (query) => {
        const page = await ask(name, writeQuery(shape, query));
        if (typeof page === "string") {
          // Only a page beyond the last one is sent on: to the last one.
          expect(query.page).toBeGreaterThan(1);
          return;
        }
        expect(page.listing).toEqual(await listRecords(page.catalogue, name, query));
        expect(page.problems).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("sends any other address that can be used to its short one, once and never in a circle", async () => {
    const value = fc.oneof(
      anyText,
      fc.constantFrom(
        "any",
        "2014",
        "2010..",
        "1",
        "2",
        "007",
        "",
        ...shape.sorts,
        ...shape.facets.flatMap((facet) => facet.terms.map((term) => term.id.toUpperCase())),
      ),
    );
    const pairs = fc.array(
      fc.tuple(fc.constantFrom("q", "sort", "page", "pageSize", "year-from", "year-to", ...shape.facets.map((facet) => facet.id)), value),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(pairs, async (list) => {
        const search = new URLSearchParams(list).toString();
        const first = await ask(name, search);
        const { problems } = readQuery(shape, new URLSearchParams(search));
        if (typeof first !== "string") {
          // What cannot be used is named on the page, and the address is left as it is.
          expect(first.problems).toEqual(problems);
          return;
        }
        expect(problems).toEqual([]);
        const to = new URL(first, "http://site.test");
        expect(to.pathname).toBe(`/${name}`);
        const second = await ask(name, to.search.slice(1));
        if (typeof second === "string") throw new Error(`${search} → ${first} → ${second}`);
        expect(writeQuery(shape, second.query)).toBe(to.search.slice(1));
      }),
      { numRuns: 60 },
    );
  });
});

test("parameters reach the question as the address has them, repeated ones too", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 6 }), (pairs) => {
      const params = new URLSearchParams(pairs);
      for (const name of params.keys()) expect(paramsOf(given(params.toString())).getAll(name)).toEqual(params.getAll(name));
    }),
  );
  expect(paramsOf({ a: undefined, b: ["1", "2"], c: "3" }).toString()).toBe("b=1&b=2&c=3");
});
