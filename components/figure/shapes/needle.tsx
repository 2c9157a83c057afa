/** The tip of a needle at the place it is to reach. */
export function Needle() {
  return (
    <>
      <circle r="5" className="target" />
      <circle r="1.8" className="target-dot" />
      <path d="m-1.5-1 2.5 2L13-9l-3-3.5z" className="needle" />
      <path d="m10-13 4 4.5" className="needle-line" />
    </>
  );
}
