import Link from "next/link";
import { Fragment } from "react";
import { rowPlace } from "@/lib/catalogue/collections/ledger-names";
import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import { findingBasis } from "@/lib/evidence/schema/vocabularies/evidence";
import { discrepancyRecord, discrepancySides, mattering } from "@/lib/evidence/schema/vocabularies/ledger";
import { groundNotes } from "@/lib/evidence/words/discrepancy-words";
import type { DiscrepancyPage } from "@/lib/publishing/pages/discrepancy-page";
import { Sides } from "../table/sides";
import { FactList, PlainRow } from "./fact-list";
import { rowNeighbour } from "./named-neighbour";
import { type Neighbour, Neighbours } from "./neighbours";
import { RecordLayout } from "./record-layout";
import { WorkList } from "./work-list";

/** The page of a row of the discrepancy ledger: what each side says, what the finding rests on, and what it is about. */
export function DiscrepancyRecord({ page }: { page: DiscrepancyPage }) {
  const { row, places, same, alike, references } = page;
  return (
    <RecordLayout
      kicker={`Discrepancy ${row.id} · ${rowPlace(row)}`}
      title={page.name}
      lead={
        <>
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
        </>
      }
      handedOn={page.handedOn}
      neighbours="Neighbours of this discrepancy"
      aside={
        <>
          <Neighbours
            title="Noted in"
            items={[placeNotedIn(row, page.notedIn)]}
            note={discrepancyRecord.term(row.record.kind).definition}
          />
          <Neighbours
            title="About the same fact or claim"
            items={alike.map((other) => ({ ...rowNeighbour(other.row), label: other.name }))}
          />
        </>
      }
    >
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
                {place.statement === undefined ? null : <> {place.statement}</>}
              </li>
            ))}
          </ul>
          <p className="cell-note">Both sides stand on these pages; neither is corrected.</p>
        </section>
      ) : null}
      {row.references.length > 0 ? <WorkList title="Works it names" references={references} none="None." /> : null}
    </RecordLayout>
  );
}

/** The place of a row on the page of the record it was noted in. The review as a whole has its inconsistencies on the page about it. */
function placeNotedIn(row: LedgerRow, name: string): Neighbour {
  return row.record.kind === "inconsistencies"
    ? { href: `/about#${row.id}`, label: "The inconsistencies of the review" }
    : { href: `/${row.record.kind}/${row.record.id}#${row.id}`, label: name };
}
