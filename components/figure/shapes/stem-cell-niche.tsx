/** The niche: a stem cell on the basement membrane between two Sertoli cells. */
export function StemCellNiche() {
  return (
    <>
      <path d="M-16 13V-2c0-8 2-12 5-13 3 2 4 8 5 13 0 6-2 11-3 15z" className="sertoli" />
      <path d="M16 13V-2c0-8-2-12-5-13-3 2-4 8-5 13 0 6 2 11 3 15z" className="sertoli" />
      <ellipse cx="-12" cy="2" rx="2.2" ry="3.4" className="sertoli-nucleus" />
      <ellipse cx="12" cy="2" rx="2.2" ry="3.4" className="sertoli-nucleus" />
      <circle r="7.5" cy="5" className="germ" />
      <circle r="4.6" cy="4.8" className="germ-nucleus" />
      <path d="M-17 14h34" className="membrane" />
    </>
  );
}
