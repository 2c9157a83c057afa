import { findText } from "../../catalogue/asking/find-text.ts";
import { shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { FacetIndex } from "../../catalogue/facets/facet-index.ts";
import type { Problem } from "../../catalogue/facets/query.ts";
import { buildMap, type EvidenceMap } from "../evidence-map/build-map.ts";
import { type Gap, type GapIndexes, type GapNumber, gapsOf, trialsWithoutSource } from "../evidence-map/gaps.ts";
import { readMapView } from "../evidence-map/map-view.ts";

/** Reads the map that an address asks for. Its numbers are counted from the index that the studies table answers from. */
export async function readEvidenceMap(
  catalogue: Catalogue,
  params: URLSearchParams,
): Promise<{ readonly map: EvidenceMap; readonly problems: readonly Problem[] }> {
  const { view, problems } = readMapView(shapeIn(catalogue, "studies"), params);
  const index = catalogue.indexes.get("studies") as FacetIndex;
  return { map: buildMap(index, view, await findText(catalogue, "studies", view.query.q)), problems };
}

/** The gaps of the whole catalogue, whatever a map shows, and the trials that they cannot place. */
export function readGaps(catalogue: Catalogue): { readonly gaps: readonly Gap[]; readonly unplaced: Omit<GapNumber, "words"> } {
  const indexes = {
    studies: catalogue.indexes.get("studies"),
    trials: catalogue.indexes.get("trials"),
    claims: catalogue.indexes.get("claims"),
  } as GapIndexes;
  return { gaps: gapsOf(indexes), unplaced: trialsWithoutSource(indexes) };
}
