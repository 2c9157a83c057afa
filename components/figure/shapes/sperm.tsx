/** Three spermatozoa, heads towards the wall and tails in the lumen. */
export function Sperm() {
  return (
    <>
      {[
        [-8, -6, -8],
        [0, -9, 4],
        [8, -5, 14],
      ].map(([x, y, turn]) => (
        <g key={x} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <path d="M0 3.6C1 8-2.6 10-0.6 15s-1 7 0.4 9" className="tail" />
          <ellipse rx="2.6" ry="4" className="germ-solid" />
          <path d="M-2.5-1.2A2.6 4 0 0 1 2.5-1.2z" className="germ" />
        </g>
      ))}
    </>
  );
}
