import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { Neighbours } from "@/components/record/neighbours";
import { WorkList } from "@/components/record/work-list";
import { Sides } from "@/components/table/sides";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { recordName, rowAddresses, rowName, rowPlace } from "@/lib/catalogue/collections/ledger-names";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { findingBasis } from "@/lib/evidence/schema/vocabularies/evidence";
import { discrepancyRecord, discrepancySides, mattering } from "@/lib/evidence/schema/vocabularies/ledger";
import { groundNotes, sharedFacts } from "@/lib/evidence/words/discrepancy-words";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All rows are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("discrepancies");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const row = await readRecord(await getCatalogue(), "discrepancies", (await params).id);
  return row
    ? pageMetadata(`/discrepancies/${row.id}`, { title: `Discrepancy ${row.id}`, description: row.text })
    : { title: "No such discrepancy" };
}

export default async function DiscrepancyPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const row = await readRecord(catalogue, "discrepancies", id);
  if (!row) notFound();
  const [studies, trials, claims, references, all] = await Promise.all([
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "trials"),
    readRecordsOf(catalogue, "claims"),
    readRecordsOf(catalogue, "references"),
    readRecordsOf(catalogue, "discrepancies"),
  ]);
  const records = { studies, trials, claims, references };
  const statement = new Map(claims.map((claim) => [`/claims/${claim.id}`, claim.statement]));
  const places = rowAddresses(row, records);
  const same = all.filter((other) => row.sameAs.includes(other.id));
  const alike = all.filter((other) => other.id !== row.id && !same.includes(other) && sharedFacts(row, other).length > 0);

  return (
    <article className="record">
      <PageHead
        trail={[["/discrepancies", "Discrepancies"]]}
        kicker={`Discrepancy ${row.id} · ${rowPlace(row)}`}
        title={rowName(row, records)}
      >
        <p className="lede">{row.text}</p>
        {groundNotes(row.restsOn).map((note) => (
          <p key={note} className="how-read">
            {note}
          </p>
        ))}
        {same.length > 0 ? (
          <p className="cell-note">
            The same finding, noted at{" "}
            {same.map((other, place) => (
              <Fragment key={other.id}>
                {place === 0 ? "" : place === same.length - 1 ? " and " : ", "}
                <Link href={`/discrepancies/${other.id}`} prefetch={false}>
                  {other.id}
                </Link>
              </Fragment>
            ))}
            . It is counted once, as {row.finding} and with the weight given there.
          </p>
        ) : null}
        <MarkPage kind="discrepancies" id={row.id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          <FactList>
            <PlainRow label="Where">{rowPlace(row)}</PlainRow>
            <PlainRow label="Between">
              {row.between.map((sides) => (
                <span key={sides}>
                  {discrepancySides.term(sides).label}
                  <span className="cell-note">{discrepancySides.term(sides).definition}</span>
                </span>
              ))}
            </PlainRow>
            <PlainRow label="What each says">
              <Sides sides={row.sides} none="They cannot be told apart; the text above is all there is." />
            </PlainRow>
            <PlainRow label="Rests on">
              {row.restsOn.map((basis) => (
                <span key={basis}>
                  {findingBasis.term(basis).label}
                  <span className="cell-note">{findingBasis.term(basis).definition}</span>
                </span>
              ))}
            </PlainRow>
            <PlainRow label="How much it matters" note={mattering.term(row.matters).definition}>
              {mattering.term(row.matters).label}. {row.mattersBecause}
            </PlainRow>
          </FactList>
          {places.length > 0 ? (
            <section aria-labelledby="about">
              <h2 id="about">
                What it is about <span className="quiet">{places.length}</span>
              </h2>
              <ul className="claims">
                {places.map((place) => (
                  <li key={place.url}>
                    <Link href={place.url} prefetch={false} className="record-link">
                      {place.label}
                    </Link>
                    {statement.has(place.url) ? <> {statement.get(place.url)}</> : null}
                  </li>
                ))}
              </ul>
              <p className="cell-note">Both sides stand on these pages; neither is corrected.</p>
            </section>
          ) : null}
          {row.references.length > 0 ? (
            <WorkList
              title="Works it names"
              references={references.filter((reference) => row.references.includes(reference.n))}
              none="None."
            />
          ) : null}
        </div>
        <aside className="record-aside" aria-label="Neighbours of this discrepancy">
          <Neighbours
            title="Noted in"
            items={[notedIn(row, recordName(row, records))]}
            note={discrepancyRecord.term(row.record.kind).definition}
          />
          <Neighbours
            title="About the same fact or claim"
            items={alike.map((other) => ({ href: `/discrepancies/${other.id}`, label: rowName(other, records), note: other.text }))}
          />
          <CitePage kind="discrepancies" id={row.id} />
          <LinkedRecord kind="discrepancies" id={row.id} />
          <AsData collection="discrepancies" id={row.id} folder={row.record.kind} file={row.record.id} />
        </aside>
      </div>
    </article>
  );
}

/** The place of a row on the page of the record it was noted in. The review as a whole has its inconsistencies on the page about it. */
function notedIn(row: LedgerRow, name: string): { href: string; label: string } {
  return row.record.kind === "inconsistencies"
    ? { href: `/about#${row.id}`, label: "The inconsistencies of the review" }
    : { href: `/${row.record.kind}/${row.record.id}#${row.id}`, label: name };
}
