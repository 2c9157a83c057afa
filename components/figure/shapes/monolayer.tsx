/** Flat cells on the bottom of a dish, in medium. */
export function Monolayer() {
  return (
    <>
      <path d="M-17-9v18h34V-9" className="glass" />
      <path d="M-16.5-3h33V9h-33z" className="medium" />
      {[-11.5, -4, 4, 11.5].map((x) => (
        <g key={x} transform={`translate(${x} 6.5)`}>
          <path d="M-4.2 2.3C-3-1-2-2.4 0-2.5 2-2.4 3-1 4.2 2.3z" className="pluri" />
          <ellipse rx="1.6" ry="1.1" cy="0.2" className="pluri-nucleus" />
        </g>
      ))}
    </>
  );
}
