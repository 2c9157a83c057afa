/** Rods and rounds of an infection. */
export function Microbes() {
  return (
    <>
      <rect x="-5" y="-2.6" width="14" height="5.2" rx="2.6" transform="translate(-5 -8) rotate(-24)" className="immune" />
      <rect x="-5" y="-2.6" width="13" height="5.2" rx="2.6" transform="translate(-4 7) rotate(30)" className="immune" />
      <circle r="3.2" cx="9" cy="1" className="immune" />
      <circle r="3.2" cx="9" cy="-5.4" className="immune" />
      <circle r="3.2" cx="-11" cy="1" className="immune" />
      <circle r="1" cx="9" cy="1" className="immune-dot" />
      <circle r="1" cx="9" cy="-5.4" className="immune-dot" />
      <circle r="1" cx="-11" cy="1" className="immune-dot" />
    </>
  );
}
