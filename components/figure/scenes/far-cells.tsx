/** Cells of the surroundings, drawn pale: what a reader sees under the microscope around what the figure tells of. */

/** A Sertoli cell from the membrane at 0, 0 towards the lumen along y, `length` long. */
export function FarSertoli({ x, y, length, turn = 0 }: { x: number; y: number; length: number; turn?: number }) {
  const l = length;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path
        className="sertoli-far"
        d={`M-17 2C-14 ${l * 0.2} -9 ${l * 0.3} -8 ${l * 0.45} C-13 ${l * 0.6} -7 ${l * 0.75} -5 ${l} C-1 ${l * 1.04} 2 ${l * 1.03} 4 ${l} C6 ${l * 0.75} 13 ${l * 0.62} 8 ${l * 0.46} C9 ${l * 0.3} 14 ${l * 0.2} 17 2z`}
      />
      <path className="sertoli-far" d={`M-4 ${l * 0.24 - 5}c5-3 9 1 8 6s-4 7-7 5c2-3-3-5-1-11z`} />
    </g>
  );
}

/** A germ cell of the surroundings; `stage` from 0 at the membrane to 3 at the lumen. */
export function FarGermCell({ x, y, stage }: { x: number; y: number; stage: 0 | 1 | 2 | 3 }) {
  if (stage === 3) {
    return (
      <g transform={`translate(${x} ${y})`}>
        <ellipse className="germ-far-solid" rx="1.8" ry="3" />
        <path className="coil" strokeWidth="0.8" d="M0 3c2 4-2 7 0 12" />
      </g>
    );
  }
  const [outer, inner] = [
    [8, 5],
    [10, 6.5],
    [6.5, 3.4],
  ][stage] as [number, number];
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="germ-far" r={outer} />
      <circle className={stage === 2 ? "germ-far-solid" : "germ-far"} r={inner} />
    </g>
  );
}

/** A flat peritubular cell lying along the membrane. */
export function FarPeritubularCell({ x, y, turn = 0 }: { x: number; y: number; turn?: number }) {
  return (
    <path
      className="peritubular"
      transform={`translate(${x} ${y}) rotate(${turn})`}
      d="M-22 0C-12-1-7-4.5 0-4.5S12-1 22 0C12 1.5 6 2.5 0 2.5S-12 1.5-22 0z"
    />
  );
}

/** A few Leydig cells lying together. */
export function FarLeydigCells({ x, y, turn = 0 }: { x: number; y: number; turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      {[
        [0, 0, 9],
        [15, 6, 8],
        [3, 16, 8.5],
      ].map(([cx, cy, r]) => (
        <g key={`${cx} ${cy}`}>
          <circle className="leydig-far" cx={cx} cy={cy} r={r} />
          <circle className="leydig-far" cx={cx} cy={cy} r="3.2" />
        </g>
      ))}
    </g>
  );
}
