import type { Answer } from "./facet-index.ts";

/** How many of the matching records belong to each corpus, told by the facet `apart`; empty where the list knows only one, or only one was asked for. */
export function partsApart(apart: string | undefined, answer: Pick<Answer, "facets">): { label: string; count: number }[] {
  const facet = answer.facets.find((counted) => counted.shape.id === apart);
  if (!facet || facet.options.some((option) => option.selected)) return [];
  return facet.options.filter((option) => option.count > 0).map(({ label, count }) => ({ label, count }));
}
