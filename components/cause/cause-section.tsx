import Link from "next/link";
import type { CauseNumbers } from "@/lib/catalogue/collections/cause-numbers";
import type { Cause } from "@/lib/evidence/schema/cause";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import type { Sentence } from "@/lib/evidence/schema/sentence";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { ClaimEntries } from "../record/claim-entries";
import { FactList, PlainRow } from "../record/fact-list";
import { SourceLinks } from "../record/source-links";
import { Sentences } from "../text/sentences";
import { CauseFacts } from "./cause-facts";

/**
 * A cause from what it is to what is proposed for it: the review's word with its claims, what of the catalogue stands behind it,
 * and where the evidence and the advice part. `numbers` is null for a group of causes, which has no studies and trials of its own.
 */
export function CauseSection({
  cause,
  within,
  claims,
  ledger,
  numbers,
  names,
  words,
  seen,
}: {
  cause: Cause;
  within: string | null;
  claims: readonly Claim[];
  ledger: readonly LedgerRow[];
  numbers: CauseNumbers | null;
  names: ReadonlyMap<string, string>;
  words: ExplainedWords;
  seen: Set<string>;
}) {
  const part = (title: string, sentences: readonly Sentence[]) => (
    <>
      <h3>{title}</h3>
      <p>
        <Sentences sentences={sentences} words={words} seen={seen} />
      </p>
    </>
  );
  const uncited = claims.filter((claim) => claim.references.length === 0).length;
  return (
    <section aria-labelledby={cause.id} className="cause">
      <h2 id={cause.id}>{cause.name}</h2>
      {within ? <p className="kicker">{within}</p> : null}
      <div className="cause-columns">
        <div className="explanation">
          {part("What the review says it is", cause.is)}
          {part("What is done today", cause.today)}
          {part("What cell therapy is proposed", cause.proposed)}
          {cause.part.length > 0 ? (
            <>
              <h3>Where the evidence and the advice part</h3>
              <ul className="parting">
                {cause.part.map((sentence) => (
                  <li key={sentence.text}>
                    <Sentences sentences={[sentence]} words={words} seen={seen} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <div className="cause-behind">
          {numbers ? (
            <>
              <h3>What stands behind it</h3>
              <CauseFacts numbers={numbers} />
            </>
          ) : null}
          {cause.sources.length > 0 ? (
            <FactList>
              <PlainRow label="Sources the review names">
                <SourceLinks ids={cause.sources} names={names} />
              </PlainRow>
            </FactList>
          ) : null}
          <details className="cause-claims">
            <summary>
              {claims.length === 1 ? "The review’s claim on it" : `The review’s ${claims.length} claims on it`}
              {uncited > 0 ? `, ${uncited === claims.length ? "without a citation" : `${uncited} without a citation`}` : ""}
            </summary>
            <ClaimEntries claims={claims} ledger={ledger} />
          </details>
          {cause.glossary.length > 0 ? (
            <p className="cell-note">
              In the glossary:{" "}
              {cause.glossary.map((id, place) => (
                <span key={id}>
                  {place > 0 ? ", " : ""}
                  <Link href={`/glossary#${id}`} prefetch={false}>
                    {words.glossary.find((term) => term.id === id)?.term ?? id}
                  </Link>
                </span>
              ))}
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}
