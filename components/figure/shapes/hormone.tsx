/** A gland on its stalk with drops leaving it: a hormone. */
export function Hormone() {
  return (
    <>
      <path d="M0-16v5" className="link" />
      <path d="M-11-4C-12-9-5-12 0-11 5-12 12-9 11-4 9 1 4 0 0-1-4 0-9 1-11-4z" className="tissue" />
      <path d="M0-11v10" className="link" />
      {[
        [-6, 8],
        [3, 6],
        [-1, 14],
      ].map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${(y as number) - 5}c2 3 2.6 4 0 5-2.6-1-2-2 0-5z`} className="factor" />
      ))}
    </>
  );
}
