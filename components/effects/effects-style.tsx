import { effectsCss } from "../../lib/pictures/effects/effects-css.ts";
import { pageMapPalette } from "../../lib/pictures/evidence-map/map-css.ts";

const css = effectsCss(pageMapPalette);

/** The look of the plot's marks on a page. */
export function EffectsStyle() {
  return (
    <style href="effects" precedence="default">
      {css}
    </style>
  );
}
