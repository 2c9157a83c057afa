/** A spermatogonial stem cell: round, with a large pale nucleus and two nucleoli. */
export function StemCell() {
  return (
    <>
      <circle r="15" className="germ" />
      <circle r="9.5" cx="-0.5" cy="-0.5" className="germ-nucleus" />
      <circle r="1.7" cx="-3.5" cy="-3" className="germ-dot" />
      <circle r="1.4" cx="3" cy="1.8" className="germ-dot" />
    </>
  );
}
