/** Two cells touching, with links across the place where they touch. */
export function Contact() {
  return (
    <>
      <path d="M-17 0c0-7 4-11 8-11S-1-7-1 0-5 11-9 11-17 7-17 0z" className="stroma" />
      <circle r="4" cx="-9.5" className="stroma-nucleus" />
      <circle r="8" cx="8.5" className="immune" />
      <circle r="5.8" cx="9" className="immune-nucleus" />
      <path d="M-3-4h4M-2 0h3.5M-3 4h4" className="link" />
    </>
  );
}
