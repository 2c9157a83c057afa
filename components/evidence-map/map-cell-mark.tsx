import type { MapCell, MapPart } from "../../lib/pictures/evidence-map/build-map.ts";
import type { MapMark } from "../../lib/pictures/evidence-map/map-axes.ts";
import { barFor, discFor, discRadius, innerDisc } from "../../lib/pictures/evidence-map/mark-size.ts";
import { fillOfLevel } from "./map-patterns.tsx";

const wayShapes: Readonly<Record<string, string>> = {
  improved: "M5 .5 9.5 9H.5z",
  worsened: "M5 9.5.5 1h9z",
  "no-change": "M.5 2h9v2h-9zM.5 6h9v2h-9z",
  "not-reported": "M5 1.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z",
};

/** The shape of a direction, ten units square, the same as in the tables: triangle up, two bars, triangle down, ring. */
export function WayShape({ id }: { id: string }) {
  return <path d={wayShapes[id] ?? ""} className={`map-way-${id}`} />;
}

/** What stands in a cell that has studies: its number, and what the view shows of them. The origin is the cell's corner. */
export function MapCellMark({
  cell,
  show,
  parts,
  most,
  width,
  prefix,
}: {
  cell: MapCell;
  show: MapMark;
  parts: readonly MapPart[];
  most: number;
  width: number;
  prefix: string;
}) {
  const middle = width / 2;
  if (show === "direction") {
    const shown = parts.map((part, place) => ({ part, number: cell.parts[place] ?? 0 })).filter(({ number }) => number > 0);
    return (
      <>
        <text x={middle} y="14" className="map-number">
          {cell.all}
        </text>
        {shown.map(({ part, number }, place) => (
          <g key={part.id} transform={`translate(${shown.length === 1 ? 14 : place % 2 === 0 ? 3 : 27} ${place < 2 ? 19 : 34})`}>
            <WayShape id={part.id} />
            <text x="11.5" y="9.2" className="map-way-number">
              {number}
            </text>
          </g>
        ))}
      </>
    );
  }
  if (show === "read") {
    const lengths = barFor(cell.parts, most);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    const starts = lengths.map((_, place) => lengths.slice(0, place).reduce((sum, length) => sum + length, middle - whole / 2));
    return (
      <>
        <text x={middle} y="17" className="map-number">
          {cell.all}
        </text>
        {parts.map((part, place) =>
          (lengths[place] ?? 0) > 0 ? (
            <rect key={part.id} x={starts[place]} y="23" width={lengths[place]} height="9" {...fillOfLevel(prefix, part.id)} />
          ) : null,
        )}
      </>
    );
  }
  const radius = discFor(cell.all, most);
  const inner = innerDisc(cell.review, cell.all, radius);
  const both = cell.review > 0 && cell.added > 0;
  // The number beside the disc and not in it, where it could be read only in a large one.
  const [x, y] = [width - discRadius.most - 3, both ? 13 : 19];
  return (
    <>
      <circle cx={x} cy={y} r={radius} className="map-all" />
      {inner > 0 ? <circle cx={x} cy={y} r={inner} className={inner === radius ? "map-review whole" : "map-review"} /> : null}
      <text x="10" y={y + 4.8} className="map-number">
        {cell.all}
      </text>
      {both ? (
        <text x={middle} y="35.5" className="map-split">
          {cell.review} + {cell.added}
        </text>
      ) : null}
    </>
  );
}
