import type { Form } from "../../../lib/pictures/figures/sheet.ts";
import { wavyLine } from "../../../lib/pictures/figures/wavy-line.ts";
import { FarGermCell, FarPeritubularCell, FarSertoli } from "./far-cells.tsx";
import { RegionLabel } from "./region-label.tsx";

/** A testis with its ducts, a bench with dishes, and below them the wall of a tubule from its edge (above) to its lumen (below). */
export function Scene1a({ form }: { form: Form }) {
  return form === "wide" ? <Wide /> : <Narrow />;
}

function Wide() {
  return (
    <>
      <rect className="bench" x="446" y="212" width="306" height="162" rx="6" />
      <RegionLabel x={744} y={364} anchor="end">
        In culture
      </RegionLabel>
      <Testis />
      <RegionLabel x={112} y={224}>
        In the testis
      </RegionLabel>
      <Wall width={760} membrane={458} depth={190} bottom={690} cells={[96, 226, 362, 486, 610, 724]} />
      <RegionLabel x={748} y={450} anchor="end">
        Interstitium
      </RegionLabel>
      <RegionLabel x={748} y={476} anchor="end">
        Wall of a seminiferous tubule
      </RegionLabel>
      <RegionLabel x={12} y={680}>
        Lumen
      </RegionLabel>
    </>
  );
}

function Narrow() {
  return (
    <>
      <rect className="bench" x="204" y="262" width="134" height="258" rx="6" />
      <RegionLabel x={332} y={278} anchor="end" size={11}>
        In culture
      </RegionLabel>
      <path className="duct" d="M150 340C170 318 168 300 186 306S204 270 190 258" />
      <path className="capsule" d="M4 376C0 318 40 282 92 284S168 318 166 366 140 452 86 454 8 432 4 376z" />
      <path className="septum" d="M156 356C120 344 80 318 50 296M156 360C110 362 60 362 8 366M154 364C120 390 80 420 40 440" />
      <path className="coil" d="M44 320q6-6 10 0t10 0M30 392q6-6 10 0t10 0 10 0M42 408q6-6 10 0t10 0 10 0M104 306q6-6 10 0t10 0 10 0" />
      <RegionLabel x={4} y={278} size={11}>
        In the testis
      </RegionLabel>
      <Wall width={340} membrane={586} depth={270} bottom={960} cells={[40, 150, 270, 326]} />
      <RegionLabel x={336} y={579} anchor="end" size={11}>
        Interstitium
      </RegionLabel>
      <RegionLabel x={336} y={602} anchor="end" size={11}>
        Wall of a tubule
      </RegionLabel>
      <RegionLabel x={6} y={950} size={11}>
        Lumen
      </RegionLabel>
    </>
  );
}

/** A testis from the side: capsule, septa with coiled tubules, rete testis, efferent ducts and the head of the epididymis. */
function Testis() {
  return (
    <>
      <path className="duct" d="M312 284C332 262 352 268 362 254S386 230 398 238 420 226 424 240 408 262 414 276" />
      <path className="duct" d="M318 292C340 276 362 282 374 266S398 250 404 258" />
      <path className="capsule" d="M14 306C14 254 96 228 190 232 262 234 326 250 340 290 348 330 300 372 214 384 110 394 18 366 14 306z" />
      <path
        className="septum"
        d="M330 300C260 290 190 262 150 236M330 304C250 306 150 300 60 262M328 308C250 330 140 350 48 350M326 312C290 340 250 366 214 382"
      />
      <path
        className="coil"
        d="M90 268q8-8 14 0t14 0 14 0 14 0M104 282q8-8 14 0t14 0 14 0 14 0 14 0M60 322q8-8 14 0t14 0 14 0 14 0 14 0M84 338q8-8 14 0t14 0 14 0 14 0M218 268q7-7 12 0t12 0 12 0M236 282q7-7 12 0t12 0 12 0M226 318q7-7 12 0t12 0 12 0M214 352q7-7 12 0t12 0 12 0"
      />
      <path className="duct" d="M322 286q-8 8 0 14t0 14" />
    </>
  );
}

/** The wall of a tubule, its membrane along the top. */
function Wall({
  width,
  membrane,
  depth,
  bottom,
  cells,
}: {
  width: number;
  membrane: number;
  depth: number;
  bottom: number;
  cells: readonly number[];
}) {
  const edge = membrane + depth;
  return (
    <>
      <rect className="wall-ground" x="0" y={membrane} width={width} height={bottom - membrane} />
      <path
        className="lumen-ground"
        d={`${wavyLine({ x: 0, y: edge }, { x: width, y: edge - 34 }, 5, 6)}L${width} ${bottom}L0 ${bottom}z`}
      />
      {cells.map((x, place) => (
        <g key={x}>
          <FarSertoli x={x} y={membrane} length={depth - 10 - (place * 34) / cells.length} />
          <FarPeritubularCell x={x + 26} y={membrane - 4} />
        </g>
      ))}
      {cells.map((x, place) => (
        <g key={x}>
          <FarGermCell x={x + 34} y={membrane + 14} stage={0} />
          <FarGermCell x={x + 30 + (place % 2) * 8} y={membrane + depth * 0.34} stage={1} />
          <FarGermCell x={x + 26} y={membrane + depth * 0.62} stage={2} />
          <FarGermCell x={x + 42} y={membrane + depth * 0.7} stage={2} />
        </g>
      ))}
      <path className="lamina" d={wavyLine({ x: 0, y: membrane }, { x: width, y: membrane }, 1.6, 9)} />
    </>
  );
}
