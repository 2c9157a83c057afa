import Link from "next/link";
import type { Reference } from "@/lib/evidence/schema/reference";

/** Works of the review's reference list under their own numbers, or the words that there are none. */
export function WorkList({ title, references, none }: { title: string; references: readonly Reference[]; none: string }) {
  return (
    <section aria-labelledby="references">
      <h2 id="references">
        {title} <span className="quiet">{references.length}</span>
      </h2>
      {references.length === 0 ? (
        <p className="missing">{none}</p>
      ) : (
        <ol className="works">
          {references.map((reference) => (
            <li key={reference.n} value={reference.n}>
              <Link href={`/references/${reference.n}`} prefetch={false}>
                {reference.title}
              </Link>
              <span className="cell-note">
                {reference.authors} {reference.containerTitle ?? ""} {reference.year}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
