import { pack } from "@/lib/evidence/words/packed";
import { figureAddress } from "@/lib/pictures/figures/figure-address";
import type { PanelFacet } from "../catalogue/filter-facet";
import { FilterPanel } from "../catalogue/filter-panel";
import { CopyCaption } from "./copy-caption";

/** What can be done with a figure: filter its evidence, take it along. */
export function FigureTools({
  figure,
  raise,
  filters,
  facets,
  q,
  caption,
}: {
  figure: string;
  raise: string | null;
  filters: string;
  facets: readonly PanelFacet[];
  q: string;
  caption: string;
}) {
  const chosen = facets.filter((facet) => facet.chosen).length + (q ? 1 : 0);
  return (
    <div className="figure-tools">
      <button type="button" popoverTarget="figure-filters">
        Filters{chosen > 0 ? ` (${chosen} on)` : ""}
      </button>
      <aside id="figure-filters" popover="auto" className="drawer" aria-label="Filters">
        <div className="filters-head">
          <h2>Filters</h2>
          <button type="button" popoverTarget="figure-filters" popoverTargetAction="hide">
            Close
          </button>
        </div>
        <FilterPanel path={`/figures/${figure}`} facets={pack(facets)} q={q} sort={null} keep={raise ? { raise } : {}} noun="studies" />
      </aside>
      <span className="figure-downloads">
        Download{" "}
        <a href={figureAddress(figure, { raise, filters, part: "/figure.svg" })} download>
          SVG
        </a>{" "}
        ·{" "}
        <a href={figureAddress(figure, { raise, filters, part: "/figure.png" })} download>
          PNG, 300 dpi
        </a>
      </span>
      <CopyCaption text={caption} />
    </div>
  );
}
