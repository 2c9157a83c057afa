import { readingLevel } from "../../lib/evidence/schema/vocabularies/evidence.ts";
import { mapDirections } from "../../lib/pictures/evidence-map/build-map.ts";
import { kindsOfEmpty } from "../../lib/pictures/evidence-map/kinds-of-empty.ts";
import type { MapMark } from "../../lib/pictures/evidence-map/map-axes.ts";
import { EmptySign } from "./empty-sign.tsx";
import { WayShape } from "./map-cell-mark.tsx";
import { fillOfLevel } from "./map-patterns.tsx";

const row = 30;
const second = 310;

interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly sample: React.ReactNode;
}

/** The key inside a file: the marks in one column, the kinds of empty in another. */
export function FileKey({ show }: { show: MapMark }) {
  const column = (entries: readonly KeyEntry[], x: number) =>
    entries.map((entry, place) => (
      <g key={entry.id} transform={`translate(${x} ${place * row})`}>
        {entry.sample}
        <text x="50" y="18">
          {entry.label}
        </text>
      </g>
    ));
  return (
    <>
      {column(marksOf(show), 0)}
      {column(
        kindsOfEmpty.map((kind) => ({
          id: kind.id,
          label: kind.label,
          sample: <EmptySign kind={kind.id} sign={kind.sign} prefix="file" />,
        })),
        second,
      )}
    </>
  );
}

/** How much room the key takes. */
export function fileKeyHeight(show: MapMark): number {
  return Math.max(marksOf(show).length, kindsOfEmpty.length) * row;
}

function marksOf(show: MapMark): KeyEntry[] {
  switch (show) {
    case "number":
      return [
        { id: "review", label: "Studies in the review", sample: <circle cx="21" cy="13" r="10" className="map-review whole" /> },
        { id: "added", label: "Studies added since", sample: <circle cx="21" cy="13" r="10" className="map-all" /> },
        {
          id: "both",
          label: "Both; below, “3 + 2”",
          sample: (
            <>
              <circle cx="21" cy="13" r="10" className="map-all" />
              <circle cx="21" cy="13" r="7.5" className="map-review" />
            </>
          ),
        },
      ];
    case "direction":
      return mapDirections.map((way) => ({
        id: way.id,
        label: way.label,
        sample: (
          <g transform="translate(16 8)">
            <WayShape id={way.id} />
          </g>
        ),
      }));
    case "read":
      return readingLevel.terms.map((level) => ({
        id: level.id,
        label: level.label,
        sample: <rect x="6" y="8" width="30" height="10" {...fillOfLevel("file", level.id)} />,
      }));
  }
}
