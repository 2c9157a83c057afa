import Link from "next/link";
import type { StudyPage } from "@/lib/publishing/pages/study-page";
import { CheckNotes, DiscrepancyList } from "./discrepancy-list";
import { ReviewComparison } from "./review-comparison";
import type { MarkedSources } from "./source-marks";

/** What the review says of a study, and where that differs from what was read. */
export function StudyReview({ page: { study, names, ledger }, of }: { page: StudyPage; of: MarkedSources }) {
  return (
    <section aria-labelledby="review">
      <h2 id="review">What the review says, and what was found</h2>
      {study.table1 ? (
        <ReviewComparison study={study} of={of} sourceNames={names} />
      ) : study.reference === null ? (
        <p>
          The review does not cite this study: it is newer than the review, or the review missed it.{" "}
          <Link href="/beyond-the-review">All that was added since</Link>.
        </p>
      ) : (
        <p>
          The study is not in the review’s Table 1; the review{" "}
          <Link href={`/references/${study.reference}#in-the-review`}>cites it in its prose</Link>.
        </p>
      )}
      {study.table1?.note ? <p className="cell-note">By the title: {study.table1.note}</p> : null}
      {study.reference === null ? (
        <CheckNotes title="Notes on what was read" notes={study.checkNotes} />
      ) : (
        <DiscrepancyList rows={ledger.filter((row) => row.record.id === study.id)} checkNotes={study.checkNotes} />
      )}
    </section>
  );
}
