/** An embryoid body: a ball of cells afloat in a dish. */
export function EmbryoidBody() {
  return (
    <>
      <path d="M-17-5v14h34V-5" className="glass" />
      <path d="M-16.5 1.5h33V9h-33z" className="medium" />
      <circle r="10" cy="-1" className="pluri" />
      {[
        [-5, -5],
        [1, -7],
        [6, -3],
        [-7, 1],
        [-1, -1],
        [4, 3],
        [-3, 5],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} r="2.4" cx={x} cy={y} className="pluri-nucleus" />
      ))}
    </>
  );
}
