import { collectionNames, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { answering } from "./answering.ts";
import { problemResponse } from "./problem-response.ts";

/** Answers for a collection named in an address; 404 for a name that is none, 503 while there is no catalogue. */
export async function withCollection(name: string, handler: (name: CollectionName) => Promise<Response>): Promise<Response> {
  if (isCollectionName(name)) return answering(() => handler(name));
  return problemResponse(
    404,
    "No such collection",
    `There is no collection “${name.slice(0, 60)}”; there are ${collectionNames.join(", ")}.`,
  );
}
