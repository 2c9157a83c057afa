import type { CountedFacet, CountedOption } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import type { Query } from "@/lib/catalogue/facets/query";
import { isDefault } from "./active-filters";
import type { PanelFacet, PanelOption } from "./filter-facet";

/** The counted facets as the filter panel takes them. */
export function panelFacets(shape: CollectionShape, query: Query, facets: readonly CountedFacet[]): PanelFacet[] {
  return facets.map(({ shape: facet, options }) => {
    const filter = query.filters.get(facet.id);
    const years = options.map((option) => Number(option.id));
    return {
      id: facet.id,
      label: facet.label,
      help: facet.help,
      group: facet.group,
      chosen: filter !== undefined && !isDefault(shape, query, facet.id),
      standing: facet.kind === "term" ? facet.default : null,
      range:
        facet.kind === "range"
          ? {
              min: Math.min(...years),
              max: Math.max(...years),
              from: filter?.kind === "range" ? filter.min : null,
              to: filter?.kind === "range" ? filter.max : null,
            }
          : null,
      options:
        facet.kind === "range"
          ? []
          : usedFirst(facet.counted === "always" ? options : options.filter((option) => option.selected)).map((option) =>
              panelOption(option, options),
            ),
    };
  });
}

/** Choices that no record of the whole list has come last, so that they fold away; they stay choices, with their zero. */
function usedFirst(options: readonly CountedOption[]): CountedOption[] {
  const isUsed = (option: CountedOption) => option.total > 0 || option.selected;
  return [...options.filter(isUsed), ...options.filter((option) => !isUsed(option))];
}

function panelOption(option: CountedOption, all: readonly CountedOption[]): PanelOption {
  const parent = all.find((other) => other.id === option.parent);
  return {
    id: option.id,
    label: withoutParent(option.label, parent?.label),
    count: option.count,
    selected: option.selected,
    narrower: parent !== undefined && option.total > 0,
  };
}

/** "Spermatogenesis on histology: improved" under "Spermatogenesis on histology" reads "improved". */
function withoutParent(label: string, parent: string | undefined): string {
  return parent !== undefined && label.startsWith(`${parent}: `) ? label.slice(parent.length + 2) : label;
}
