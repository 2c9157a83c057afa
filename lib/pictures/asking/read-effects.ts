import { findText } from "../../catalogue/asking/find-text.ts";
import { listRecords, shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { StudyItem } from "../../catalogue/collections/study-item.ts";
import type { FacetIndex } from "../../catalogue/facets/facet-index.ts";
import type { Problem } from "../../catalogue/facets/query.ts";
import { buildEffects, type EffectsPlot } from "../effects/build-effects.ts";
import { readEffectsView } from "../effects/effects-view.ts";

/** Reads the effect direction plot that an address asks for: the rows of the studies table, and counts of the same index. */
export async function readEffects(
  catalogue: Catalogue,
  params: URLSearchParams,
): Promise<{ readonly plot: EffectsPlot; readonly problems: readonly Problem[] }> {
  const { view, problems } = readEffectsView(shapeIn(catalogue, "studies"), params);
  const index = catalogue.indexes.get("studies") as FacetIndex;
  const listed = await listRecords(catalogue, "studies", view.query);
  const items = listed.items as readonly StudyItem[];
  return { plot: buildEffects(index, view, await findText(catalogue, "studies", view.query.q), { ...listed, items }), problems };
}
