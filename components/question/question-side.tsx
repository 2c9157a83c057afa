import Link from "next/link";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import type { Question } from "@/lib/evidence/schema/question";
import type { Term } from "@/lib/evidence/schema/vocabulary";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { ClaimMark } from "../mark/claim-mark";
import { ReferenceMarks } from "../record/reference-marks";
import { Sentences } from "../text/sentences";

/** One side of a question: what the review claims for it, with works cited on both sides marked, and what was read that speaks for it. */
export function QuestionSide({
  side,
  claims,
  found,
  both,
  words,
  seen,
  ledger,
}: {
  side: Term;
  claims: readonly { claim: Claim; option: string | undefined }[];
  found: Question["found"];
  both: readonly number[];
  words: ExplainedWords;
  seen: Set<string>;
  /** The rows of the ledger, for the marks of those that are about one of the claims. */
  ledger: readonly LedgerRow[];
}) {
  if (claims.length + found.length === 0) return null;
  return (
    <section aria-labelledby={side.id}>
      <h2 id={side.id}>
        {side.label} <span className="quiet">{claims.length + found.length}</span>
      </h2>
      {claims.length > 0 ? (
        <>
          <h3>The review claims</h3>
          <ul className="claims">
            {claims.map(({ claim, option }) => {
              const shared = claim.references.filter((n) => both.includes(n));
              return (
                <li key={claim.id}>
                  <Link href={`/claims/${claim.id}`} prefetch={false} className="record-link">
                    {claim.id}
                  </Link>{" "}
                  {option ? <span className="basis">{option}</span> : null} {claim.statement}
                  <ReferenceMarks numbers={claim.references} />
                  <ClaimMark claim={claim.id} ledger={ledger} />
                  <span className="cell-note">
                    line {claim.line}
                    {claim.references.length === 0 ? " · without a citation" : ""}
                    {shared.length > 0 ? ` · also cited on another side: ${shared.join(", ")}` : ""}
                    {claim.note ? ` · ${claim.note}` : ""}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      {found.length > 0 ? (
        <>
          <h3>What was read says</h3>
          <ul className="claims">
            {found.map((finding) => (
              <li key={finding.text}>
                {finding.option ? <span className="basis">{finding.option}</span> : null}{" "}
                <Sentences sentences={[finding]} words={words} seen={seen} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
