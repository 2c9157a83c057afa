import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FigurePicture } from "@/components/figure/figure-picture";
import { PageHead } from "@/components/page/page-head";
import { AsData } from "@/components/record/as-data";
import { ClaimList } from "@/components/record/claim-list";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { Neighbours } from "@/components/record/neighbours";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { SourceLinks } from "@/components/record/source-links";
import { linesWords } from "@/components/record/source-marks";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { WorkList } from "@/components/record/work-list";
import { Explanation } from "@/components/text/explanation";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { readRecord, readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { studiesOfMechanism } from "@/lib/catalogue/collections/studies-of-mechanism";
import { mechanismBasis, mechanismRoute } from "@/lib/evidence/schema/vocabularies/cell-source";
import { modeOfAction } from "@/lib/evidence/schema/vocabularies/study";
import { readRecordFigure } from "@/lib/pictures/asking/read-record-figure";
import { CitePage } from "../../cite-page";
import { LinkedRecord } from "../../linked-record";
import { MarkPage } from "../../mark-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("mechanisms");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const mechanism = await readRecord(await getCatalogue(), "mechanisms", (await params).id);
  return mechanism
    ? pageMetadata(`/mechanisms/${mechanism.id}`, { title: mechanism.name, description: mechanism.explanation.short.text })
    : { title: "No such mechanism" };
}

export default async function MechanismPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const mechanism = await readRecord(catalogue, "mechanisms", id);
  if (!mechanism) notFound();
  const [ledger, names, allStudies, allClaims, references, allMechanisms, words, drawn] = await Promise.all([
    readRecordsOf(catalogue, "discrepancies"),
    sourceNames(catalogue),
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "claims"),
    readRecordsOf(catalogue, "references", mechanism.references.map(String)),
    readRecordsOf(catalogue, "mechanisms"),
    readExplainedWords(catalogue),
    readRecordFigure(catalogue, "mechanisms", id),
  ]);
  const studies = studiesOfMechanism(mechanism, allStudies);
  const claims = allClaims.filter((claim) => mechanism.lines.includes(claim.line));
  const alike = allMechanisms.filter((other) => other.id !== id && other.modes.some((mode) => mechanism.modes.includes(mode)));

  return (
    <article className="record">
      <PageHead
        trail={[["/mechanisms", "Mechanisms"]]}
        kicker={`${mechanism.id} · ${mechanismRoute.term(mechanism.route).label}`}
        title={mechanism.name}
      >
        <p className="how-read">
          Named by the <Link href="/about#the-review">base review</Link>, {mechanism.section}, {linesWords(mechanism.lines)}; basis:{" "}
          {mechanismBasis.term(mechanism.basis).label.toLowerCase()}. {mechanismBasis.term(mechanism.basis).definition}
        </p>
        <MarkPage kind="mechanisms" id={id} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">
          <Explanation of={mechanism.explanation} words={words} />
          <section aria-labelledby="facts">
            <h2 id="facts">What the review says and names</h2>
            <FactList>
              <PlainRow label="The review says">
                {mechanism.summary}
                <ReferenceMarks numbers={mechanism.references} />
              </PlainRow>
              <PlainRow label="Cell sources">
                {mechanism.cellSources.length > 0 ? (
                  <SourceLinks ids={mechanism.cellSources} names={names} />
                ) : (
                  <span className="missing">None named</span>
                )}
                {mechanism.cellSourcesAsStated.length > 0 ? (
                  <span className="cell-note">as stated: {mechanism.cellSourcesAsStated.join(", ")}</span>
                ) : null}
              </PlainRow>
              <PlainRow label="Cells, molecules, structures">{mechanism.entities.join(", ")}</PlainRow>
              <PlainRow label="Mode of action (our grouping)">
                {mechanism.modes.length > 0 ? (
                  mechanism.modes.map((mode) => modeOfAction.term(mode).label).join(", ")
                ) : (
                  <span className="missing">None of the modes</span>
                )}
              </PlainRow>
              {mechanism.note ? <PlainRow label="Note">{mechanism.note}</PlainRow> : null}
            </FactList>
          </section>
          <ClaimList
            id="claims"
            title="Claims on the same lines"
            claims={claims}
            ledger={ledger}
            note="The statements of the review that stand on the lines this mechanism was read on."
          />
          <WorkList title="References the review gives" references={references} none="The review gives no reference for it." />
        </div>
        <aside className="record-aside" aria-label="Neighbours of this mechanism">
          {drawn ? (
            <FigurePicture
              rendered={drawn.rendered}
              href={drawn.href}
              also={drawn.also}
              note={
                drawn.parts === 1 ? "The arrow of this mechanism is raised." : `The ${drawn.parts} arrows of this mechanism are raised.`
              }
            />
          ) : (
            <section aria-labelledby="not-drawn">
              <h2 id="not-drawn">In no figure</h2>
              <p>{mechanism.notDrawn}</p>
            </section>
          )}
          <Neighbours
            title="Studies"
            id="studies"
            items={studies.map(studyNeighbour)}
            note="Studies of the catalogue that the review cites for it. Being cited for it is not the same as showing it."
            all={
              mechanism.modes[0]
                ? {
                    href: `/studies?mechanism=${mechanism.modes.join(",")}`,
                    label: `Studies that name ${mechanism.modes.map((mode) => modeOfAction.term(mode).label.toLowerCase()).join(" or ")}`,
                  }
                : undefined
            }
          />
          <Neighbours
            title="Mechanisms of the same mode"
            items={alike.map((other) => ({ href: `/mechanisms/${other.id}`, label: other.name }))}
          />
          <CitePage kind="mechanisms" id={id} />
          <LinkedRecord kind="mechanisms" id={id} />
          <AsData collection="mechanisms" id={id} />
        </aside>
      </div>
    </article>
  );
}
