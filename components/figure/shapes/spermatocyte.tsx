/** A primary spermatocyte: the largest germ cell, with chromosomes drawn out as threads. */
export function Spermatocyte() {
  return (
    <>
      <circle r="15" className="germ" />
      <circle r="10" className="germ-nucleus" />
      <path d="M-6-3q3-4 5 0t5 0M-5 3q3-3 5 1t5-1M-1-7q2 3 4 1M-2 7q2-2 4 0" className="germ-thread" />
    </>
  );
}
