import { listRecords, shapeIn } from "../../catalogue/asking/list-records.ts";
import { oncePerCatalogue } from "../../catalogue/asking/once-per-catalogue.ts";
import { collectionNames } from "../../catalogue/collections/all-collections.ts";
import { openQuery } from "../../catalogue/facets/query.ts";
import type { ApiDocument } from "../api/api-document.ts";
import { describeApi, type ServedCollection } from "../api/describe-api.ts";

/** The description of the API with the terms and examples that the open catalogue has. */
export const readApiDocument = oncePerCatalogue(async (catalogue): Promise<ApiDocument> => {
  const collections = await Promise.all(
    collectionNames.map(async (name): Promise<ServedCollection> => {
      const shape = shapeIn(catalogue, name);
      const counted = shape.facets.map((facet) => facet.id);
      const { items, facets } = await listRecords(catalogue, name, { ...openQuery(shape), pageSize: 1 }, counted);
      const choices = facets.flatMap(({ shape: { id }, options }) => {
        const used = options.find((option) => option.count > 0);
        return used ? [[id, used.id] as const] : [];
      });
      return { name, shape, recordId: (items[0] as { id: string }).id, choices: new Map(choices) };
    }),
  );
  return describeApi(collections, catalogue.release.name);
});
