import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { ClaimList } from "@/components/record/claim-list";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { LedgerList } from "@/components/record/ledger-list";
import { Neighbours } from "@/components/record/neighbours";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet";
import type { Link as RecordLink } from "@/lib/evidence/records/links";
import { publicationKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { workOfReference } from "@/lib/publishing/citations/cite-work";
import { citationTags } from "@/lib/publishing/linked-data/citation-tags";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("references");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reference = await readRecord(await getCatalogue(), "references", (await params).id);
  return reference
    ? pageMetadata(`/references/${reference.n}`, {
        title: `${reference.n}. ${reference.title}`,
        description: reference.asPrinted.replaceAll("*", ""),
        type: "article",
        other: citationTags(workOfReference(reference)),
      })
    : { title: "No such reference" };
}

export default async function ReferencePage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const reference = await readRecord(catalogue, "references", id);
  if (!reference) notFound();
  const { to } = await readLinks(catalogue, "references", id);
  const twins = [...(reference.duplicateOf === null ? [] : [String(reference.duplicateOf)]), ...idsFrom(to, "references", "duplicate of")];
  // A work listed twice is one work: what rests on its other entry is shown too, and said so.
  const links: RecordLink[] = [
    ...to,
    ...(await Promise.all(twins.map(async (twin) => (await readLinks(catalogue, "references", twin)).to))).flat(),
  ];
  const [studies, claims, mechanisms, cellSources, ledger, questions] = await Promise.all([
    readRecordsOf(catalogue, "studies", idsFrom(links, "studies")),
    readRecordsOf(catalogue, "claims", idsFrom(links, "claims")),
    readRecordsOf(catalogue, "mechanisms", idsFrom(links, "mechanisms", "cites")),
    readRecordsOf(catalogue, "cell-sources", idsFrom(links, "cell-sources")),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "questions"),
  ]);
  const contested = questions.filter((question) =>
    question.positions.some((position) => claims.some((claim) => claim.id === position.claim)),
  );
  const study = studies[0];
  // In the order of the list, as addresses have it, and only those that some row of the ledger names.
  const entries = [id, ...twins]
    .map(Number)
    .sort((a, b) => a - b)
    .filter((number) => ledger.some((row) => row.references.includes(number)));

  return (
    <article className="record">
      <PageHead
        trail={[["/references", "References"]]}
        kicker={`Reference ${reference.n} · ${publicationKind.term(reference.kind).label}`}
        title={reference.title}
      >
        <p className="byline">
          {reference.authors}.{" "}
          {reference.containerTitle ? <cite>{reference.containerTitle}</cite> : <span className="missing">No journal or book printed</span>}
          , {reference.year}
          {reference.volume ? `;${reference.volume}` : ""}
          {reference.pages ? `:${reference.pages}` : ""}.{" "}
          {reference.doi ? (
            <>
              DOI <a href={sourceAddress.doi(reference.doi)}>{reference.doi}</a>
            </>
          ) : study?.doi ? (
            <>
              DOI <a href={sourceAddress.doi(study.doi)}>{study.doi}</a>, read on the paper’s page; the review prints none
            </>
          ) : (
            <span className="missing">The review prints no DOI</span>
          )}
          .
        </p>
        <p>
          <a href={sourceAddress.pubmedTitle(reference.title)}>Look the work up in PubMed by its title</a>
        </p>
        {twins.length > 0 ? (
          <p className="notice" role="note">
            The review lists this work twice, as {reference.duplicateOf === null ? `${reference.n} and ` : ""}
            {twins.map((twin) => (
              <Link key={twin} href={`/references/${twin}`}>
                {twin}
              </Link>
            ))}
            {reference.duplicateOf === null ? "" : ` (the kept entry) and ${reference.n}`}. What rests on either entry is shown here.
          </p>
        ) : null}
        <MarkPage kind="references" id={id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          <section aria-labelledby="in-the-review">
            <h2 id="in-the-review">In the review</h2>
            <FactList>
              <PlainRow label="Printed as">
                {reference.asPrinted.replaceAll("*", "")}
                <span className="cell-note">Reference list, line {reference.line} of the reading copy</span>
              </PlainRow>
              <PlainRow label="Cited at">
                <ul className="plain-list">
                  {reference.citedAt.map((place) => (
                    <li key={place.line}>
                      line {place.line}, {place.section}
                    </li>
                  ))}
                </ul>
              </PlainRow>
              {reference.pmid ? (
                <PlainRow label="PMID as printed">
                  <a href={sourceAddress.pubmed(reference.pmid)}>{reference.pmid}</a>
                </PlainRow>
              ) : null}
              {reference.publisher ? (
                <PlainRow label="Publisher">
                  {[reference.publisher, reference.place, reference.editors ? `edited by ${reference.editors}` : null]
                    .filter(Boolean)
                    .join(", ")}
                </PlainRow>
              ) : null}
              {reference.note ? <PlainRow label="Note">{reference.note}</PlainRow> : null}
            </FactList>
            <p className="cell-note">
              Lines are those of a <Link href="/about#the-review">plain-text reading copy</Link> of the review.
            </p>
          </section>
          <ClaimList id="claims" title="Claims that cite it" claims={claims} ledger={ledger} />
          <LedgerList
            title="Where the review and this work do not fit"
            rows={ledger.filter((row) => row.references.some((number) => entries.includes(number)))}
            href={`/discrepancies?about=${entries.map((number) => aboutTerm(`references/${number}`)).join(",")}`}
            note="“L” and a number is a line of the reading copy."
          />
        </div>
        <aside className="record-aside" aria-label="What rests on this work">
          <Neighbours title="Study record" items={studies.map(studyNeighbour)} />
          <Neighbours
            title="Mechanisms"
            items={mechanisms.map((mechanism) => ({ href: `/mechanisms/${mechanism.id}`, label: mechanism.name }))}
          />
          <Neighbours
            title="Cell sources"
            items={cellSources.map((source) => ({ href: `/cell-sources/${source.id}`, label: source.name }))}
          />
          <Neighbours
            title="Contested questions it is cited on"
            items={contested.map((question) => ({
              href: `/claims?contested=${question.id.toLowerCase()}`,
              label: question.question,
              note: `The review: ${question.reviewVerdict}`,
            }))}
          />
          <CitePage kind="references" id={id} />
          <LinkedRecord kind="references" id={id} />
          <AsData collection="references" id={id} file={id.padStart(3, "0")} />
        </aside>
      </div>
    </article>
  );
}
