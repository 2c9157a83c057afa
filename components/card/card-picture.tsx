import { cardSize } from "../../lib/pictures/cards/card-address.ts";
import type { CardTone, PlacedCard } from "../../lib/pictures/cards/placed-card.ts";
import { raisedPieces } from "../../lib/pictures/cards/raised-pieces.ts";
import { fileMapPalette } from "../../lib/pictures/evidence-map/map-css.ts";
import { figureCss } from "../../lib/pictures/figures/figure-css.ts";
import { lightPalette } from "../../lib/pictures/figures/figure-palette.ts";
import { FigureContent } from "../figure/figure-drawing.tsx";
import { LevelSample } from "../figure/level-sample.tsx";

const colours: Readonly<Record<CardTone, string>> = {
  ink: fileMapPalette.ink,
  quiet: fileMapPalette.quiet,
  accent: fileMapPalette.accent,
  tint: fileMapPalette.tint,
  rule: fileMapPalette.rule,
};

/** A card as an SVG, in the light theme: ink on paper, one accent. It is made to be turned into a PNG with the project's own fonts. */
export function CardPicture({ card: { texts, boxes, samples, drawing }, title }: { card: PlacedCard; title: string }) {
  const { width, height } = cardSize;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {drawing ? <style>{figureCss(lightPalette)}</style> : null}
      <rect width={width} height={height} fill={fileMapPalette.paper} />
      <rect width={width} height="10" fill={fileMapPalette.accent} />
      {boxes.map(({ x, y, width, height, tone, opacity }) => (
        <rect key={`${x} ${y} ${width} ${tone}`} x={x} y={y} width={width} height={height} fill={colours[tone]} fillOpacity={opacity} />
      ))}
      {texts.map(({ text, x, y, size, weight, tone, end }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          fontFamily="Source Sans 3"
          fontSize={size}
          fontWeight={weight}
          fill={colours[tone]}
          textAnchor={end ? "end" : "start"}
        >
          {raisedPieces(text).map((piece, place) =>
            piece.raised ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line are fixed.
              <tspan key={place} baselineShift="super" fontSize={size * 0.62}>
                {piece.text}
              </tspan>
            ) : (
              piece.text
            ),
          )}
        </text>
      ))}
      {samples.length > 0 ? (
        <g className="figure-drawing">
          {samples.map(({ x, y, level }) => (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(1.6)`}>
              <LevelSample level={level} />
            </g>
          ))}
        </g>
      ) : null}
      {drawing ? (
        <svg
          x={drawing.x}
          y={drawing.y}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.rendered.placed.width} ${drawing.rendered.placed.height}`}
          className="figure-drawing"
        >
          <title>{drawing.rendered.placed.figure.title}</title>
          <FigureContent rendered={drawing.rendered} bandsId={null} />
        </svg>
      ) : null}
    </svg>
  );
}
