import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { openQuery, writeQuery } from "@/lib/catalogue/facets/query";
import { clausesOf } from "@/lib/catalogue/facets/sentence";
import { pack } from "@/lib/evidence/words/packed";
import { type MapView, mapAddress } from "@/lib/pictures/evidence-map/map-view";
import { without } from "../catalogue/active-filters";
import { FilterChips } from "../catalogue/filter-chips";
import type { PanelFacet } from "../catalogue/filter-facet";
import { FilterPanel } from "../catalogue/filter-panel";

/** The filters of the map behind one button, those that are on with links that take them away, and the map as files. */
export function MapFilters({ shape, view, facets }: { shape: CollectionShape; view: MapView; facets: readonly PanelFacet[] }) {
  const clauses = clausesOf(shape, view.query);
  const offered = new Set(facets.map((facet) => facet.id));
  // Axes, mark and filters that the panel does not offer stay as they are.
  const keep: Record<string, string> = { rows: view.rows, columns: view.columns, show: view.show };
  for (const [name, value] of new URLSearchParams(writeQuery(shape, view.query)))
    if (name !== "q" && !offered.has(name)) keep[name] = value;
  return (
    <>
      <div className="figure-tools">
        <button type="button" popoverTarget="map-filters">
          Filters{clauses.length > 0 ? ` (${clauses.length} on)` : ""}
        </button>
        <aside id="map-filters" popover="auto" className="drawer" aria-label="Filters">
          <div className="filters-head">
            <h2>Filters</h2>
            <button type="button" popoverTarget="map-filters" popoverTargetAction="hide">
              Close
            </button>
          </div>
          <FilterPanel path="/evidence-map" facets={pack(facets)} q={view.query.q} sort={null} keep={keep} noun="studies" />
        </aside>
        <span className="figure-downloads">
          Download{" "}
          {(["svg", "png", "csv"] as const).map((ending, place) => (
            <span key={ending}>
              {place > 0 ? " · " : ""}
              <a href={mapAddress(shape, view, `/map.${ending}`)} download>
                {ending.toUpperCase()}
                {ending === "png" ? ", 300 dpi" : ""}
              </a>
            </span>
          ))}
        </span>
      </div>
      <FilterChips
        chips={clauses.map((clause) => ({
          ...clause,
          href: mapAddress(shape, { ...view, query: without(shape, view.query, clause.facet) }),
        }))}
        none={mapAddress(shape, { ...view, query: openQuery(shape) })}
      />
    </>
  );
}
