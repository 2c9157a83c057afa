import type { Form } from "../../../lib/pictures/figures/sheet.ts";
import { FarGermCell, FarLeydigCells, FarPeritubularCell, FarSertoli } from "./far-cells.tsx";
import { RegionLabel } from "./region-label.tsx";

/** A section: one tubule cut across, parts of two others, and between them the interstitium with a vessel and Leydig cells. */
export function Scene2({ form }: { form: Form }) {
  return form === "wide" ? <Wide /> : <Narrow />;
}

function Wide() {
  return (
    <>
      <rect className="ground" x="0" y="0" width="760" height="660" />
      <Tubule x={640} y={352} radius={252} lumen={96} from={60} to={300} />
      <FarLeydigCells x={300} y={214} />
      <FarLeydigCells x={330} y={600} turn={30} />
      <FarLeydigCells x={176} y={520} turn={-40} />
      <RegionLabel x={14} y={640}>
        Interstitium
      </RegionLabel>
      <RegionLabel x={748} y={86} anchor="end">
        Seminiferous tubule, cut across
      </RegionLabel>
      <RegionLabel x={736} y={414} anchor="end">
        Lumen
      </RegionLabel>
    </>
  );
}

function Narrow() {
  return (
    <>
      <rect className="ground" x="0" y="0" width="340" height="900" />
      <Tubule x={420} y={510} radius={272} lumen={150} from={110} to={250} />
      <FarLeydigCells x={230} y={170} />
      <FarLeydigCells x={150} y={640} turn={30} />
      <FarLeydigCells x={70} y={820} turn={-30} />
      <RegionLabel x={6} y={890} size={11}>
        Interstitium
      </RegionLabel>
      <RegionLabel x={334} y={244} anchor="end" size={11}>
        Tubule
      </RegionLabel>
    </>
  );
}

/** A tubule cut across, drawn between two angles in degrees: membrane, Sertoli cells towards the lumen, germ cells between them. */
function Tubule({ x, y, radius, lumen, from, to }: { x: number; y: number; radius: number; lumen: number; from: number; to: number }) {
  const at = (degrees: number, distance: number) => ({
    x: x + distance * Math.cos((degrees * Math.PI) / 180),
    y: y + distance * Math.sin((degrees * Math.PI) / 180),
  });
  const step = (22 * 250) / radius;
  const angles = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);
  const depth = radius - lumen;
  return (
    <>
      <circle className="wall-ground" cx={x} cy={y} r={radius} />
      <circle className="lumen-ground" cx={x} cy={y} r={lumen} />
      {angles.map((angle) => {
        const { x: cx, y: cy } = at(angle, radius - 1);
        return <FarSertoli key={angle} x={cx} y={cy} length={depth - 12} turn={angle + 90} />;
      })}
      {angles.map((angle) => {
        const between = angle + step / 2;
        const [flat, first, second, third, tail] = [
          at(between, radius + 5),
          at(between, radius - 13),
          at(between + 1, radius - depth * 0.36),
          at(between - 2, radius - depth * 0.64),
          at(angle + 3, lumen - 6),
        ];
        return (
          <g key={angle}>
            <FarPeritubularCell x={flat.x} y={flat.y} turn={between + 90} />
            <FarGermCell x={first.x} y={first.y} stage={0} />
            <FarGermCell x={second.x} y={second.y} stage={1} />
            <FarGermCell x={third.x} y={third.y} stage={2} />
            <FarGermCell x={tail.x} y={tail.y} stage={3} />
          </g>
        );
      })}
      <circle className="lamina" cx={x} cy={y} r={radius} />
    </>
  );
}
