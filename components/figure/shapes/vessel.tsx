/** A small blood vessel cut across, with red cells inside and a gap in its wall. */
export function Vessel() {
  return (
    <>
      <circle r="15" className="blood" />
      <circle r="15" className="blood-wall" />
      <ellipse rx="4.2" ry="3" cx="-4" cy="-4" className="red-cell" />
      <ellipse rx="4" ry="2.9" cx="5" cy="3" transform="rotate(30)" className="red-cell" />
      <ellipse rx="3.6" ry="2.6" cx="-4" cy="7" className="red-cell" />
    </>
  );
}
