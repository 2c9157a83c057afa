/** A Sertoli cell, tall with a notched nucleus, and a Leydig cell, rounded with fat droplets. */
export function SomaticCells() {
  return (
    <>
      <path d="M-16 14V0c0-8 3-13 6-15 3 3 4 9 5 15 0 6-1 10-2 14z" className="sertoli" />
      <ellipse cx="-10" cy="3" rx="2.6" ry="4" className="sertoli-nucleus" />
      <path d="M-1 4c0-7 4-10 9-9s9 4 8 10-5 9-9 8-8-3-8-9z" className="leydig" />
      <circle r="3.4" cx="7" cy="4" className="leydig-nucleus" />
      <circle r="1" cx="12" cy="0" className="droplet" />
      <circle r="1.1" cx="12.6" cy="6" className="droplet" />
      <circle r="0.9" cx="3" cy="9" className="droplet" />
    </>
  );
}
