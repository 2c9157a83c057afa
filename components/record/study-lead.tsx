import type { Study } from "@/lib/evidence/schema/study";
import { anchorAt, DiscrepancyMarks } from "./discrepancy-marks";
import { NoticeList } from "./notice-list";
import { type MarkedSources, SourceMarks } from "./source-marks";
import { StudyByline } from "./study-byline";

/** What a study concludes, where it was published, how much of it was read, and notices about it. */
export function StudyLead({ study, of }: { study: Study; of: MarkedSources }) {
  return (
    <>
      {"value" in study.conclusion ? (
        <p className="lede" id={anchorAt(of.ledger, "conclusion")}>
          {study.conclusion.value}
          <SourceMarks of={of} path="conclusion" />
          <DiscrepancyMarks of={of.ledger} path="conclusion" />
        </p>
      ) : (
        <p className="lede missing" id={anchorAt(of.ledger, "conclusion")}>
          Conclusion not read. <DiscrepancyMarks of={of.ledger} path="conclusion" />
        </p>
      )}
      <StudyByline study={study} of={of} />
      <p className="how-read">Read: {study.read.asReported}.</p>
      <NoticeList notices={study.notices} />
    </>
  );
}
