import Link from "next/link";
import { mechanismBasis, mechanismRoute } from "@/lib/evidence/schema/vocabularies/cell-source";
import { modeOfAction } from "@/lib/evidence/schema/vocabularies/study";
import type { MechanismPage } from "@/lib/publishing/pages/mechanism-page";
import { RecordPicture, raisedArrows } from "../figure/record-picture";
import { Explanation } from "../text/explanation";
import { ClaimList } from "./claim-list";
import { FactList, PlainRow } from "./fact-list";
import { namedNeighbour } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { RecordLayout } from "./record-layout";
import { ReferenceMarks } from "./reference-marks";
import { SourceLinks } from "./source-links";
import { linesWords } from "./source-marks";
import { studyNeighbour } from "./study-neighbours";
import { WorkList } from "./work-list";

/** The page of a mechanism: what it is, what the review says of it, and the studies cited for it. */
export function MechanismRecord({ page }: { page: MechanismPage }) {
  const { mechanism, names, words, claims, references, studies, alike, ledger } = page;
  return (
    <RecordLayout
      kicker={`${mechanism.id} · ${mechanismRoute.term(mechanism.route).label}`}
      title={mechanism.name}
      lead={
        <p className="how-read">
          Named by the <Link href="/about#the-review">base review</Link>, {mechanism.section}, {linesWords(mechanism.lines)}; basis:{" "}
          {mechanismBasis.term(mechanism.basis).label.toLowerCase()}. {mechanismBasis.term(mechanism.basis).definition}
        </p>
      }
      handedOn={page.handedOn}
      neighbours="Neighbours of this mechanism"
      aside={
        <>
          <RecordPicture drawn={page.drawn} note={raisedArrows("of this mechanism")} />
          {page.drawn ? null : (
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
          <Neighbours title="Mechanisms of the same mode" items={alike.map((other) => namedNeighbour("mechanisms", other))} />
        </>
      }
    >
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
    </RecordLayout>
  );
}
