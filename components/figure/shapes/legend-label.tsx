/** A word that a legend names and nothing explains: a tag with a question left open. */
export function LegendLabel() {
  return (
    <>
      <path d="M-13-8H6l8 8-8 8h-19z" className="tag" />
      <circle r="1.6" cx="7" cy="0" className="tag-hole" />
      <path d="M-9-2.5H2M-9 2.5h7" className="tag-line" />
    </>
  );
}
