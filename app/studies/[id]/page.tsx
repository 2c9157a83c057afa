import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { challengeNeighbour } from "@/components/challenge/challenge-neighbour";
import { FigurePicture } from "@/components/figure/figure-picture";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { ClaimList } from "@/components/record/claim-list";
import { CheckNotes, DiscrepancyList } from "@/components/record/discrepancy-list";
import { anchorAt, DiscrepancyMarks } from "@/components/record/discrepancy-marks";
import { FactList, FactRow } from "@/components/record/fact-list";
import { InJournal } from "@/components/record/in-journal";
import { Neighbours } from "@/components/record/neighbours";
import { NoticeList } from "@/components/record/notice-list";
import { OtherReports } from "@/components/record/other-reports";
import { OutcomeTable } from "@/components/record/outcome-table";
import { ReviewComparison } from "@/components/record/review-comparison";
import { RiskOfBias } from "@/components/record/risk-of-bias";
import { SourceList } from "@/components/record/source-list";
import { type MarkedSources, SourceMarks } from "@/components/record/source-marks";
import { StudyFacts } from "@/components/record/study-facts";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { overviewOf } from "@/lib/evidence/lens/study-overview";
import { factValue } from "@/lib/evidence/schema/fact";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { corpus, readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { differentiationClaim, inducer, modeOfAction, species } from "@/lib/evidence/schema/vocabularies/study";
import { rowsAboutRecord } from "@/lib/evidence/words/discrepancy-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { studyName, studyTitle } from "@/lib/evidence/words/study-name";
import { readRecordFigure } from "@/lib/pictures/asking/read-record-figure";
import { workOfStudy } from "@/lib/publishing/citations/cite-work";
import { citationTags } from "@/lib/publishing/linked-data/citation-tags";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("studies");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const catalogue = await getCatalogue();
  const study = await readRecord(catalogue, "studies", (await params).id);
  const printed = study?.reference ? await readRecord(catalogue, "references", String(study.reference)) : null;
  return study
    ? pageMetadata(`/studies/${study.id}`, {
        title: `${studyName(study)}: ${studyTitle(study)}`,
        description: factValue(study.conclusion) ?? studyTitle(study),
        type: "article",
        other: citationTags(workOfStudy(study, printed)),
      })
    : { title: "No such study" };
}

export default async function StudyPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const study = await readRecord(catalogue, "studies", id);
  if (!study) notFound();
  const [names, own, cited] = await Promise.all([
    sourceNames(catalogue),
    readLinks(catalogue, "studies", id),
    study.reference === null ? [] : readLinks(catalogue, "references", String(study.reference)).then((links) => links.to),
  ]);
  const [ledger, claims, overtaken, mechanisms, challenges, prospects] = await Promise.all([
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "claims", idsFrom(cited, "claims")),
    readRecordsOf(catalogue, "claims", idsFrom(own.to, "claims", "overtaken by")),
    readRecordsOf(catalogue, "mechanisms", idsFrom(cited, "mechanisms", "cites")),
    readRecordsOf(catalogue, "challenges", idsFrom(own.to, "challenges", "taken up by")),
    readRecordsOf(catalogue, "prospects", idsFrom(own.to, "prospects", "taken up by")),
  ]);
  const drawn = await readRecordFigure(catalogue, "studies", id);
  const about = rowsAboutRecord(ledger, `studies/${id}`);
  const elsewhere = ledger.filter((row) => row.record.kind === "inconsistencies" && (about.includes(row) || cites(row, study.reference)));
  const of: MarkedSources = {
    sources: study.sources,
    ledger: { record: `studies/${id}`, rows: about },
    reviewHref: study.reference === null ? "/about#the-review" : `/references/${study.reference}#in-the-review`,
  };
  const whole = overviewOf(study);
  const sources = factValue(whole.cellSources) ?? [];
  const inducers = factValue(whole.inducers) ?? [];
  const hosts = factValue(whole.hostSpecies) ?? [];

  return (
    <article className="record">
      <PageHead
        trail={[["/studies", "Studies"]]}
        kicker={
          <>
            {studyName(study)} ·{" "}
            {study.reference === null ? (
              <Link href="/beyond-the-review">{corpus.term(study.corpus).label.toLowerCase()} the review</Link>
            ) : (
              <Link href={`/references/${study.reference}`}>reference {study.reference}</Link>
            )}{" "}
            · {readingLevel.term(study.read.level).label.toLowerCase()} read
          </>
        }
        title={
          <>
            {studyTitle(study)}
            <SourceMarks of={of} path="title" />
          </>
        }
      >
        <p className="byline" id={anchorAt(of.ledger, "firstAuthor")}>
          {study.firstAuthor === null ? (
            <span className="missing">First author not read.</span>
          ) : (
            <>
              {study.firstAuthor}
              <SourceMarks of={of} path="firstAuthor" />
              <DiscrepancyMarks of={of.ledger} path="firstAuthor" />, first author.
            </>
          )}{" "}
          {study.journal === null ? (
            <span className="missing">Journal not read.</span>
          ) : (
            <>
              <InJournal journal={study.journal} place={study} />
              <SourceMarks of={of} path="journal" />.
            </>
          )}{" "}
          {study.year === null ? (
            <span className="missing">Year not read.</span>
          ) : (
            <>
              {study.year}
              <SourceMarks of={of} path="year" />.
            </>
          )}
          {study.doi ? (
            <>
              {" "}
              DOI <a href={sourceAddress.doi(study.doi)}>{study.doi}</a>
              <SourceMarks of={of} path="doi" />.
            </>
          ) : (
            <span className="missing"> DOI not read.</span>
          )}
          {study.pmid ? (
            <>
              {" "}
              PMID <a href={sourceAddress.pubmed(study.pmid)}>{study.pmid}</a>
              <SourceMarks of={of} path="pmid" />.
            </>
          ) : null}
          {study.pmcid ? (
            <>
              {" "}
              <a href={sourceAddress.pubmedCentral(study.pmcid)}>{study.pmcid}</a>
              <SourceMarks of={of} path="pmcid" />.
            </>
          ) : null}
        </p>
        {"value" in study.conclusion ? (
          <p className="lede" id={anchorAt(of.ledger, "conclusion")}>
            {study.conclusion.value}
            <SourceMarks of={of} path="conclusion" />
            <DiscrepancyMarks of={of.ledger} path="conclusion" />
          </p>
        ) : (
          <p className="lede missing" id={anchorAt(of.ledger, "conclusion")}>
            Conclusion not read. <DiscrepancyMarks of={of.ledger} path="conclusion" />
          </p>
        )}
        <p className="how-read">Read: {study.read.asReported}.</p>
        <NoticeList notices={study.notices} />
        <MarkPage kind="studies" id={study.id} />
      </PageHead>

      <div className="record-body">
        <div className="record-main">
          <section aria-labelledby="outcomes">
            <h2 id="outcomes">
              Outcomes <DiscrepancyMarks of={of.ledger} path="comparisons" />
            </h2>
            <OutcomeTable study={study} of={of} />

            <FactList>
              <FactRow
                label="Mechanism"
                fact={study.mechanisms}
                of={of}
                path="mechanisms"
                show={(terms) => terms.map((term) => modeOfAction.term(term).label).join(", ")}
              />
              <FactRow
                label="Differentiation of the given cells"
                fact={study.differentiation}
                of={of}
                path="differentiation"
                show={(term) => differentiationClaim.term(term).label}
              />
              <FactRow label="Limits of the study and of our reading" fact={study.limitations} of={of} path="limitations" />
            </FactList>
          </section>
          <section aria-labelledby="study">
            <h2 id="study">The study</h2>
            <StudyFacts study={study} of={of} names={names} />
          </section>
          <section aria-labelledby="review">
            <h2 id="review">What the review says, and what was found</h2>
            {study.table1 ? (
              <ReviewComparison study={study} of={of} sourceNames={names} />
            ) : study.reference === null ? (
              <p>
                The review does not cite this study: it is newer than the review, or the review missed it.{" "}
                <Link href="/beyond-the-review">All that was added since</Link>.
              </p>
            ) : (
              <p>
                The study is not in the review’s Table 1; the review{" "}
                <Link href={`/references/${study.reference}#in-the-review`}>cites it in its prose</Link>.
              </p>
            )}
            {study.table1?.note ? <p className="cell-note">By the title: {study.table1.note}</p> : null}
            {study.reference === null ? (
              <CheckNotes title="Notes on what was read" notes={study.checkNotes} />
            ) : (
              <DiscrepancyList rows={ledger.filter((row) => row.record.id === id)} checkNotes={study.checkNotes} />
            )}
          </section>
          <OtherReports reports={study.otherReports} trial={study.possibleTrial} />
          <RiskOfBias items={study.riskOfBias} />
          <ClaimList
            id="claims"
            ledger={ledger}
            title="Claims of the review that cite it"
            claims={claims}
            note="What the review says, with this study among its citations."
          />
          <ClaimList
            id="overtaken"
            ledger={ledger}
            title="Claims of the review that it overtakes or adds to"
            claims={overtaken}
            note="Each claim’s page says in which respect."
          />
          <SourceList of={of} />
        </div>
        <aside className="record-aside" aria-label="Neighbours of this study">
          {drawn ? (
            <FigurePicture
              rendered={drawn.rendered}
              href={drawn.href}
              also={drawn.also}
              note={
                drawn.parts === 1
                  ? "The arrow that this study bears on is raised."
                  : `The ${drawn.parts} arrows that this study bears on are raised.`
              }
            />
          ) : null}
          <Neighbours
            title="Cell sources"
            items={sources
              .filter((source) => names.has(source))
              .map((source) => ({ href: `/cell-sources/${source}`, label: names.get(source) as string }))}
          />
          <Neighbours
            title="Mechanisms it is cited for"
            items={mechanisms.map((mechanism) => ({ href: `/mechanisms/${mechanism.id}`, label: mechanism.name }))}
          />
          <Neighbours
            title="Inconsistencies of the review that concern it"
            items={elsewhere.map((row) => ({ href: `/discrepancies/${row.id}`, label: row.id, note: row.text }))}
          />
          <Neighbours title="Challenges it bears on" items={challenges.map(challengeNeighbour)} />
          <Neighbours title="What the review asked for, and it takes up" items={prospects.map(challengeNeighbour)} />
          <nav aria-label="Studies like it" className="neighbours">
            <h2>Studies like it</h2>
            <ul>
              {sources.map((source) => (
                <li key={source}>
                  <Link href={`/studies?source=${source}`} prefetch={false}>
                    with the same cell source
                  </Link>
                </li>
              ))}
              {inducers.map((term) => (
                <li key={term}>
                  <Link href={`/studies?model=${term}`} prefetch={false}>
                    with {inducer.term(term).label.toLowerCase()}
                  </Link>
                </li>
              ))}
              {hosts.map((host) => (
                <li key={host}>
                  <Link href={`/studies?species=${host}`} prefetch={false}>
                    in {species.term(host).label.toLowerCase()} hosts
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <CitePage kind="studies" id={study.id} />
          <LinkedRecord kind="studies" id={study.id} />
          <AsData collection="studies" id={study.id} />
        </aside>
      </div>
    </article>
  );
}

/** Whether a row names the study's entry in the reference list. */
function cites(row: LedgerRow, reference: number | null): boolean {
  return reference !== null && row.references.includes(reference);
}
