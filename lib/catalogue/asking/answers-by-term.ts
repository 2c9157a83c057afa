import type { CollectionName } from "../collections/define-collection.ts";
import { type Answer, answer, type CountedOption, type FacetIndex } from "../facets/facet-index.ts";
import { type Query, withFilter } from "../facets/query.ts";
import { findText } from "./find-text.ts";
import type { Catalogue } from "./open-catalogue.ts";

/**
 * The answer to a question within each term of a facet that its records carry: the counts of one facet against another, of the
 * same index as the list's own. Where the facet is narrowed only the chosen terms are answered.
 */
export async function answersByTerm(
  catalogue: Catalogue,
  name: CollectionName,
  query: Query,
  facet: string,
): Promise<{ readonly term: CountedOption; readonly answer: Answer }[]> {
  const index = catalogue.indexes.get(name) as FacetIndex;
  const found = await findText(catalogue, name, query.q);
  const options = answer(index, query, found, [facet]).facets.find((counted) => counted.shape.id === facet)?.options ?? [];
  return options
    .filter((term) => term.count > 0 && (term.selected || !query.filters.has(facet)))
    .map((term) => ({ term, answer: answer(index, withFilter(query, facet, { kind: "term", ids: [term.id] }), found) }));
}
