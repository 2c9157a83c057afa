import type { MapPalette } from "../evidence-map/map-css.ts";

/** The look of a share on its axis, the same on a page and in a file. Only plain class rules: drawing programs read no more than that. */
export function peopleCss(c: MapPalette): string {
  return [
    `.share-axis{stroke:${c.rule};stroke-width:1}`,
    `.share-interval{stroke:${c.ink};stroke-width:1.6;stroke-linecap:round}`,
    `.share-point{fill:${c.ink};stroke:${c.ink};stroke-width:1.4}`,
    `.share-point.without{fill:${c.paper}}`,
    `.share-label{fill:${c.quiet};font-size:10.5px;font-weight:400;text-anchor:middle}`,
  ].join("");
}
