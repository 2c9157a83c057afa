/** A round spermatid: small, with a dark nucleus under its cap. */
export function Spermatid() {
  return (
    <>
      <circle r="10.5" className="germ" />
      <circle r="5.8" className="germ-solid" />
      <path d="M-6.4-3.4A7.4 7.4 0 0 1 6.4-3.4" className="germ-cap" />
    </>
  );
}
