import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { challengeNeighbour } from "@/components/challenge/challenge-neighbour";
import { FigurePicture } from "@/components/figure/figure-picture";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { ClaimList } from "@/components/record/claim-list";
import { CountedTerms } from "@/components/record/counted-terms";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { Neighbours } from "@/components/record/neighbours";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { studyNeighbour, trialNeighbour } from "@/components/record/study-neighbours";
import { TraitList } from "@/components/record/trait-list";
import { askList } from "@/lib/catalogue/asking/ask-list";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { idsFrom, readLinks, readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import type { StudyItem } from "@/lib/catalogue/collections/study-item";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { writeComparison } from "@/lib/catalogue/compare/compare-address";
import { challengeAddress } from "@/lib/catalogue/facets/challenge-address";
import { concerns, sourceFamily } from "@/lib/evidence/lens/source-family";
import { cellSourceKind, pathway } from "@/lib/evidence/schema/vocabularies/cell-source";
import { readRecordFigure } from "@/lib/pictures/asking/read-record-figure";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("cell-sources");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readRecord(await getCatalogue(), "cell-sources", (await params).id);
  return source
    ? pageMetadata(`/cell-sources/${source.id}`, {
        title: source.name,
        description: `${source.name}: what the base review says of it, and the studies and trials behind it.`,
      })
    : { title: "No such cell source" };
}

export default async function CellSourcePage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const source = await readRecord(catalogue, "cell-sources", id);
  if (!source) notFound();
  const [ledger, links, studyList, trialList, all] = await Promise.all([
    readRecordsOf(catalogue, "discrepancies"),
    readLinks(catalogue, "cell-sources", id),
    askList(catalogue, "studies", { source: id }),
    askList(catalogue, "trials", { source: id }),
    readRecordsOf(catalogue, "cell-sources"),
  ]);
  const drawn = await readRecordFigure(catalogue, "cell-sources", id);
  const traitClaims = [...source.advantages, ...source.limitations].flatMap((trait) => trait.claims);
  const [studies, trials, claims, traitClaimRecords, mechanisms, printed, printedTrials] = await Promise.all([
    readRecordsOf(
      catalogue,
      "studies",
      (studyList.answer.items as StudyItem[]).map((item) => item.id),
    ),
    readRecordsOf(
      catalogue,
      "trials",
      (trialList.answer.items as TrialItem[]).map((item) => item.id),
    ),
    readRecordsOf(catalogue, "claims", idsFrom(links.to, "claims")),
    readRecordsOf(catalogue, "claims", traitClaims),
    readRecordsOf(catalogue, "mechanisms", idsFrom(links.to, "mechanisms")),
    readRecordsOf(catalogue, "studies", idsFrom(links.to, "studies", "printed as")),
    readRecordsOf(catalogue, "trials", idsFrom(links.to, "trials", "printed as")),
  ]);
  const challenges = (await readRecordsOf(catalogue, "challenges")).filter((challenge) =>
    concerns(challenge.cellSources, id, sourceFamily(all)),
  );
  const claimsById = new Map(traitClaimRecords.map((claim) => [claim.id, claim]));
  const parent = all.find((other) => other.id === source.parent);
  const maker = all.find((other) => other.id === source.derivedFrom);
  const narrower = all.filter((other) => other.parent === id);
  const products = all.filter((other) => other.derivedFrom === id);
  const printedOnly = printed.filter((study) => !studies.some((other) => other.id === study.id));
  const printedTrialsOnly = printedTrials.filter((trial) => !trials.some((other) => other.id === trial.id));
  const sourceLink = (other: typeof source) => (
    <Link href={`/cell-sources/${other.id}`} prefetch={false}>
      {other.name}
    </Link>
  );

  return (
    <article className="record">
      <PageHead trail={[["/cell-sources", "Cell sources"]]} kicker={cellSourceKind.term(source.kind).label} title={source.name}>
        <p className="lede">
          The <Link href="/about#the-review">review</Link> concludes: {source.verdict}.
        </p>
        <MarkPage kind="cell-sources" id={id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          <section aria-labelledby="about-it">
            <h2 id="about-it">What the review says</h2>
            <FactList>
              <PlainRow label="Abbreviations">
                {source.abbreviations.length > 0 ? source.abbreviations.join(", ") : <span className="missing">None used</span>}
              </PlainRow>
              <PlainRow label="Pathway">
                {source.pathways.length > 0 ? (
                  source.pathways.map((term) => pathway.term(term).label).join("; ")
                ) : (
                  <span className="missing">None named</span>
                )}
              </PlainRow>
              {parent ? <PlainRow label="A kind of">{sourceLink(parent)}</PlainRow> : null}
              {maker ? <PlainRow label="Made by">{sourceLink(maker)}</PlainRow> : null}
              <PlainRow label="Stage of evidence, by the review">{source.evidenceStage}</PlainRow>
              {source.variants.length > 0 ? <PlainRow label="Variants named">{source.variants.join("; ")}</PlainRow> : null}
              <PlainRow label="Sections of the review">{source.sections.join("; ")}</PlainRow>
              {source.note ? <PlainRow label="Note">{source.note}</PlainRow> : null}
              <PlainRow label="All references that concern it">
                {source.references.length > 0 ? (
                  <ReferenceMarks numbers={source.references} />
                ) : (
                  <span className="missing">The review gives none</span>
                )}
              </PlainRow>
            </FactList>
            <TraitList title="For it" id="advantages" traits={source.advantages} claims={claimsById} />
            <TraitList title="Against it" id="limitations" traits={source.limitations} claims={claimsById} />
          </section>
          <section aria-labelledby="in-the-catalogue">
            <h2 id="in-the-catalogue">What was read of it</h2>
            <FactList>
              <PlainRow label="Its studies">
                <CountedTerms of={studyList} facet="corpus" none="No study in this catalogue" />
              </PlainRow>
              <PlainRow label="Hosts in its studies">
                <CountedTerms of={studyList} facet="species" none="No study in this catalogue" />
              </PlainRow>
              <PlainRow label="Read of its studies">
                <CountedTerms of={studyList} facet="read" none="No study in this catalogue" />
              </PlainRow>
              <PlainRow label="Status of its trials">
                <CountedTerms of={trialList} facet="status" none="No trial in this catalogue" />
              </PlainRow>
            </FactList>
          </section>
          <ClaimList id="claims" title="Claims of the review that concern it" claims={claims} ledger={ledger} />
        </div>
        <aside className="record-aside" aria-label="Neighbours of this cell source">
          {drawn ? (
            <FigurePicture rendered={drawn.rendered} href={drawn.href} also={drawn.also} note="This source and its arrows are raised." />
          ) : null}
          <Neighbours
            title="Studies"
            items={studies.map(studyNeighbour)}
            note="As checked, narrower sources included."
            all={{ href: `/studies?source=${id}`, label: `All ${studyList.answer.matched} in the table` }}
          />
          <Neighbours
            title="Studies the review lists under it"
            items={printedOnly.map(studyNeighbour)}
            note="Table 1 prints this source; what was read does not confirm it."
          />
          <Neighbours
            title="Trials"
            items={trials.map(trialNeighbour)}
            note="By the registry’s words, narrower sources included."
            all={{ href: `/trials?source=${id}`, label: `All ${trialList.answer.matched} in the table` }}
          />
          <Neighbours
            title="Trials the review lists under it"
            items={printedTrialsOnly.map(trialNeighbour)}
            note="Table 1 prints this source; the registry’s words do not confirm it."
          />
          <Neighbours
            title="Challenges"
            items={challenges.map(challengeNeighbour)}
            note="Stated by the review of it, of a broader or of a narrower source."
            all={challenges.length > 0 ? { href: challengeAddress({ sources: [id] }), label: "With what has taken them up" } : undefined}
          />
          <Neighbours
            title="Mechanisms"
            items={mechanisms.map((mechanism) => ({ href: `/mechanisms/${mechanism.id}`, label: mechanism.name }))}
          />
          <Neighbours
            title="Narrower sources"
            items={narrower.map((other) => ({ href: `/cell-sources/${other.id}`, label: other.name }))}
          />
          <Neighbours
            title="Products made by it"
            items={products.map((other) => ({ href: `/cell-sources/${other.id}`, label: other.name }))}
          />
          <Neighbours
            title="Compare with"
            items={all
              .filter((other) => other.kind === source.kind && other.id !== id)
              .map((other) => ({ href: writeComparison({ source: [id, other.id] }), label: other.name }))}
            all={{ href: writeComparison({ source: [id] }), label: "Choose others to compare it with" }}
          />
          <CitePage kind="cell-sources" id={id} />
          <LinkedRecord kind="cell-sources" id={id} />
          <AsData collection="cell-sources" id={id} />
        </aside>
      </div>
    </article>
  );
}
