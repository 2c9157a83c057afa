/** A testis whose tubules are empty. */
export function FailingTestis() {
  return (
    <>
      <path d="M-15 3C-16-8-6-16 4-15c9 1 13 7 12 15C15 10 7 16-3 15-10 14-14 11-15 3z" className="tissue" />
      {[
        [-5.5, -5, 4.8],
        [6, -4, 4.5],
        [0.5, 6.5, 4.6],
      ].map(([x, y, r]) => (
        <g key={x}>
          <circle r={r} cx={x} cy={y} className="lumen" />
          <circle r={r} cx={x} cy={y} className="tubule-empty" />
        </g>
      ))}
    </>
  );
}
