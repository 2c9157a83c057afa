/** Secreted factors: droplets of several sizes. */
export function Factors() {
  return (
    <>
      {[
        [-9, -6, 3.2],
        [0, -10, 2.3],
        [8, -6, 3.4],
        [-3, -1, 2.6],
        [5, 3, 2.9],
        [-10, 5, 2.4],
        [-2, 9, 3.3],
        [11, 9, 2.2],
      ].map(([x, y, r]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} className="factor" />
      ))}
    </>
  );
}
