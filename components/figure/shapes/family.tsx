/** Two grown people and a child between them. */
export function Family() {
  return (
    <>
      {[
        [-9, 1],
        [9, 1],
        [0, 0.66],
      ].map(([x, scale]) => (
        <g key={x} transform={`translate(${x} 13) scale(${scale})`}>
          <path d="M-6 0v-8c0-5 2.5-7 6-7s6 2 6 7v8z" className="stroma" />
          <circle r="4.4" cy="-19.5" className="stroma" />
        </g>
      ))}
    </>
  );
}
