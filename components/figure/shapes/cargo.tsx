/** Cargo out of an opened vesicle: strands of RNA, lipids, proteins. */
export function Cargo() {
  return (
    <>
      <path d="M-3-9A10 10 0 1 0-3 9" className="vesicle-open" />
      <path d="M-2-6q3-4 5 0t5 0 5 0M0 5q3-4 5 0t5 0" className="vesicle-line" />
      <circle r="2" cx="4" cy="0" className="vesicle-solid" />
      <circle r="1.4" cx="10" cy="1" className="vesicle-solid" />
      <path d="M-9-1v4m3-4v4" className="vesicle-line" />
    </>
  );
}
