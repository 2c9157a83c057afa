import type { Form } from "../../../lib/pictures/figures/sheet.ts";
import { wavyLine } from "../../../lib/pictures/figures/wavy-line.ts";
import { FarGermCell, FarLeydigCells, FarPeritubularCell, FarSertoli } from "./far-cells.tsx";
import { RegionLabel } from "./region-label.tsx";

/** What is given on the left, the interstitium, and the wall of a tubule with its lumen on the right. */
export function Scene1b({ form }: { form: Form }) {
  return form === "wide" ? <Wide /> : <Narrow />;
}

function Wide() {
  return (
    <>
      <rect className="ground" x="196" y="0" width="268" height="810" />
      <FarLeydigCells x={386} y={500} />
      <FarLeydigCells x={400} y={690} turn={40} />
      <FarLeydigCells x={222} y={690} turn={-20} />
      <path className="vessel-far" d="M214 772c30-16 60 8 92-6s50-10 60 4-20 22-52 22-84 4-100-20z" />
      <Wall top={0} bottom={810} membrane={466} depth={176} right={760} rows={[56, 142, 230, 320, 408, 494, 580, 668, 752]} />
      <RegionLabel x={14} y={26}>
        Given
      </RegionLabel>
      <RegionLabel x={204} y={26}>
        Interstitium
      </RegionLabel>
      <RegionLabel x={478} y={26}>
        Wall of a tubule
      </RegionLabel>
      <RegionLabel x={752} y={26} anchor="end">
        Lumen
      </RegionLabel>
    </>
  );
}

function Narrow() {
  return (
    <>
      <rect className="ground" x="86" y="0" width="116" height="1040" />
      <Wall top={0} bottom={1040} membrane={204} depth={88} right={340} rows={[70, 210, 330, 450, 560, 680, 800, 920]} />
      <RegionLabel x={4} y={18} size={11}>
        Given
      </RegionLabel>
      <RegionLabel x={92} y={18} size={11}>
        Interstitium
      </RegionLabel>
      <RegionLabel x={210} y={18} size={11}>
        Wall of a tubule
      </RegionLabel>
      <RegionLabel x={336} y={1030} anchor="end" size={11}>
        Lumen
      </RegionLabel>
    </>
  );
}

/** The wall of a tubule standing upright, its membrane on the left. */
function Wall({
  top,
  bottom,
  membrane,
  depth,
  right,
  rows,
}: {
  top: number;
  bottom: number;
  membrane: number;
  depth: number;
  right: number;
  rows: readonly number[];
}) {
  const edge = membrane + depth;
  return (
    <>
      <rect className="wall-ground" x={membrane} y={top} width={right - membrane} height={bottom - top} />
      <path
        className="lumen-ground"
        d={`${wavyLine({ x: edge, y: top }, { x: edge, y: bottom }, 5, 8)}L${right} ${bottom}L${right} ${top}z`}
      />
      {rows.map((y) => (
        <FarSertoli key={y} x={membrane} y={y} length={depth - 8} turn={-90} />
      ))}
      {rows.map((y, place) => (
        <g key={y}>
          <FarPeritubularCell x={membrane - 5} y={y + 40} turn={90} />
          <FarGermCell x={membrane + 13} y={y + 34} stage={0} />
          <FarGermCell x={membrane + depth * 0.33} y={y + 26 + (place % 2) * 16} stage={1} />
          <FarGermCell x={membrane + depth * 0.66} y={y + 24} stage={2} />
          <FarGermCell x={membrane + depth * 0.72} y={y + 42} stage={2} />
        </g>
      ))}
      <path className="lamina" d={wavyLine({ x: membrane, y: top }, { x: membrane, y: bottom }, 1.6, 12)} />
    </>
  );
}
