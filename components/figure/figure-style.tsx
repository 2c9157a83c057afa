import { figureCss } from "../../lib/pictures/figures/figure-css.ts";
import { pagePalette, pagePaletteRule } from "../../lib/pictures/figures/figure-palette.ts";

const css = `${pagePaletteRule}\n${figureCss(pagePalette)}`;

/** The look of the figures on a page, once for all figures on it. */
export function FigureStyle() {
  return (
    <style href="figures" precedence="default">
      {css}
    </style>
  );
}
