import { fileMapPalette, mapCss } from "../../lib/pictures/evidence-map/map-css.ts";
import { mapTitle } from "../../lib/pictures/evidence-map/map-words.ts";
import type { PlacedMap } from "../../lib/pictures/evidence-map/place-map.ts";
import { wrapText } from "../../lib/pictures/figures/text-width.ts";
import { MapContent } from "./map-drawing.tsx";
import { FileKey, fileKeyHeight } from "./map-file-key.tsx";

const margin = 12;
const size = 13;
const line = 17;
/** Printed width of a map's file: two columns of a journal. */
const printedMillimetres = 180;

/**
 * A map as a file of its own: fonts and look inside, with title, key, notes, sources, release and licence. `fonts` holds
 * `@font-face` rules; a program that reads none uses its own sans serif.
 */
export function MapFile({
  placed,
  fonts,
  notes,
}: {
  placed: PlacedMap;
  fonts: string;
  /** Paragraphs below the map. */
  notes: readonly string[];
}) {
  const width = Math.max(placed.width, 640);
  const title = wrapText(mapTitle(placed.map.view), 17, width, 600);
  const top = margin + title.length * 22 + 10;
  const keyTop = top + placed.height + 22;
  const keyHeight = fileKeyHeight(placed.map.view.show);
  const notesTop = keyTop + keyHeight + 12;
  const lines = notes.flatMap((paragraph) => wrapText(paragraph, size, width));
  const whole = width + 2 * margin;
  const total = notesTop + lines.length * line + margin;
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
      <title id="title">{mapTitle(placed.map.view)}</title>
      <desc id="description">{notes.join(" ")}</desc>
      <style>{`${fonts}${mapCss(fileMapPalette)}`}</style>
      <rect width={whole} height={total} fill={fileMapPalette.paper} />
      {title.map((words, place) => (
        <text key={words} x={margin} y={margin + 16 + place * 22} style={{ fontSize: "17px", fontWeight: 600 }}>
          {words}
        </text>
      ))}
      <svg x={margin} y={top} width={placed.width} height={placed.height} viewBox={`0 0 ${placed.width} ${placed.height}`}>
        <MapContent placed={placed} hrefOf={null} prefix="file" />
      </svg>
      <g transform={`translate(${margin} ${keyTop})`}>
        <FileKey show={placed.map.view.show} />
      </g>
      {lines.map((words, place) => (
        // The lines of a paragraph may repeat; their place is what tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed.
        <text key={place} x={margin} y={notesTop + 11 + place * line} style={{ fontSize: `${size}px` }}>
          {words}
        </text>
      ))}
    </svg>
  );
}
