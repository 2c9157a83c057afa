import type { CountedFacet, CountedOption } from "@/lib/catalogue/facets/facet-index";
import type { Query } from "@/lib/catalogue/facets/query";

/**
 * The terms of a facet that the records shown carry. A facet is counted with its own choice lifted; of one that is narrowed
 * only the chosen terms are shown, so that numbers of a facet that each record is in once add up to the records shown.
 */
export function shownTerms(facets: readonly CountedFacet[], query: Query, facet: string): readonly CountedOption[] {
  const options = facets.find((counted) => counted.shape.id === facet)?.options ?? [];
  return options.filter((option) => option.count > 0 && (option.selected || !query.filters.has(facet)));
}
