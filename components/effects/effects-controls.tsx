import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { openQuery, writeQuery } from "@/lib/catalogue/facets/query";
import { clausesOf } from "@/lib/catalogue/facets/sentence";
import { pack } from "@/lib/evidence/words/packed";
import { type EffectsView, effectGroupings, effectsAddress } from "@/lib/pictures/effects/effects-view";
import { without } from "../catalogue/active-filters";
import { FilterChips } from "../catalogue/filter-chips";
import type { PanelFacet } from "../catalogue/filter-facet";
import { FilterPanel } from "../catalogue/filter-panel";

/** Grouping, filters and files of the plot. Forms and links: all of it works without script. */
export function EffectsControls({ shape, view, facets }: { shape: CollectionShape; view: EffectsView; facets: readonly PanelFacet[] }) {
  const clauses = clausesOf(shape, view.query);
  const offered = new Set(facets.map((facet) => facet.id));
  const search = writeQuery(shape, { ...view.query, page: 1 });
  const keep: Record<string, string> = { by: view.by };
  for (const [name, value] of new URLSearchParams(search)) if (name !== "q" && !offered.has(name)) keep[name] = value;
  const csv = `/effects.csv${search ? `?${search}` : ""}`;
  return (
    <div className="map-filters">
      <form method="get" action="/effects" className="map-controls">
        {[...new URLSearchParams(search)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          Group the rows by{" "}
          <select key={view.by} name="by" defaultValue={view.by}>
            {effectGroupings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Draw the plot</button>
      </form>
      <div className="figure-tools">
        <button type="button" popoverTarget="effects-filters">
          Filters{clauses.length > 0 ? ` (${clauses.length} on)` : ""}
        </button>
        <aside id="effects-filters" popover="auto" className="drawer" aria-label="Filters">
          <div className="filters-head">
            <h2>Filters</h2>
            <button type="button" popoverTarget="effects-filters" popoverTargetAction="hide">
              Close
            </button>
          </div>
          <FilterPanel path="/effects" facets={pack(facets)} q={view.query.q} sort={null} keep={keep} noun="studies" />
        </aside>
        <span className="figure-downloads">
          Download{" "}
          <a href={effectsAddress(shape, view, "/plot.svg")} download>
            SVG
          </a>{" "}
          ·{" "}
          <a href={effectsAddress(shape, view, "/plot.png")} download>
            PNG, 300 dpi
          </a>{" "}
          ·{" "}
          <a href={csv} download>
            CSV, one row a comparison
          </a>
        </span>
      </div>
      <FilterChips
        chips={clauses.map((clause) => ({
          ...clause,
          href: effectsAddress(shape, { ...view, query: without(shape, view.query, clause.facet) }),
        }))}
        none={effectsAddress(shape, { ...view, query: openQuery(shape) })}
      />
    </div>
  );
}
