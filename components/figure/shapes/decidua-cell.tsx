/** A decidua stromal cell: rounder than other stromal cells, with short processes. */
export function DeciduaCell() {
  return (
    <>
      <path d="M-15 2c-1-7 4-12 10-13 4-4 9-2 11 1 6 1 9 6 9 11-1 7-5 11-11 12-5 3-10 2-13-1-4-2-6-5-6-10z" className="stroma" />
      <circle r="6" className="stroma-nucleus" />
      <circle r="1.2" cx="-2" cy="-1" className="stroma-dot" />
      <circle r="1.2" cx="2" cy="2" className="stroma-dot" />
    </>
  );
}
