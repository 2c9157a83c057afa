import type { Answer } from "./facet-index.ts";
import type { CollectionShape } from "./facet-shape.ts";
import type { Query } from "./query.ts";

/** A list with the question it was asked and what it answered, so that a number can lead to the rows behind it. */
export interface Asked {
  readonly shape: CollectionShape;
  readonly query: Query;
  readonly answer: Pick<Answer, "matched" | "facets">;
}
