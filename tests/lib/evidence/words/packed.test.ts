import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf } from "@/components/catalogue/list-view.ts";
import { panelFacets } from "@/components/catalogue/panel-facets.ts";
import { collectionNamed, collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { pack, unpack } from "@/lib/evidence/words/packed.ts";
import { anyQuery } from "../../../support/arbitrary-query.ts";
import { realCollection } from "../../../support/real-data.ts";

test("what JSON can say comes out of a packed value as it went in", () => {
  // Drawn as texts: among values there would be minus zero, which JSON.stringify writes as zero.
  fc.assert(
    fc.property(fc.json({ depthSize: "large" }), (text) => {
      const value: unknown = JSON.parse(text);
      expect(unpack(pack(value))).toEqual(value);
    }),
  );
});

test.each(collectionNames)("so do the rows and filters of %s, whatever is asked: they hold nothing that JSON cannot say", (name) => {
  const { index, items } = realCollection(name);
  const collection = collectionNamed(name) as unknown as Collection<CollectionName>;
  fc.assert(
    fc.property(anyQuery(index.shape, fc.constant("")), (query) => {
      const answered = answer(index, query, null);
      const rows = rowsOf(collection, { ...answered, items: answered.numbers.map((number) => items[number]) });
      const facets = panelFacets(index.shape, query, answered.facets);
      expect(unpack(pack(rows))).toEqual(rows);
      expect(unpack(pack(facets))).toEqual(facets);
    }),
    { numRuns: 30 },
  );
});
