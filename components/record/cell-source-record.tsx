import Link from "next/link";
import { cellSourceKind } from "@/lib/evidence/schema/vocabularies/cell-source";
import type { CellSourcePage } from "@/lib/publishing/pages/cell-source-page";
import { RecordPicture } from "../figure/record-picture";
import { CellSourceNeighbours } from "./cell-source-neighbours";
import { CellSourceReview } from "./cell-source-review";
import { ClaimList } from "./claim-list";
import { CountedTerms } from "./counted-terms";
import { FactList, PlainRow } from "./fact-list";
import { RecordLayout } from "./record-layout";

/** The page of a cell source: what the review says of it, what was read of it, and the claims that concern it. */
export function CellSourceRecord({ page }: { page: CellSourcePage }) {
  const { source, asked, claims, ledger } = page;
  return (
    <RecordLayout
      kicker={cellSourceKind.term(source.kind).label}
      title={source.name}
      lead={
        <p className="lede">
          The <Link href="/about#the-review">review</Link> concludes: {source.verdict}.
        </p>
      }
      handedOn={page.handedOn}
      neighbours="Neighbours of this cell source"
      aside={
        <>
          <RecordPicture drawn={page.drawn} note={() => "This source and its arrows are raised."} />
          <CellSourceNeighbours page={page} />
        </>
      }
    >
      <CellSourceReview page={page} />
      <section aria-labelledby="in-the-catalogue">
        <h2 id="in-the-catalogue">What was read of it</h2>
        <FactList>
          <PlainRow label="Its studies">
            <CountedTerms of={asked.studies} facet="corpus" none="No study in this catalogue" />
          </PlainRow>
          {asked.studies.answer.matched > 0 ? (
            <PlainRow label="Which way they went">
              <Link href={`/effects?source=${source.id}`}>Effects by outcome</Link>, treatment before and after the loss apart
            </PlainRow>
          ) : null}
          <PlainRow label="Hosts in its studies">
            <CountedTerms of={asked.studies} facet="species" none="No study in this catalogue" />
          </PlainRow>
          <PlainRow label="Read of its studies">
            <CountedTerms of={asked.studies} facet="read" none="No study in this catalogue" />
          </PlainRow>
          <PlainRow label="Status of its trials">
            <CountedTerms of={asked.trials} facet="status" none="No trial in this catalogue" />
          </PlainRow>
        </FactList>
      </section>
      <ClaimList id="claims" title="Claims of the review that concern it" claims={claims} ledger={ledger} />
    </RecordLayout>
  );
}
