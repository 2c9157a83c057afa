/** A piece of testis: three tubules cut across, with the tissue between them. */
export function Tissue() {
  return (
    <>
      <path d="M-15 3C-16-8-6-16 4-15c9 1 13 7 12 15C15 10 7 16-3 15-10 14-14 11-15 3z" className="tissue" />
      <circle r="5.2" cx="-5.5" cy="-5" className="germ" />
      <circle r="2" cx="-5.5" cy="-5" className="lumen" />
      <circle r="4.8" cx="6" cy="-4" className="germ" />
      <circle r="1.8" cx="6" cy="-4" className="lumen" />
      <circle r="5" cx="0.5" cy="6.5" className="germ" />
      <circle r="1.9" cx="0.5" cy="6.5" className="lumen" />
    </>
  );
}
