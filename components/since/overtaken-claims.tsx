import Link from "next/link";
import { Sentences } from "@/components/text/sentences";
import type { Claim } from "@/lib/evidence/schema/claim";
import { claimTopic } from "@/lib/evidence/schema/vocabularies/evidence";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";

/** Claims with what overtakes them, by topic in the order of the vocabulary. Nothing is drawn for a topic without one. */
export function OvertakenClaims({ claims, words }: { claims: readonly Claim[]; words: ExplainedWords }) {
  const seen = new Set<string>();
  return claimTopic.terms.map((topic) => {
    const mine = claims.filter((claim) => claim.topic === topic.id);
    if (mine.length === 0) return null;
    return (
      <section key={topic.id} aria-labelledby={`overtaken-${topic.id}`}>
        <h3 id={`overtaken-${topic.id}`}>{topic.label}</h3>
        <dl className="overtaken">
          {mine.map((claim) => (
            <div key={claim.id}>
              <dt>
                <Link href={`/claims/${claim.id}`} prefetch={false}>
                  {claim.id}
                </Link>{" "}
                The review: {claim.statement}
              </dt>
              {claim.overtakenBy.map((sentence) => (
                <dd key={sentence.text}>
                  <Sentences sentences={[sentence]} words={words} seen={seen} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
