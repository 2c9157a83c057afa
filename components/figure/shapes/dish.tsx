/** Tissue on a block at the surface of the medium: spermatogenesis in culture. */
export function Dish() {
  return (
    <>
      <path d="M-17-9v18h34V-9" className="glass" />
      <path d="M-16.5 0h33v9h-33z" className="medium" />
      <path d="M-9 0h18v7H-9z" className="block" />
      <path d="M-8-1c0-5 4-7 8-7s8 2 8 7z" className="tissue" />
      <circle r="2.7" cx="-3.2" cy="-3.6" className="germ" />
      <circle r="2.7" cx="3.2" cy="-3.6" className="germ" />
    </>
  );
}
