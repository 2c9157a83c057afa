/** A culture flask lying down, half full of medium with vesicles in it. */
export function Medium() {
  return (
    <>
      <path d="M-15-7H6l4 3h6v8h-6l-4 7h-21z" className="glass" />
      <path d="M-15 1H8.6L6 11h-21z" className="medium" />
      <circle cx="-10" cy="6" r="1.5" className="vesicle-inner" />
      <circle cx="-4" cy="4.4" r="1.1" className="vesicle-inner" />
      <circle cx="1" cy="7.4" r="1.5" className="vesicle-inner" />
    </>
  );
}
