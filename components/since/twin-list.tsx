import Link from "next/link";
import type { Study } from "@/lib/evidence/schema/study";
import { reportRelation } from "@/lib/evidence/schema/vocabularies/evidence";
import { studyName } from "@/lib/evidence/words/study-name";

/** Bodies of data that were reported more than once: each is one study here, and the others are listed on its page. */
export function TwinList({ studies }: { studies: readonly Study[] }) {
  const twins = studies.filter((study) => study.otherReports.some(isSameData));
  if (twins.length === 0) return null;
  return (
    <section aria-labelledby="counted-once">
      <h2 id="counted-once">
        Reported more than once, counted once <span className="quiet">{twins.length}</span>
      </h2>
      <ul className="plain-list prose">
        {twins.map((study) => (
          <li key={study.id}>
            <Link href={`/studies/${study.id}#other-reports`} prefetch={false}>
              {studyName(study)}
            </Link>
            {study.otherReports.filter(isSameData).map((report) => (
              <span key={report.note} className="cell-note">
                {reportRelation.term(report.relation).label}: {report.venue ?? report.title ?? "where it appeared was not read"}.{" "}
                {report.note}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSameData(report: Study["otherReports"][number]): boolean {
  return report.relation !== "related";
}
