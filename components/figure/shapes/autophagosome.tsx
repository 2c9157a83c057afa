/** An autophagosome: a double membrane around parts of the cell. */
export function Autophagosome() {
  return (
    <>
      <circle r="14" className="support-ring" />
      <circle r="10.5" className="support-inner" />
      <ellipse rx="4.6" ry="2.5" cx="-2.5" cy="-3" transform="rotate(-25)" className="mitochondrion" />
      <ellipse rx="4" ry="2.2" cx="3" cy="4" transform="rotate(18)" className="mitochondrion" />
      <circle r="1.2" cx="5" cy="-4" className="support-dot" />
      <circle r="1" cx="-5" cy="4.5" className="support-dot" />
    </>
  );
}
