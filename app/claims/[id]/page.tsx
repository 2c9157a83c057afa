import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { challengeNeighbour } from "@/components/challenge/challenge-neighbour";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { LedgerList } from "@/components/record/ledger-list";
import { Neighbours } from "@/components/record/neighbours";
import { SourceLinks } from "@/components/record/source-links";
import { studyNeighbour, trialNeighbour } from "@/components/record/study-neighbours";
import { WorkList } from "@/components/record/work-list";
import { Sentences } from "@/components/text/sentences";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet";
import { citationBasis, claimTopic, stance } from "@/lib/evidence/schema/vocabularies/evidence";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("claims");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await readRecord(await getCatalogue(), "claims", (await params).id);
  return claim
    ? pageMetadata(`/claims/${claim.id}`, { title: `Claim ${claim.id}`, description: claim.statement })
    : { title: "No such claim" };
}

export default async function ClaimPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const claim = await readRecord(catalogue, "claims", id);
  if (!claim) notFound();
  const { to } = await readLinks(catalogue, "claims", id);
  const [ledger, names, references, allStudies, questions, cellSources, mechanisms, trials, words, challenges, prospects] =
    await Promise.all([
      readRecordsOf(catalogue, "discrepancies", idsFrom(to, "discrepancies")),
      sourceNames(catalogue),
      readRecordsOf(catalogue, "references", claim.references.map(String)),
      readRecordsOf(catalogue, "studies"),
      readRecordsOf(catalogue, "questions", idsFrom(to, "questions", "position")),
      readRecordsOf(catalogue, "cell-sources", idsFrom(to, "cell-sources")),
      readRecordsOf(catalogue, "mechanisms"),
      readRecordsOf(catalogue, "trials", claim.trials),
      readExplainedWords(catalogue),
      readRecordsOf(catalogue, "challenges", idsFrom(to, "challenges", "stated by")),
      readRecordsOf(catalogue, "prospects", idsFrom(to, "prospects", "stated by")),
    ]);
  const studies = allStudies.filter((study) => study.reference !== null && claim.references.includes(study.reference));

  return (
    <article className="record">
      <PageHead trail={[["/claims", "Claims"]]} kicker={`Claim ${claim.id} · what the base review says`} title={claim.statement}>
        <p className="how-read">
          {claim.section}, line {claim.line} of the <Link href="/about#the-review">reading copy</Link>.{" "}
          {citationBasis.term(claim.basis).label}: {citationBasis.term(claim.basis).definition.toLowerCase()}
        </p>
        <MarkPage kind="claims" id={id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
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
          <LedgerList title="Discrepancies about it" rows={ledger} href={`/discrepancies?about=${aboutTerm(`claims/${id}`)}`} />
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
        </div>
        <aside className="record-aside" aria-label="Neighbours of this claim">
          <Neighbours
            title="Studies cited for it"
            items={studies.map(studyNeighbour)}
            note="Being cited for it is not the same as showing it."
          />
          <Neighbours title="Trials it names" items={trials.map(trialNeighbour)} />
          <Neighbours
            title="Cell sources described by it"
            items={cellSources.map((source) => ({ href: `/cell-sources/${source.id}`, label: source.name }))}
          />
          <Neighbours title="Challenges and prospects it states" items={[...challenges, ...prospects].map(challengeNeighbour)} />
          <Neighbours
            title="Mechanisms on the same line"
            items={mechanisms
              .filter((mechanism) => mechanism.lines.includes(claim.line))
              .map((mechanism) => ({ href: `/mechanisms/${mechanism.id}`, label: mechanism.name }))}
          />
          <CitePage kind="claims" id={id} />
          <LinkedRecord kind="claims" id={id} />
          <AsData collection="claims" id={id} />
        </aside>
      </div>
    </article>
  );
}
