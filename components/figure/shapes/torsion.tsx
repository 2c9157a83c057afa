/** A testis on its cord, the cord twisted above it. */
export function Torsion() {
  return (
    <>
      <path d="M-3-17C-3-13 3-12 3-8S-3-4-3-1M3-17C3-13-3-12-3-8S3-4 3-1" className="blood-line" />
      <ellipse rx="10" ry="8.5" cy="7.5" className="tissue" />
      <path d="M-6 6q2-3 4 0t4 0 4 0M-5 10q2-3 4 0t4 0" className="coil" />
    </>
  );
}
