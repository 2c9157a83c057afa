/** An X and a Y chromosome, the Y with a piece missing. */
export function Chromosomes() {
  return (
    <>
      <path d="M-13-13C-9-6-9-4-6.5 0-9 4-9 7-13 13M-1-13C-5-6-5-4-6.5 0-4 4-4 7-1 13" className="chromosome" />
      <path d="M6-10C7-6 8-3 9.5-1M13-10C12-6 11-3 9.5-1M9.5-1V5" className="chromosome" />
      <path d="M9.5 9v3" className="chromosome-gap" />
    </>
  );
}
