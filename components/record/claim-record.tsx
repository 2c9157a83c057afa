import Link from "next/link";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet";
import { citationBasis, claimTopic, stance } from "@/lib/evidence/schema/vocabularies/evidence";
import type { ClaimPage } from "@/lib/publishing/pages/claim-page";
import { challengeNeighbour } from "../challenge/challenge-neighbour";
import { Sentences } from "../text/sentences";
import { FactList, PlainRow } from "./fact-list";
import { LedgerList } from "./ledger-list";
import { namedNeighbour } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { RecordLayout } from "./record-layout";
import { SourceLinks } from "./source-links";
import { studyNeighbour, trialNeighbour } from "./study-neighbours";
import { WorkList } from "./work-list";

/** The page of a claim: what the review says and cites, what overtakes it, and the questions it takes a side on. */
export function ClaimRecord({ page }: { page: ClaimPage }) {
  const { claim, names, words, rows, references, studies, trials, questions, cellSources, states, mechanisms } = page;
  return (
    <RecordLayout
      kicker={`Claim ${claim.id} · what the base review says`}
      title={claim.statement}
      lead={
        <p className="how-read">
          {claim.section}, line {claim.line} of the <Link href="/about#the-review">reading copy</Link>.{" "}
          {citationBasis.term(claim.basis).label}: {citationBasis.term(claim.basis).definition.toLowerCase()}
        </p>
      }
      handedOn={page.handedOn}
      neighbours="Neighbours of this claim"
      aside={
        <>
          <Neighbours
            title="Studies cited for it"
            items={studies.map(studyNeighbour)}
            note="Being cited for it is not the same as showing it."
          />
          <Neighbours title="Trials it names" items={trials.map(trialNeighbour)} />
          <Neighbours title="Cell sources described by it" items={cellSources.map((source) => namedNeighbour("cell-sources", source))} />
          <Neighbours
            title="Challenges and prospects it states"
            items={[...states.challenges, ...states.prospects].map(challengeNeighbour)}
          />
          <Neighbours title="Mechanisms on the same line" items={mechanisms.map((mechanism) => namedNeighbour("mechanisms", mechanism))} />
        </>
      }
    >
      <FactList>
        <PlainRow label="Topic">{claimTopic.term(claim.topic).label}</PlainRow>
        <PlainRow label="Cell sources">
          {claim.cellSources.length > 0 ? (
            <SourceLinks ids={claim.cellSources} names={names} />
          ) : (
            <span className="missing">None in particular</span>
          )}
          {claim.cellSourcesAsStated.length > 0 ? (
            <span className="cell-note">as stated: {claim.cellSourcesAsStated.join(", ")}</span>
          ) : null}
        </PlainRow>
        {claim.note ? <PlainRow label="Note">{claim.note}</PlainRow> : null}
      </FactList>
      {claim.overtakenBy.length > 0 ? (
        <section aria-labelledby="overtaken" className="prose">
          <h2 id="overtaken">Overtaken, or added to, by</h2>
          <ul>
            {claim.overtakenBy.map((sentence) => (
              <li key={sentence.text}>
                <Sentences sentences={[sentence]} words={words} />
              </li>
            ))}
          </ul>
          <p className="how-read">
            The claim stands as the review makes it; what was missed or came later stands beside it.{" "}
            <Link href="/beyond-the-review">All that was added since</Link>.
          </p>
        </section>
      ) : null}
      <LedgerList title="Discrepancies about it" rows={rows} href={`/discrepancies?about=${aboutTerm(`claims/${claim.id}`)}`} />
      <WorkList title="Works the review cites for it" references={references} none="None: the review states it without a citation." />
      {questions.length > 0 ? (
        <section aria-labelledby="questions">
          <h2 id="questions">Contested questions it takes a side on</h2>
          <ul className="claims">
            {questions.map((question) => {
              const position = question.positions.find((other) => other.claim === claim.id);
              return (
                <li key={question.id}>
                  <Link href={`/questions/${question.id}`}>{question.question}</Link>:{" "}
                  {position ? stance.term(position.stance).label.toLowerCase() : ""}
                  {position?.option ? ` (${position.option})` : ""}
                  <span className="cell-note">The review: {question.reviewVerdict}</span>
                  {question.note ? <span className="cell-note">{question.note}</span> : null}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </RecordLayout>
  );
}
