import { fileMapPalette, mapCss } from "../../lib/pictures/evidence-map/map-css.ts";
import { wrapText } from "../../lib/pictures/figures/text-width.ts";
import { peopleCss } from "../../lib/pictures/people/people-css.ts";
import { type PlacedPeople, peopleColumns, peopleText, peopleWidth } from "../../lib/pictures/people/place-people.ts";
import { shareTicks } from "../../lib/pictures/people/share-place.ts";
import { ShareDrawing, shareMargin } from "./share-drawing.tsx";

const margin = 14;
const noteSize = 12.5;
const noteLine = 16;
const markHeight = 13;
/** Printed width of the file: two columns of a journal. */
const printedMillimetres = 180;

/** The numbers in men as a file of its own: fonts and look inside, with title, notes, sources, release and licence. */
export function PeopleFile({
  title,
  placed,
  fonts,
  notes,
}: {
  title: string;
  placed: PlacedPeople;
  /** `@font-face` rules; a program that reads none uses its own sans serif. */
  fonts: string;
  /** Paragraphs below the table. */
  notes: readonly string[];
}) {
  const heading = wrapText(title, 17, peopleWidth, 600);
  const top = margin + heading.length * 22 + 12;
  const notesTop = top + placed.height + 18;
  const paragraphs = notes.map((paragraph) => wrapText(paragraph, noteSize, peopleWidth));
  const lines = paragraphs.flatMap((paragraph, place) => paragraph.map((words) => ({ words, gap: place * 5 })));
  const whole = peopleWidth + 2 * margin;
  const total = notesTop + lines.length * noteLine + paragraphs.length * 5 + margin;
  const axis = peopleColumns.axis;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${printedMillimetres}mm`}
      height={`${Math.round((printedMillimetres * total * 100) / whole) / 100}mm`}
      viewBox={`0 0 ${whole} ${total}`}
      className="map-drawing"
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{notes.join(" ")}</desc>
      <style>{`${fonts}${mapCss(fileMapPalette)}${peopleCss(fileMapPalette)}`}</style>
      <rect width={whole} height={total} fill={fileMapPalette.paper} />
      {heading.map((words, place) => (
        <text key={words} x={margin} y={margin + 16 + place * 22} style={{ fontSize: "17px", fontWeight: 600 }}>
          {words}
        </text>
      ))}
      <g transform={`translate(${margin} ${top})`}>
        {shareTicks.map((tick) => (
          <text
            key={tick}
            x={axis.x + shareMargin + tick * (axis.width - 2 * shareMargin)}
            y="24"
            className="share-label"
            style={{ fontSize: "10.5px" }}
          >
            {`${100 * tick}${tick === 1 ? " %" : ""}`}
          </text>
        ))}
        {placed.rules.map(({ y, strong }) => (
          <path key={y} d={`M0 ${y}H${peopleWidth}`} className={strong ? "map-edge" : "map-line"} />
        ))}
        {placed.texts.map(({ x, y, text, weight, quiet }) => (
          <text
            key={`${x} ${y}`}
            x={x}
            y={y}
            style={{ fontSize: `${peopleText.size}px`, fontWeight: weight, ...(quiet ? { fill: fileMapPalette.quiet } : {}) }}
          >
            {text}
          </text>
        ))}
        {placed.marks.map(({ y, value }) => (
          <g key={`${y} ${value.quantity}`} transform={`translate(${axis.x} ${y + 1})`}>
            <ShareDrawing value={value} width={axis.width} height={markHeight} />
          </g>
        ))}
      </g>
      {lines.map(({ words, gap }, place) => (
        // The lines of a paragraph may repeat; their place is what tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <text key={place} x={margin} y={notesTop + 11 + place * noteLine + gap} style={{ fontSize: `${noteSize}px` }}>
          {words}
        </text>
      ))}
    </svg>
  );
}
