/** Lymphocytes: small round cells that are nearly all nucleus. */
export function Lymphocyte() {
  return (
    <>
      {[
        [-6, -5, 8],
        [8, -2, 6.6],
        [-1, 9, 6.2],
      ].map(([x, y, r]) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r={r} className="immune" />
          <circle cx={x} cy={y} r={(r as number) - 1.8} className="immune-nucleus" />
        </g>
      ))}
    </>
  );
}
