import Link from "next/link";
import { PlainRow } from "@/components/record/fact-list";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { SourceLinks } from "@/components/record/source-links";
import type { Claim } from "@/lib/evidence/schema/claim";

/** Who states a matter, by which citation or by none, and the cell sources that it concerns. */
export function StatedRows({
  claims,
  cellSources,
  names,
}: {
  claims: readonly Claim[];
  cellSources: readonly string[];
  names: ReadonlyMap<string, string>;
}) {
  return (
    <>
      <PlainRow label="Stated by">
        {claims.map((claim, place) => (
          <span key={claim.id}>
            {place > 0 ? "; " : ""}
            <Link href={`/claims/${claim.id}`} prefetch={false} aria-label={`Claim ${claim.id}`}>
              {claim.id}
            </Link>{" "}
            (line {claim.line}
            {claim.references.length > 0 ? <ReferenceMarks numbers={claim.references} /> : ", no citation"})
          </span>
        ))}
      </PlainRow>
      <PlainRow label="Concerns">{cellSources.length > 0 ? <SourceLinks ids={cellSources} names={names} /> : "all cell sources"}</PlainRow>
    </>
  );
}
