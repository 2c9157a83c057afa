import type { CollectionShape } from "./facet-shape.ts";
import { type Query, writeQuery } from "./query.ts";

/** The address of a question to a collection. */
export function listAddress(shape: CollectionShape, query: Query): string {
  const search = writeQuery(shape, query);
  return search ? `/${shape.name}?${search}` : `/${shape.name}`;
}
