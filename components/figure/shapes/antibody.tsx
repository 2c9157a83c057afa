/** Antibodies: Y-shaped molecules. */
export function Antibody() {
  return (
    <>
      {[
        [-6, 2, -14],
        [7, -2, 16],
      ].map(([x, y, turn]) => (
        <path
          key={x}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          d="M0 11V0L-6-8M0 0 6-8M-3.2 0.5-8.5-6.5M3.2 0.5 8.5-6.5"
          className="antibody"
        />
      ))}
    </>
  );
}
