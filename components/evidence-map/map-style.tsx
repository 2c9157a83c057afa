import { mapCss, pageMapPalette } from "../../lib/pictures/evidence-map/map-css.ts";

const css = mapCss(pageMapPalette);

/** The look of the map on a page. */
export function MapStyle() {
  return (
    <style href="evidence-map" precedence="default">
      {css}
    </style>
  );
}
