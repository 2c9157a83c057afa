import Link from "next/link";
import type { Trait } from "@/lib/evidence/schema/cell-source";
import type { Claim } from "@/lib/evidence/schema/claim";
import { ReferenceMarks } from "./reference-marks";

/** A statement of the review on a source, with the reference it gives, or none, and the claims that state it. */
export function TraitStatement({ trait, claims }: { trait: Trait; claims: ReadonlyMap<string, Claim> }) {
  return (
    <>
      {trait.text}
      <ReferenceMarks numbers={trait.references} />
      <span className="cell-note by-claims">
        {trait.claims.map((id, place) => {
          const claim = claims.get(id);
          return (
            <span key={id}>
              {place > 0 ? ", " : ""}
              <Link href={`/claims/${id}`} prefetch={false}>
                {id}
              </Link>
              <span className="claim-line"> (line {claim?.line})</span>
              {claim && claim.overtakenBy.length > 0 ? (
                <>
                  ,{" "}
                  <Link href={`/claims/${id}#overtaken`} prefetch={false}>
                    evidence since
                  </Link>
                </>
              ) : null}
            </span>
          );
        })}
        {trait.references.length === 0 ? "; no reference given" : ""}
      </span>
    </>
  );
}
