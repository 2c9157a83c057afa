import { arrowsOf } from "../../lib/evidence/schema/figure.ts";
import { effect, evidenceLevel } from "../../lib/evidence/schema/vocabularies/figure.ts";
import type { Term } from "../../lib/evidence/schema/vocabulary.ts";
import { figureCss } from "../../lib/pictures/figures/figure-css.ts";
import { lightPalette } from "../../lib/pictures/figures/figure-palette.ts";
import type { RenderedFigure } from "../../lib/pictures/figures/render-figure.ts";
import { wrapText } from "../../lib/pictures/figures/text-width.ts";
import { FigureContent } from "./figure-drawing.tsx";
import { LevelSample } from "./level-sample.tsx";

const margin = 12;
const size = 12;
const line = 15;
/** Printed width of a figure's file: two columns of a journal. */
export const printedMillimetres = 180;

/**
 * A figure as a file of its own: fonts and look inside, with title, key, caption, sources, release and licence, so that it can be
 * printed, placed in a text or kept. `fonts` holds `@font-face` rules; a program that reads none uses its own sans serif.
 */
export function FigureFile({
  rendered,
  fonts,
  caption,
  sources,
  filterSentence,
}: {
  rendered: RenderedFigure;
  fonts: string;
  caption: string;
  sources: string;
  filterSentence: string;
}) {
  const { figure, width, height } = rendered.placed;
  const whole = width + 2 * margin;
  const title = wrapText(`Figure ${figure.number}. ${figure.title}`, 14, width, 600);
  const below = [
    ...wrapText(caption, size, width),
    ...(filterSentence ? wrapText(filterSentence, size, width) : []),
    "",
    ...wrapText(sources, size, width),
  ];
  const top = margin + title.length * 18 + 6;
  const keyTop = top + height + 14;
  const heads = effect.terms.filter((term) => arrowsOf(figure).some((arrow) => arrow.effect === term.id));
  const keyRows = Math.ceil((evidenceLevel.terms.length + heads.length) / 3) + 2;
  const captionTop = keyTop + keyRows * line + 8;
  const total = captionTop + below.length * line + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${printedMillimetres}mm`}
      height={`${Math.round((printedMillimetres * total * 100) / whole) / 100}mm`}
      viewBox={`0 0 ${whole} ${total}`}
      className="figure-drawing file"
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{`Figure ${figure.number}. ${figure.title}`}</title>
      <desc id="description">{`${caption} ${sources}`}</desc>
      <style>{`${fonts}${figureCss(lightPalette)}`}</style>
      <rect width={whole} height={total} fill={lightPalette.paper} />
      <text fontSize="14" fontWeight="600" fill={lightPalette.ink}>
        {title.map((words, place) => (
          <tspan key={words} x={margin} y={margin + 13 + place * 18}>
            {words}
          </tspan>
        ))}
      </text>
      <svg x={margin} y={top} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <FigureContent rendered={rendered} bandsId={null} />
      </svg>
      <g transform={`translate(${margin} ${keyTop})`}>
        <Key width={width} heads={heads} />
      </g>
      <text fontSize={size} fill={lightPalette.ink}>
        {below.map((words, place) => (
          // The lines of a paragraph may repeat; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
          <tspan key={place} x={margin} y={captionTop + 11 + place * line}>
            {words}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

function Key({ width, heads }: { width: number; heads: readonly Term[] }) {
  const entries = [
    ...[...evidenceLevel.terms].reverse().map((term) => ({ key: term.id, label: term.label, level: term.id, head: "leads-to" as const })),
    ...heads.map((term) => ({ key: term.id, label: term.label, level: "other-species", head: term.id as "leads-to" })),
  ];
  const rows = Math.ceil(entries.length / 3);
  const counts = wrapText(
    "Counts: studies for (+) and against (−); before the dot by treatment before loss was shown or at a time not read, behind it after loss was shown; in brackets those read beyond their citation; ?: takes no side; title: only a title says it. A study may stand behind several arrows.",
    size,
    width,
  );
  return (
    <>
      {entries.map((entry, place) => (
        <g key={entry.key} transform={`translate(${(Math.floor(place / rows) * width) / 3} ${(place % rows) * line})`}>
          <LevelSample level={entry.level} head={entry.head} />
          <text x="52" y="10" fontSize={size} fill={lightPalette.ink}>
            {entry.label}
          </text>
        </g>
      ))}
      {counts.map((words, place) => (
        <text key={words} x="0" y={(rows + place) * line + 11} fontSize={size} fill={lightPalette.ink}>
          {words}
        </text>
      ))}
    </>
  );
}
