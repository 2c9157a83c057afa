/** A gene: a stretch of double helix. */
export function Genes() {
  return (
    <>
      <path d="M-16-4C-10-12-4-12 0 0s10 12 16 4" className="strand" />
      <path d="M-16 4C-10 12-4 12 0 0s10-12 16-4" className="strand-other" />
      <path d="M-12.5-7v14M-8.5-8.5v17M-4-6v12M4-6v12M8.5-8.5v17M12.5-7v14" className="rung" />
    </>
  );
}
