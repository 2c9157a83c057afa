/** An enzyme: a rounded molecule with a cleft, and what it takes apart. */
export function Enzyme() {
  return (
    <>
      <path d="M10-8A13 13 0 1 0 12 7L2 1z" className="enzyme" />
      <circle r="2.6" cx="11" cy="0" className="factor" />
      <circle r="1.6" cx="16" cy="-3" className="factor" />
    </>
  );
}
