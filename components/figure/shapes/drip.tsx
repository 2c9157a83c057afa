/** A bag of a drug with its line: chemotherapy and other poisons of the gonads. */
export function Drip() {
  return (
    <>
      <path d="M0-17v3" className="link" />
      <path d="M-8-14H8V1C8 5 4 7 0 7S-8 5-8 1z" className="glass" />
      <path d="M-7.4-4H7.4V1C7.4 4.4 4 6.4 0 6.4S-7.4 4.4-7.4 1z" className="medium" />
      <path d="M0 7v3c0 4 9 1 9 6" className="link" />
      <path d="m-3-11 6 0" className="needle-line" />
    </>
  );
}
