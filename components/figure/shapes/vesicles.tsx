/** Exosomes: small membrane rings of several sizes with cargo inside. */
export function Vesicles() {
  return (
    <>
      {[
        [-6, -5, 7.2],
        [7, -7, 4.6],
        [6, 6, 6.4],
        [-7, 8, 4.2],
      ].map(([x, y, r]) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r={r} className="vesicle" />
          <circle cx={x} cy={y} r={(r as number) - 1.7} className="vesicle-inner" />
        </g>
      ))}
      <path d="M-8.5-6.5q2-2 3 0t3 0" className="vesicle-line" />
      <circle cx="-4.5" cy="-2.5" r="1" className="vesicle-solid" />
      <path d="M3.8 5q1.6-1.8 2.4 0t2.4 0" className="vesicle-line" />
      <circle cx="6.2" cy="8" r="0.9" className="vesicle-solid" />
      <circle cx="7" cy="-7" r="1" className="vesicle-solid" />
      <circle cx="-7" cy="8" r="0.9" className="vesicle-solid" />
    </>
  );
}
