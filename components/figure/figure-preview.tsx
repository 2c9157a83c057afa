import { figureCss } from "../../lib/pictures/figures/figure-css.ts";
import { darkPalette, lightPalette } from "../../lib/pictures/figures/figure-palette.ts";
import type { RenderedFigure } from "../../lib/pictures/figures/render-figure.ts";
import { FigureContent } from "./figure-drawing.tsx";

/** A figure as a picture of its own: only what is drawn, with its fonts, in the colours of the theme it is shown in. */
export function FigurePreview({ rendered, fonts }: { rendered: RenderedFigure; fonts: string }) {
  const { figure, width, height } = rendered.placed;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="figure-drawing">
      <title>{`Figure ${figure.number}. ${figure.title}`}</title>
      <style>{`${fonts}${figureCss(lightPalette)}@media (prefers-color-scheme:dark){${figureCss(darkPalette)}}`}</style>
      <FigureContent rendered={rendered} bandsId={null} />
    </svg>
  );
}
