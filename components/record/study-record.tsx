import Link from "next/link";
import { studyFacts } from "@/lib/catalogue/facts/study-facts";
import { corpus, readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { studyName, studyTitle } from "@/lib/evidence/words/study-name";
import type { StudyPage } from "@/lib/publishing/pages/study-page";
import { ClaimList } from "./claim-list";
import { DiscrepancyMarks } from "./discrepancy-marks";
import { FactList } from "./fact-list";
import { FactRows } from "./fact-rows";
import { markedSources } from "./marked-sources";
import { OtherReports } from "./other-reports";
import { OutcomeTable } from "./outcome-table";
import { RecordLayout } from "./record-layout";
import { RiskOfBias } from "./risk-of-bias";
import { SourceList } from "./source-list";
import { SourceMarks } from "./source-marks";
import { StudyFacts } from "./study-facts";
import { StudyKeyFacts } from "./study-key-facts";
import { StudyLead } from "./study-lead";
import { StudyNeighbours } from "./study-page-neighbours";
import { StudyReview } from "./study-review";

/** The page of a study: what came of it, its facts with the pages they were read on, and what the review says of it. */
export function StudyRecord({ page }: { page: StudyPage }) {
  const { study, names, ledger, claims, overtaken } = page;
  const reviewHref = study.reference === null ? "/about#the-review" : `/references/${study.reference}#in-the-review`;
  const of = markedSources(`studies/${study.id}`, study, page.about, reviewHref);
  return (
    <RecordLayout
      kicker={
        <>
          {studyName(study)} ·{" "}
          {study.reference === null ? (
            <Link href="/beyond-the-review">{corpus.term(study.corpus).label.toLowerCase()} the review</Link>
          ) : (
            <Link href={`/references/${study.reference}`}>reference {study.reference}</Link>
          )}{" "}
          · {readingLevel.term(study.read.level).label.toLowerCase()} read
        </>
      }
      title={
        <>
          {studyTitle(study)}
          <SourceMarks of={of} path="title" />
        </>
      }
      lead={<StudyLead study={study} of={of} />}
      handedOn={page.handedOn}
      neighbours="Neighbours of this study"
      aside={<StudyNeighbours page={page} />}
    >
      <StudyKeyFacts study={study} names={names} />
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">
          Outcomes <DiscrepancyMarks of={of.ledger} path="comparisons" />
        </h2>
        <OutcomeTable study={study} of={of} />

        <FactList>
          <FactRows facts={[...studyFacts.findings, ...studyFacts.limits]} record={study} of={of} names={names} />
        </FactList>
      </section>
      <section aria-labelledby="study">
        <h2 id="study">The study</h2>
        <StudyFacts study={study} of={of} names={names} />
      </section>
      <StudyReview page={page} of={of} />
      <OtherReports reports={study.otherReports} trial={study.possibleTrial} />
      <RiskOfBias items={study.riskOfBias} />
      <ClaimList
        id="claims"
        ledger={ledger}
        title="Claims of the review that cite it"
        claims={claims}
        note="What the review says, with this study among its citations."
      />
      <ClaimList
        id="overtaken"
        ledger={ledger}
        title="Claims of the review that it overtakes or adds to"
        claims={overtaken}
        note="Each claim’s page says in which respect."
      />
      <SourceList of={of} />
    </RecordLayout>
  );
}
