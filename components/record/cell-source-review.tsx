import Link from "next/link";
import type { CellSource } from "@/lib/evidence/schema/cell-source";
import { pathway } from "@/lib/evidence/schema/vocabularies/cell-source";
import type { CellSourcePage } from "@/lib/publishing/pages/cell-source-page";
import { FactList, PlainRow } from "./fact-list";
import { ReferenceMarks } from "./reference-marks";
import { TraitList } from "./trait-list";

/** What the review says of a cell source: what it is, how far its evidence goes, what speaks for and against it. */
export function CellSourceReview({ page: { source, family, traitClaims } }: { page: CellSourcePage }) {
  return (
    <section aria-labelledby="about-it">
      <h2 id="about-it">What the review says</h2>
      <FactList>
        <PlainRow label="Conclusion">
          <Link href="/about#the-review">The review</Link> concludes: {source.verdict}.
        </PlainRow>
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
        {family.parent ? (
          <PlainRow label="A kind of">
            <SourceLink source={family.parent} />
          </PlainRow>
        ) : null}
        {family.maker ? (
          <PlainRow label="Made by">
            <SourceLink source={family.maker} />
          </PlainRow>
        ) : null}
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
      <TraitList title="For it" id="advantages" traits={source.advantages} claims={traitClaims} />
      <TraitList title="Against it" id="limitations" traits={source.limitations} claims={traitClaims} />
    </section>
  );
}

function SourceLink({ source }: { source: CellSource }) {
  return (
    <Link href={`/cell-sources/${source.id}`} prefetch={false}>
      {source.name}
    </Link>
  );
}
