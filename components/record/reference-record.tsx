import Link from "next/link";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet";
import { publicationKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import type { ReferencePage } from "@/lib/publishing/pages/reference-page";
import { ClaimList } from "./claim-list";
import { FactList, PlainRow } from "./fact-list";
import { LedgerList } from "./ledger-list";
import { namedNeighbour } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { RecordLayout } from "./record-layout";
import { studyNeighbour } from "./study-neighbours";

/** The page of a work of the review's reference list: what is printed of it, what cites it, and what rests on it. */
export function ReferenceRecord({ page }: { page: ReferencePage }) {
  const { reference, studies, claims, mechanisms, cellSources, contested, entries, rows, ledger } = page;
  return (
    <RecordLayout
      kicker={`Reference ${reference.n} · ${publicationKind.term(reference.kind).label}`}
      title={reference.title}
      lead={<ReferenceLead page={page} />}
      handedOn={page.handedOn}
      neighbours="What rests on this work"
      aside={
        <>
          <Neighbours title="Study record" items={studies.map(studyNeighbour)} />
          <Neighbours title="Mechanisms" items={mechanisms.map((mechanism) => namedNeighbour("mechanisms", mechanism))} />
          <Neighbours title="Cell sources" items={cellSources.map((source) => namedNeighbour("cell-sources", source))} />
          <Neighbours
            title="Contested questions it is cited on"
            items={contested.map((question) => ({
              href: `/claims?contested=${question.id.toLowerCase()}`,
              label: question.question,
              note: `The review: ${question.reviewVerdict}`,
            }))}
          />
        </>
      }
    >
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
        rows={rows}
        href={`/discrepancies?about=${entries.map((number) => aboutTerm(`references/${number}`)).join(",")}`}
        note="“L” and a number is a line of the reading copy."
      />
    </RecordLayout>
  );
}

/** Where and when the work was published, and under which other number the review lists it. */
function ReferenceLead({ page: { reference, studies, twins } }: { page: ReferencePage }) {
  const study = studies[0];
  return (
    <>
      <p className="byline">
        {reference.authors}.{" "}
        {reference.containerTitle ? <cite>{reference.containerTitle}</cite> : <span className="missing">No journal or book printed</span>},{" "}
        {reference.year}
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
    </>
  );
}
