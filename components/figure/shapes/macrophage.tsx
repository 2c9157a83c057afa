/** A macrophage: large, with a ruffled edge and a kidney-shaped nucleus. */
export function Macrophage() {
  return (
    <>
      <path
        d="M-15 0c-2-4 1-6 0-9 3 0 4-4 8-5 3 2 5-2 9 0 1 3 6 3 8 7-2 3 5 5 4 9-3 1-2 6-6 7-2 4-6 2-9 5-3-2-7 1-9-3-4 0-4-5-7-6 2-2 1-4 2-5z"
        className="immune"
      />
      <path d="M-6-4c3-4 9-3 10 1s0 8-4 8c-3 0-2-4-4-4-3 0-4-3-2-5z" className="immune-nucleus" />
      <circle r="1.5" cx="-9" cy="3" className="immune-dot" />
      <circle r="1.2" cx="8" cy="7" className="immune-dot" />
      <circle r="1" cx="-6" cy="8" className="immune-dot" />
    </>
  );
}
