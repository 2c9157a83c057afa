/** A loop of tubule lifted out of the testis by forceps. */
export function Extraction() {
  return (
    <>
      <path d="M-16 9C-14 2-6 0 0 0s14 2 16 9c-4 6-10 8-16 8S-12 15-16 9z" className="tissue" />
      <path d="M-5 7C-9 0-7-7-1-7s8 7 3 14" className="tubule" />
      <path d="M-3-8 6-17M1-6 11-15" className="needle-line" />
    </>
  );
}
