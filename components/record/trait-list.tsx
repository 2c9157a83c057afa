import Link from "next/link";
import type { CellSource } from "@/lib/schema/cell-source";
import type { Claim } from "@/lib/schema/claim";
import { ReferenceMarks } from "./reference-marks";

/** What the review says for or against a source, each with the claim that states it and the reference it gives, or none. */
export function TraitList({
  title,
  id,
  traits,
  claims,
}: {
  title: string;
  id: string;
  traits: CellSource["advantages"];
  claims: ReadonlyMap<string, Claim>;
}) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="quiet">{traits.length}</span>
      </h3>
      {traits.length === 0 ? (
        <p className="missing">The review names none.</p>
      ) : (
        <ul className="claims">
          {traits.map((trait) => (
            <li key={trait.text}>
              {trait.text}
              <ReferenceMarks numbers={trait.references} />
              <span className="cell-note">
                {trait.claims.map((claim, place) => (
                  <span key={claim}>
                    {place > 0 ? ", " : "By "}
                    <Link href={`/claims/${claim}`} prefetch={false}>
                      {claim}
                    </Link>{" "}
                    (line {claims.get(claim)?.line})
                  </span>
                ))}
                {trait.references.length === 0 ? "; the review gives no reference" : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
