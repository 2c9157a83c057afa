/** A testis below a bundle of wide, winding veins: a varicocele. */
export function Veins() {
  return (
    <>
      <path d="M-8-16c4 4-5 6-1 10s-3 5 1 8M0-17c-5 5 5 7 0 11s4 5 0 8M8-16c-4 4 5 6 1 10s3 5-1 8" className="vein" />
      <ellipse rx="9.5" ry="7.5" cy="9" className="tissue" />
    </>
  );
}
