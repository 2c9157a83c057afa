/** A testis with a question mark: no cause was found. */
export function Question() {
  return (
    <>
      <ellipse rx="14" ry="12" className="tissue" />
      <path d="M-4-3.4C-4-8 5-8 5-3 5 .5.4.6.4 4" className="needle-line open" />
      <circle r="1.3" cx="0.4" cy="7.6" className="needle-dot" />
    </>
  );
}
