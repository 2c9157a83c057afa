/** A syringe and a blade: hormones, and surgery. */
export function Syringe() {
  return (
    <>
      <g transform="rotate(-40)">
        <path d="M-12-2.8H4v5.6h-16z" className="glass" transform="translate(0 -4)" />
        <path d="M-6-6.2h9.6v4.4H-6z" className="medium" />
        <path d="M4-4h10M-12-4h-4M-16-7v6" className="needle-line thin" />
      </g>
      <path d="m-3 14 12-9c4-1 5 2 3 5-4 3-9 5-15 4z" className="needle" />
    </>
  );
}
