/** A grown cell turned back to the pluripotent state: an arrow runs around its nucleus. */
export function ReprogrammedCell() {
  return (
    <>
      <path d="M-16 1C-14-6-9-9-6-13-1-16 6-14 9-10c5 3 7 8 6 12-3 6-6 10-11 12-7 2-13 0-16-4-3-3-5-6-4-9z" className="pluri" />
      <circle r="5.5" className="pluri-nucleus" />
      <path d="M8.5 2.5A9 9 0 1 1 4.6-7.7" className="pluri-line" />
      <path d="M1.6-10.6 6.4-7.2 1.8-4z" className="pluri-solid" />
    </>
  );
}
