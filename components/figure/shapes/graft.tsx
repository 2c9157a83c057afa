/** Pieces of testicular tissue held by a stitch. */
export function Graft() {
  return (
    <>
      <path d="M-13 4c-1-6 2-10 7-10s7 4 6 9-4 7-7 7-6-2-6-6z" className="tissue" />
      <path d="M3 2c0-6 3-9 7-8s6 4 5 9-4 7-7 6-5-3-5-7z" className="tissue" />
      <circle r="2.8" cx="-6" cy="2" className="germ" />
      <circle r="2.6" cx="9" cy="1" className="germ" />
      <path d="M-3-10C0-4 0 4-1 9m4-19C0-5 0 5 1 10" className="stitch" />
    </>
  );
}
