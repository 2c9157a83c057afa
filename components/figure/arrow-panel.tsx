import Link from "next/link";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { arrowTerm } from "@/lib/catalogue/collections/arrow-facet";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { Arrow, Figure } from "@/lib/evidence/schema/figure";
import type { Mechanism } from "@/lib/evidence/schema/mechanism";
import type { Study } from "@/lib/evidence/schema/study";
import { arrowStance, effect, evidenceLevel } from "@/lib/evidence/schema/vocabularies/figure";
import type { EvidenceLevel } from "@/lib/pictures/figures/arrow-level";
import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers";
import { arrowSentence } from "@/lib/pictures/figures/arrow-sentence";
import type { DirectionPart } from "./study-entries";
import { StudyEntries } from "./study-entries";

export interface ArrowRecords {
  readonly studies: readonly Study[];
  readonly claims: readonly Claim[];
  readonly mechanisms: readonly Mechanism[];
  /** Ids of the studies that the filters let through. */
  readonly shown: ReadonlySet<string>;
}

/** What is known of a raised arrow: its statement, its studies on each side, what the review says, and the way to the table. */
export function ArrowPanel({
  figure,
  arrow,
  numbers,
  level,
  records,
  filters,
  children,
}: {
  figure: Figure;
  arrow: Arrow;
  numbers: ArrowNumbers;
  level: EvidenceLevel;
  records: ArrowRecords;
  filters: string;
  /** What else is known of where the arrow begins. */
  children?: React.ReactNode;
}) {
  const nodeOf = (id: string) => figure.nodes.find((node) => node.id === id)?.label ?? id;
  const table = (term: string) => `/studies?${[`arrow=${term}`, filters].filter(Boolean).join("&")}`;
  const behind = new Set(arrow.studies.map((entry) => entry.study)).size;
  const sides: readonly DirectionPart[] = [
    { title: "For", stances: ["for", "for-and-against"], basis: "read", part: "for", count: numbers.for },
    { title: "Against", stances: ["against", "for-and-against"], basis: "read", part: "against", count: numbers.against },
    { title: "Taking no side", stances: ["unclear"], basis: "read", part: "unclear", count: numbers.unclear },
    { title: "By the title only, counted on no side", stances: arrowStance.ids, basis: "title", part: "title", count: numbers.title },
  ];
  return (
    <>
      <p className="kicker">
        {nodeOf(arrow.from)} · {effect.term(arrow.effect).label.toLowerCase()} · {nodeOf(arrow.to)}
      </p>
      <h2>{arrowSentence(arrow, numbers, level)}.</h2>
      <p className="cell-note">{evidenceLevel.term(level).definition}</p>
      {numbers.any > 0 ? (
        <p>
          <Link href={table(arrowTerm(figure, arrow))} prefetch={false}>
            {numbers.any === 1 ? "This study" : `These ${numbers.any} studies`} in the table
          </Link>
          {numbers.read > 0 ? (
            <>
              {" · "}
              <Link href={table(arrowTerm(figure, arrow, "read"))} prefetch={false}>
                {numbers.read} read beyond the citation
              </Link>
            </>
          ) : null}
        </p>
      ) : null}
      {behind > numbers.any ? <p className="cell-note">{behind - numbers.any} more without the filters.</p> : null}
      {sides.map((side) => (
        <StudyEntries
          key={side.title}
          side={side}
          arrow={arrow}
          studies={records.studies}
          shown={records.shown}
          table={table(arrowTerm(figure, arrow, side.part))}
        />
      ))}
      <ReviewSays arrow={arrow} claims={records.claims} />
      {children}
      {records.mechanisms.length > 0 ? (
        <>
          <h3>Read on</h3>
          <ul className="entries">
            {records.mechanisms.map((mechanism) => (
              <li key={mechanism.id}>
                <Link href={`/mechanisms/${mechanism.id}`} prefetch={false}>
                  {mechanism.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function ReviewSays({ arrow, claims }: { arrow: Arrow; claims: readonly Claim[] }) {
  const list = (ids: readonly string[]) => claims.filter((claim) => ids.includes(claim.id));
  const items = (title: string, ids: readonly string[]) =>
    ids.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ul className="entries">
          {list(ids).map((claim) => (
            <li key={claim.id}>
              <Link href={`/claims/${claim.id}`} prefetch={false}>
                {claim.id}
              </Link>{" "}
              {claim.statement}
              <ReferenceMarks numbers={claim.references} />
              {claim.references.length === 0 ? <span className="cell-note">without a citation</span> : null}
            </li>
          ))}
        </ul>
      </>
    ) : null;
  return (
    <>
      {items("The review says", arrow.claims)}
      {items("The review also says, against it", arrow.against)}
      {arrow.titles.length > 0 ? (
        <p>
          Named by the title of
          <ReferenceMarks numbers={arrow.titles} />.
        </p>
      ) : null}
      {arrow.legend.length > 0 ? (
        <p>
          Named in a figure legend of the review, line {arrow.legend.join(", ")}; <Link href="/about#the-review">about the review</Link>.
        </p>
      ) : null}
      {arrow.claims.length + arrow.against.length + arrow.titles.length + arrow.legend.length + arrow.studies.length === 0 ? (
        <p>No claim, study or title of the catalogue says this. It is drawn so that the picture holds together.</p>
      ) : null}
    </>
  );
}
