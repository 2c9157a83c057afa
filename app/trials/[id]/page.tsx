import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { challengeNeighbour } from "@/components/challenge/challenge-neighbour";
import { StatusMark } from "@/components/mark/status-mark";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { DiscrepancyList, LedgerNote } from "@/components/record/discrepancy-list";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { Neighbours } from "@/components/record/neighbours";
import { SourceList } from "@/components/record/source-list";
import { type MarkedSources, SourceMarks } from "@/components/record/source-marks";
import { StatusSection } from "@/components/record/status-section";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { TrialFacts } from "@/components/record/trial-facts";
import { TrialStanding } from "@/components/trial/trial-standing";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { trialReality } from "@/lib/evidence/lens/trial-reality/trial-reality";
import { ledgerId } from "@/lib/evidence/records/ledger";
import { factValue } from "@/lib/evidence/schema/fact";
import { registry, trialScope, trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { dateWords } from "@/lib/evidence/words/date-words";
import { rowsAboutRecord } from "@/lib/evidence/words/discrepancy-words";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { registryAddress, sourceAddress } from "@/lib/evidence/words/source-address";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("trials");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const trial = await readRecord(await getCatalogue(), "trials", id);
  if (!trial) return { title: "No such trial" };
  const title = factValue(trial.briefTitle) ?? factValue(trial.officialTitle);
  return pageMetadata(`/trials/${id}`, {
    title: title ? `${id}: ${title}` : id,
    description: `${trialStatus.term(trial.status.registry).label}, ${snapshotWords(trial.status)}.`,
  });
}

export default async function TrialPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const trial = await readRecord(catalogue, "trials", id);
  if (!trial) notFound();
  const [names, links] = await Promise.all([sourceNames(catalogue), readLinks(catalogue, "trials", id)]);
  const [reports, ledger, claims, challenges, prospects] = await Promise.all([
    readRecordsOf(catalogue, "studies", idsFrom(links.to, "studies", "may report")),
    readRecordsOf(catalogue, "discrepancies"),
    readRecordsOf(catalogue, "claims", idsFrom(links.to, "claims")),
    readRecordsOf(catalogue, "challenges", idsFrom(links.to, "challenges", "taken up by")),
    readRecordsOf(catalogue, "prospects", idsFrom(links.to, "prospects", "taken up by")),
  ]);
  const about = rowsAboutRecord(ledger, `trials/${id}`);
  const of: MarkedSources = { sources: trial.sources, reviewHref: "#review", ledger: { record: `trials/${id}`, rows: about } };
  const title = factValue(trial.briefTitle) ?? factValue(trial.officialTitle);
  const sources = factValue(trial.cellSources) ?? [];
  const printedSource = trial.table1 && !sources.includes(trial.table1.normalised.cellSource) ? trial.table1.normalised.cellSource : null;

  return (
    <article className="record">
      <PageHead
        trail={[["/trials", "Trials"]]}
        kicker={
          <>
            {trial.id} · {registry.term(trial.registry).label} · {trialScope.term(trial.scope).label.toLowerCase()}
          </>
        }
        title={
          title ? (
            <>
              {title}
              <SourceMarks of={of} path={"value" in trial.briefTitle ? "briefTitle" : "officialTitle"} />
            </>
          ) : (
            `${trial.id}: title not read`
          )
        }
      >
        <p className="lede status">
          <StatusMark id={trial.status.registry} /> <strong>{trialStatus.term(trial.status.registry).label}</strong>
          <span>
            {trial.status.registry === "unknown"
              ? ` (last known: ${"value" in trial.status.lastKnown ? trialStatus.term(trial.status.lastKnown.value).label : "not read"})`
              : ""}
            , {snapshotWords(trial.status)}.
          </span>
        </p>
        <p>
          <a href={registryAddress(trial.registry, trial.id)}>This trial at {registry.term(trial.registry).label}</a>, where its present
          status stands. A listing is not an endorsement.
        </p>
        {trial.recordRead ? null : (
          <p className="notice" role="note">
            The registry’s record was not read. {trial.identityBasis}
          </p>
        )}
        <MarkPage kind="trials" id={trial.id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          <TrialStanding
            trial={trial}
            reality={trialReality(trial, catalogue.release.evidenceReadUntil)}
            of={of}
            readUntil={catalogue.release.evidenceReadUntil}
          />
          <StatusSection trial={trial} of={of} />
          <section aria-labelledby="review">
            <h2 id="review">What the review says, and what was found</h2>
            {trial.table1 ? (
              <FactList>
                <PlainRow label="The review prints" of={of} path="table1">
                  “{trial.table1.yearStatus}”, {trial.table1.cellSource}, {trial.table1.location}, {trial.table1.relation} (Table 1, line{" "}
                  {trial.table1.line})
                </PlainRow>
                {trial.table1.idInText !== trial.id ? (
                  <PlainRow label="Its text spells the number">“{trial.table1.idInText}” (line 218)</PlainRow>
                ) : null}
              </FactList>
            ) : (
              <p>The review does not list this trial.</p>
            )}
            <DiscrepancyList rows={ledger.filter((row) => row.record.id === id)} checkNotes={trial.checkNotes} />
          </section>
          <TrialFacts trial={trial} of={of} names={names} />
          {trial.conflicts.length > 0 ? (
            <section aria-labelledby="conflicts">
              <h2 id="conflicts">Where pages about this trial disagree</h2>
              <FactList>
                {trial.conflicts.map((conflict) => (
                  <PlainRow
                    key={conflict.id}
                    id={ledgerId(trial.id, conflict.id)}
                    label={conflict.field.replace(
                      /([a-z])([A-Z])/g,
                      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
                    )}
                  >
                    {conflict.values.join(" / ")}
                    <span className="cell-note">Our reading: {conflict.reading}</span>
                    <LedgerNote id={ledgerId(trial.id, conflict.id)} matters={conflict.matters} />
                  </PlainRow>
                ))}
              </FactList>
            </section>
          ) : null}
          {trial.linkedPublications.length > 0 ? (
            <section aria-labelledby="publications">
              <h2 id="publications">Publications held to report it</h2>
              <ul className="plain-list">
                {trial.linkedPublications.map((publication) => (
                  <li key={publication.venue + publication.date}>
                    {publication.title ?? "Title not read"}, {publication.type}, {publication.venue}, {dateWords(publication.date)}
                    {publication.doi ? (
                      <>
                        , DOI <a href={sourceAddress.doi(publication.doi)}>{publication.doi}</a>
                      </>
                    ) : null}
                    <SourceMarks of={of} path="linkedPublications" />
                    <span className="cell-note">{publication.basis}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <SourceList of={of} />
        </div>
        <aside className="record-aside" aria-label="Neighbours of this trial">
          <Neighbours
            title="Cell sources"
            items={sources
              .filter((source) => names.has(source))
              .map((source) => ({ href: `/cell-sources/${source}`, label: names.get(source) as string }))}
          />
          <Neighbours
            title="Cell source as the review prints it"
            items={printedSource ? [{ href: `/cell-sources/${printedSource}`, label: names.get(printedSource) as string }] : []}
          />
          <Neighbours
            title="Studies of the same source"
            items={[]}
            all={
              sources[0] && names.has(sources[0])
                ? { href: `/studies?source=${sources[0]}`, label: `Studies: ${names.get(sources[0])}` }
                : undefined
            }
          />
          <Neighbours title="Studies that may report it" items={reports.map(studyNeighbour)} note="Not confirmed by what was read." />
          <Neighbours
            title="Inconsistencies of the review that concern it"
            items={about
              .filter((row) => row.record.kind === "inconsistencies")
              .map((row) => ({ href: `/discrepancies/${row.id}`, label: row.id, note: row.text }))}
          />
          <Neighbours
            title="Claims of the review that name it"
            items={claims.map((claim) => ({ href: `/claims/${claim.id}`, label: claim.id, note: claim.statement }))}
          />
          <Neighbours title="Challenges it bears on" items={challenges.map(challengeNeighbour)} />
          <Neighbours title="What the review asked for, and it takes up" items={prospects.map(challengeNeighbour)} />
          <CitePage kind="trials" id={trial.id} />
          <LinkedRecord kind="trials" id={trial.id} />
          <AsData collection="trials" id={trial.id} />
        </aside>
      </div>
    </article>
  );
}
