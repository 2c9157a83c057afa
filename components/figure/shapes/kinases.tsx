/** A chain of kinases that hand on a signal, each with its phosphate. */
export function Kinases() {
  return (
    <>
      <path d="M-11-8-1 0l9 8" className="link" />
      <ellipse rx="6" ry="4.6" cx="-10" cy="-8" className="kinase" />
      <ellipse rx="6" ry="4.6" cx="-0.5" cy="0" className="kinase" />
      <ellipse rx="6" ry="4.6" cx="9" cy="8" className="kinase" />
      <circle r="2.3" cx="-3" cy="-11" className="phosphate" />
      <circle r="2.3" cx="6.5" cy="-3" className="phosphate" />
      <circle r="2.3" cx="15" cy="4" className="phosphate" />
    </>
  );
}
