/** A colony of pluripotent cells: small, packed, with large nuclei, in one smooth outline. */
export function Colony() {
  return (
    <>
      <path d="M-16 2C-16-9-7-14 1-14c10 0 15 6 15 14S9 14-1 14-16 10-16 2z" className="pluri" />
      {[
        [-8, -5],
        [0, -8],
        [8, -4],
        [-10, 3],
        [-2, 0],
        [6, 4],
        [-5, 8],
        [3, 10],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} r="2.7" cx={x} cy={y} className="pluri-nucleus" />
      ))}
    </>
  );
}
