import fc from "fast-check";
import { expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { listAddress } from "@/lib/catalogue/facets/list-address.ts";
import { withFilter, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { standingPages } from "@/lib/evidence/words/site-pages.ts";
import { cardAddress, cardOf, readCardAddress } from "@/lib/pictures/cards/card-address.ts";
import { foundRoutes } from "../../../e2e/routes.ts";
import { anyQuery, anyText } from "../../../support/arbitrary-query.ts";
import { realCollection } from "../../../support/real-data.ts";

/** An address of a card as its route is handed it. */
function read(address: string) {
  const [path = "", search = ""] = address.split("?");
  return readCardAddress(path.slice("/cards/".length).split("/"), search);
}

test("every page's card is at an address that leads back to what it shows", () => {
  for (const path of [...foundRoutes, ...standingPages]) expect([path, read(cardAddress(cardOf(path)))]).toEqual([path, cardOf(path)]);
});

test.each([
  ["/", "/cards/site.png"],
  ["/glossary", "/cards/site.png"],
  ["/search?q=rat", "/cards/site.png"],
  ["/figures", "/cards/site.png"],
  ["/studies", "/cards/studies.png"],
  ["/studies?species=rat&sort=author&page=2", "/cards/studies.png?species=rat"],
  ["/studies/guo-2021", "/cards/studies/guo-2021.png"],
  ["/start/what-noa-is", "/cards/start/what-noa-is.png"],
  ["/figures/figure-2?raise=msc&species=rat", "/cards/figures/figure-2.png?raise=msc&species=rat"],
  ["/causes?raise=genetic", "/cards/figures/figure-3.png?raise=genetic"],
  ["/evidence-map?show=read", "/cards/evidence-map.png?show=read"],
])("the card of %s is %s", (path, address) => {
  expect(cardAddress(cardOf(path))).toBe(address);
});

test.each(collectionNames)("the card of a list of %s has the list's filters and none of its pages and orders", (name) => {
  const { shape } = realCollection(name).index;
  fc.assert(
    fc.property(anyQuery(shape), (query) => {
      const narrowed = withFilter({ ...query, sort: shape.defaultSort, pageSize: 100 }, "none", undefined);
      const search = writeQuery(shape, narrowed);
      expect(cardAddress(cardOf(listAddress(shape, query)))).toBe(`/cards/${name}.png${search ? `?${search}` : ""}`);
    }),
  );
});

test("an address below /cards that no page names is none, and nothing breaks on any", () => {
  for (const address of [
    "",
    "site",
    "studies",
    "studies.svg",
    "causes.png",
    "glossary.png",
    "no-such.png",
    "studies/a/b.png",
    "figures.png",
    ".png",
  ])
    expect([address, read(`/cards/${address}`)]).toEqual([address, null]);
  expect(read("/cards/site.png?a=b")).toBeNull();
  expect(read("/cards/studies/guo-2021.png?a=b")).toBeNull();
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (parts, search) => {
      const subject = readCardAddress(parts, search);
      if (subject) expect(cardAddress(subject).startsWith("/cards/")).toBe(true);
    }),
  );
});
