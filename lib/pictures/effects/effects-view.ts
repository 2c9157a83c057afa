import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { openQuery, type Problem, pageSizes, type Query, readQuery, writeQuery } from "../../catalogue/facets/query.ts";

/** By what the rows of the plot can be grouped: facets of the studies. */
export const effectGroupings = [
  { id: "none", label: "Not grouped" },
  { id: "given", label: "When it was given" },
  { id: "source", label: "Cell source" },
  { id: "product", label: "Product type" },
  { id: "model", label: "Disease model" },
  { id: "species", label: "Host species" },
] as const;
export type EffectGrouping = (typeof effectGroupings)[number]["id"];

/** A view of the effect direction plot: how its rows are grouped, and which studies they are. It is all that the address says. */
export interface EffectsView {
  readonly by: EffectGrouping;
  /** Filters, words and page, as the studies table has them. */
  readonly query: Query;
}

/** Protection and restoration are told apart at first sight. */
const byAtFirst: EffectGrouping = "given";

/** Reads a view from an address. A page holds as many rows as a list can, so that groups stand whole. Never throws: what cannot be used becomes a problem, and the rest is shown. */
export function readEffectsView(shape: CollectionShape, params: URLSearchParams): { view: EffectsView; problems: Problem[] } {
  const rest = new URLSearchParams(params);
  const given = rest.get("by")?.trim().toLowerCase() ?? null;
  rest.delete("by");
  for (const name of ["sort", "pageSize"]) rest.delete(name);
  const { query, problems } = readQuery(shape, rest);
  const grouping = effectGroupings.find(({ id }) => id === given);
  if (given !== null && given !== "" && !grouping)
    problems.unshift({
      parameter: "by",
      value: given.slice(0, 60),
      message: `“${given.slice(0, 60)}” is nothing that the rows can be grouped by.`,
      accepts: effectGroupings.map(({ id }) => id),
    });
  return { view: { by: grouping?.id ?? byAtFirst, query: { ...query, pageSize: pageSizes.max } }, problems };
}

/** The shortest words of a view in an address. `readEffectsView` gives it back. */
export function writeEffectsView(shape: CollectionShape, { by, query }: EffectsView): string {
  return [by === byAtFirst ? "" : `by=${by}`, writeQuery(shape, { ...query, pageSize: pageSizes.default })].filter(Boolean).join("&");
}

/** The address of a view, or of one of its files. */
export function effectsAddress(shape: CollectionShape, view: EffectsView, file: "" | "/plot.svg" | "/plot.png" = ""): string {
  const search = writeEffectsView(shape, view);
  return `/effects${file}${search ? `?${search}` : ""}`;
}

/** The view of an address without parameters. */
export function openEffectsView(shape: CollectionShape): EffectsView {
  return { by: byAtFirst, query: { ...openQuery(shape), pageSize: pageSizes.max } };
}
