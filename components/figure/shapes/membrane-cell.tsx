/** A given cell that has come to lie on the basement membrane. */
export function MembraneCell() {
  return (
    <>
      <path d="M-12 10C-13 0-8-9 0-9S13 0 12 10z" className="germ" />
      <circle r="5.6" cy="2" className="germ-nucleus" />
      <circle r="1.2" cx="-1.6" cy="1" className="germ-dot" />
      <path d="M-17 12h34" className="membrane" />
    </>
  );
}
