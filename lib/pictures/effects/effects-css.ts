import type { MapPalette } from "../evidence-map/map-css.ts";

/** The look of the plot's marks, the same on a page and in a file. Only plain class rules: drawing programs read no more than that. */
export function effectsCss(c: MapPalette): string {
  return [
    `.effect-better{fill:${c.improved};stroke:${c.improved};stroke-width:1.4;stroke-linejoin:round}`,
    `.effect-worse{fill:${c.worsened};stroke:${c.worsened};stroke-width:1.4;stroke-linejoin:round}`,
    `.effect-unchanged{fill:${c.quiet};stroke:${c.quiet};stroke-width:1.4}`,
    `.effect-better.unknown,.effect-worse.unknown,.effect-unchanged.unknown{fill:${c.paper}}`,
    `.axis-point{fill:${c.ink}}`,
    `.axis-interval{fill:none;stroke:${c.ink};stroke-width:2}`,
    `.effect-aside{fill:none;stroke:${c.quiet};stroke-width:1.2}`,
  ].join("");
}
