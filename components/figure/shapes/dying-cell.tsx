/** A cell that dies by apoptosis: shrunken, its nucleus in pieces, with blebs. */
export function DyingCell() {
  return (
    <>
      <path d="M-9-8c4-4 9-4 12-1 4-1 6 3 5 7 2 4 0 8-4 9-2 4-8 5-11 2-5 0-7-4-6-8-1-4 1-8 4-9z" className="dying" />
      <circle r="2.8" cx="-4" cy="-3" className="dying-solid" />
      <circle r="2.2" cx="2.5" cy="-1" className="dying-solid" />
      <circle r="2" cx="-1.5" cy="4.5" className="dying-solid" />
      <circle r="3" cx="12" cy="-10" className="dying" />
      <circle r="2.3" cx="14" cy="6" className="dying" />
      <circle r="2" cx="-14" cy="10" className="dying" />
    </>
  );
}
