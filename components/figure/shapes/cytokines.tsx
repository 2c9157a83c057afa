/** Inflammatory mediators: small triangles. */
export function Cytokines() {
  return (
    <>
      {[
        [-8, -7, 0],
        [4, -10, 25],
        [10, 0, 60],
        [-2, 1, 10],
        [-11, 6, 45],
        [4, 10, 80],
      ].map(([x, y, turn]) => (
        <path key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn})`} d="M0-4 3.8 3h-7.6z" className="cytokine" />
      ))}
    </>
  );
}
