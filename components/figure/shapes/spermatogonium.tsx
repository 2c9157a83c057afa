/** A spermatogonium: round, with a round nucleus. */
export function Spermatogonium() {
  return (
    <>
      <circle r="12.5" className="germ" />
      <circle r="7.8" className="germ-nucleus" />
      <circle r="1.4" cx="-2" cy="-2" className="germ-dot" />
      <circle r="1.2" cx="3" cy="2" className="germ-dot" />
    </>
  );
}
