import Link from "next/link";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { Sentences } from "@/components/text/sentences";
import type { ReadChallenge } from "@/lib/evidence/lens/challenge-matrix";
import type { SourceFamily } from "@/lib/evidence/lens/source-family";
import { stateWords } from "@/lib/evidence/lens/uptake";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { Question } from "@/lib/evidence/schema/question";
import { challengeStance } from "@/lib/evidence/schema/vocabularies/challenge";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { StatedRows } from "./stated-rows";
import { UptakeList } from "./uptake-list";

/** One challenge: what it is, who states it of which sources, and what has taken it up. `searched` is a date in words. */
export function ChallengeEntry({
  read: { challenge, entries },
  claims,
  questions,
  family,
  names,
  words,
  seen,
  searched,
}: {
  read: ReadChallenge;
  claims: readonly Claim[];
  questions: readonly Question[];
  family: SourceFamily;
  names: ReadonlyMap<string, string>;
  words: ExplainedWords;
  seen: Set<string>;
  searched: string;
}) {
  return (
    <section aria-labelledby={challenge.id} className="challenge">
      <h3 id={challenge.id}>{challenge.name}</h3>
      <p className="challenge-statement">
        <Sentences sentences={challenge.statement} words={words} seen={seen} />
      </p>
      <p className="challenge-state">{stateWords(entries, challenge.cellSources, family, searched)}</p>
      <FactList>
        <StatedRows claims={claims} cellSources={challenge.cellSources} names={names} />
        {questions.length > 0 ? (
          <PlainRow label="Contested questions">
            <ul className="plain-list">
              {questions.map((question) => (
                <li key={question.id}>
                  <Link href={`/questions/${question.id}`} prefetch={false}>
                    {question.question}
                  </Link>
                </li>
              ))}
            </ul>
          </PlainRow>
        ) : null}
        <UptakeList entries={entries} wordOf={(entry) => challengeStance.term(entry.stance).label} />
      </FactList>
    </section>
  );
}
