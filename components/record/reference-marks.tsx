import Link from "next/link";

/** The review's own citation behind a statement, each number leading to the work and all that rests on it. */
export function ReferenceMarks({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <span className="reference-marks">
      {" ["}
      {numbers.map((n, place) => (
        <span key={n}>
          {place > 0 ? ", " : ""}
          <Link href={`/references/${n}`} prefetch={false} aria-label={`Reference ${n}`}>
            {n}
          </Link>
        </span>
      ))}
      {"]"}
    </span>
  );
}
