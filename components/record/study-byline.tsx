import type { Study } from "@/lib/evidence/schema/study";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { anchorAt, DiscrepancyMarks } from "./discrepancy-marks";
import { InJournal } from "./in-journal";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** First author, journal, year and identifiers of a study's paper, each with the page it was read on, or the words that it was not read. */
export function StudyByline({ study, of }: { study: Study; of: MarkedSources }) {
  return (
    <p className="byline" id={anchorAt(of.ledger, "firstAuthor")}>
      {study.firstAuthor === null ? (
        <span className="missing">First author not read.</span>
      ) : (
        <>
          {study.firstAuthor}
          <SourceMarks of={of} path="firstAuthor" />
          <DiscrepancyMarks of={of.ledger} path="firstAuthor" />, first author.
        </>
      )}{" "}
      {study.journal === null ? (
        <span className="missing">Journal not read.</span>
      ) : (
        <>
          <InJournal journal={study.journal} place={study} />
          <SourceMarks of={of} path="journal" />.
        </>
      )}{" "}
      {study.year === null ? (
        <span className="missing">Year not read.</span>
      ) : (
        <>
          {study.year}
          <SourceMarks of={of} path="year" />.
        </>
      )}
      {study.doi ? (
        <>
          {" "}
          DOI <a href={sourceAddress.doi(study.doi)}>{study.doi}</a>
          <SourceMarks of={of} path="doi" />.
        </>
      ) : (
        <span className="missing"> DOI not read.</span>
      )}
      {study.pmid ? (
        <>
          {" "}
          PMID <a href={sourceAddress.pubmed(study.pmid)}>{study.pmid}</a>
          <SourceMarks of={of} path="pmid" />.
        </>
      ) : null}
      {study.pmcid ? (
        <>
          {" "}
          <a href={sourceAddress.pubmedCentral(study.pmcid)}>{study.pmcid}</a>
          <SourceMarks of={of} path="pmcid" />.
        </>
      ) : null}
    </p>
  );
}
