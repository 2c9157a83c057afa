import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { challengeNeighbour } from "@/components/challenge/challenge-neighbour";
import { PageHead } from "@/components/page/page-head";
import { QuestionSide } from "@/components/question/question-side";
import { citedOnBothSides, sidesOf } from "@/components/question/sides-of";
import { Neighbours } from "@/components/record/neighbours";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { Sentences } from "@/components/text/sentences";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { stance } from "@/lib/evidence/schema/vocabularies/evidence";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("questions");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await readRecord(await getCatalogue(), "questions", (await params).id);
  return question
    ? pageMetadata(`/questions/${question.id}`, { title: question.question, description: question.reviewVerdict })
    : { title: "No such question" };
}

export default async function QuestionPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const question = await readRecord(catalogue, "questions", id);
  if (!question) notFound();
  const { to } = await readLinks(catalogue, "questions", id);
  const [ledger, claims, studies, words, all, challenges] = await Promise.all([
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(
      catalogue,
      "claims",
      question.positions.map((position) => position.claim),
    ),
    readRecordsOf(catalogue, "studies"),
    readExplainedWords(catalogue),
    readRecordsOf(catalogue, "questions"),
    readRecordsOf(catalogue, "challenges", idsFrom(to, "challenges")),
  ]);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const both = citedOnBothSides(question, (claim) => claimOf.get(claim)?.references ?? []);
  const cited = studies.filter(({ reference }) => reference !== null && claims.some((claim) => claim.references.includes(reference)));
  const place = all.findIndex((other) => other.id === id);
  const seen = new Set<string>();

  return (
    <article className="record">
      <PageHead trail={[["/questions", "Questions"]]} kicker={`Question ${id.slice(1)} of ${all.length}`} title={question.question}>
        <p className="lede">
          The <Link href="/about#the-review">review</Link> concludes: {question.reviewVerdict}
        </p>
        {question.note ? <p className="how-read">{question.note}</p> : null}
        <MarkPage kind="questions" id={id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          {stance.terms.map((side) => (
            <QuestionSide
              key={side.id}
              side={side}
              claims={sidesOf(question, side.id).claims.flatMap((position) => {
                const claim = claimOf.get(position.claim);
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
              <ReferenceMarks numbers={both} />. A work can be cited for both where it reports two endpoints, or where a citation does not
              fit.
            </p>
          ) : null}
          <section aria-labelledby="why-open" className="explanation">
            <h2 id="why-open">Why it is open</h2>
            <p>
              <Sentences sentences={question.whyOpen} words={words} seen={seen} />
            </p>
          </section>
        </div>
        <aside className="record-aside" aria-label="Neighbours of this question">
          <Neighbours
            title="Studies the claims cite"
            items={cited.map(studyNeighbour)}
            note="On whichever side. Being cited for a claim is not the same as showing it."
          />
          <Neighbours
            title="The same claims as a list"
            items={[]}
            all={{ href: `/claims?contested=${id.toLowerCase()}`, label: `The ${claims.length} claims in the table` }}
          />
          <Neighbours title="Challenges that turn on it" items={challenges.map(challengeNeighbour)} />
          <Neighbours
            title="Other questions"
            items={[all[place - 1], all[place + 1]].flatMap((other) =>
              other ? [{ href: `/questions/${other.id}`, label: other.question }] : [],
            )}
          />
          <CitePage kind="questions" id={id} />
          <LinkedRecord kind="questions" id={id} />
        </aside>
      </div>
    </article>
  );
}
