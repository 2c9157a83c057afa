import Link from "next/link";
import { stance } from "@/lib/evidence/schema/vocabularies/evidence";
import type { QuestionPage } from "@/lib/publishing/pages/question-page";
import { challengeNeighbour } from "../challenge/challenge-neighbour";
import { QuestionSide } from "../question/question-side";
import { citedOnBothSides, sidesOf } from "../question/sides-of";
import { Sentences } from "../text/sentences";
import { Neighbours } from "./neighbours";
import { RecordLayout } from "./record-layout";
import { ReferenceMarks } from "./reference-marks";
import { studyNeighbour } from "./study-neighbours";

/** The page of a contested question: what the review concludes, what stands on each side, and why it is open. */
export function QuestionRecord({ page }: { page: QuestionPage }) {
  const { question, others, claims, ledger, words, studies, challenges } = page;
  const both = citedOnBothSides(question, (claim) => claims.get(claim)?.references ?? []);
  // Words already explained further up; each is explained once a page.
  const seen = new Set<string>();
  return (
    <RecordLayout
      kicker={`Question ${question.id.slice(1)} of ${page.questions}`}
      title={question.question}
      lead={
        <>
          <p className="lede">
            The <Link href="/about#the-review">review</Link> concludes: {question.reviewVerdict}
          </p>
          {question.note ? <p className="how-read">{question.note}</p> : null}
        </>
      }
      handedOn={page.handedOn}
      neighbours="Neighbours of this question"
      aside={
        <>
          <Neighbours
            title="Studies the claims cite"
            items={studies.map(studyNeighbour)}
            note="On whichever side. Being cited for a claim is not the same as showing it."
          />
          <Neighbours
            title="The same claims as a list"
            items={[]}
            all={{ href: `/claims?contested=${question.id.toLowerCase()}`, label: `The ${claims.size} claims in the table` }}
          />
          <Neighbours title="Challenges that turn on it" items={challenges.map(challengeNeighbour)} />
          <Neighbours title="Other questions" items={others.map((other) => ({ href: `/questions/${other.id}`, label: other.question }))} />
        </>
      }
    >
      {stance.terms.map((side) => (
        <QuestionSide
          key={side.id}
          side={side}
          claims={sidesOf(question, side.id).claims.flatMap((position) => {
            const claim = claims.get(position.claim);
            return claim ? [{ claim, option: position.option }] : [];
          })}
          found={sidesOf(question, side.id).found}
          both={both}
          words={words}
          seen={seen}
          ledger={ledger}
        />
      ))}
      {question.found.length === 0 ? (
        <p>
          <span className="missing">Nothing was read</span> of the studies of this catalogue that bears on the question.
        </p>
      ) : null}
      {both.length > 0 ? (
        <p className="notice">
          Cited on more than one side:
          <ReferenceMarks numbers={both} />. A work can be cited for both where it reports two endpoints, or where a citation does not fit.
        </p>
      ) : null}
      <section aria-labelledby="why-open" className="explanation">
        <h2 id="why-open">Why it is open</h2>
        <p>
          <Sentences sentences={question.whyOpen} words={words} seen={seen} />
        </p>
      </section>
    </RecordLayout>
  );
}
