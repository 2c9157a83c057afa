/** A mesenchymal stem cell: spindle-shaped with long processes and an oval nucleus. */
export function StromalCell() {
  return (
    <>
      <path d="M-17 8C-11 4-10-3-4-7 0-11 4-10 8-12l8-4c-3 5-3 8-5 12C9 2 8 6 3 8-2 11-6 9-10 10z" className="stroma" />
      <ellipse rx="5.6" ry="3.9" transform="rotate(-32)" className="stroma-nucleus" />
      <circle r="1" cx="-1" cy="0.6" className="stroma-dot" />
    </>
  );
}
