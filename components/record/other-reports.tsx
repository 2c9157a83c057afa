import Link from "next/link";
import type { Study } from "@/lib/evidence/schema/study";
import { readingLevel, reportRelation } from "@/lib/evidence/schema/vocabularies/evidence";
import { sourceAddress } from "@/lib/evidence/words/source-address";

/** Other reports of the same data, which count once with this record, works related to it, and a trial that it may report. */
export function OtherReports({ reports, trial }: { reports: Study["otherReports"]; trial: string | null }) {
  if (reports.length === 0 && trial === null) return null;
  return (
    <section aria-labelledby="other-reports">
      <h2 id="other-reports">Other reports</h2>
      {trial === null ? null : (
        <p>
          It may report the trial <Link href={`/trials/${trial}`}>{trial}</Link>; that is not confirmed.
        </p>
      )}
      <ul className="works">
        {reports.map((report) => (
          <li key={report.note + report.url}>
            {report.title ?? <span className="missing">Title not read</span>}
            <span className="cell-note">
              {[
                reportRelation.term(report.relation).label,
                report.venue ?? "where it appeared was not read",
                `${readingLevel.term(report.level).label.toLowerCase()} read`,
              ].join(" · ")}
            </span>
            <span className="cell-note">{report.note}</span>
            <span className="cell-note">
              {addressesOf(report).map(({ href, label }, place) => (
                <span key={href}>
                  {place > 0 ? " · " : ""}
                  <a href={href}>{label}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressesOf(report: Study["otherReports"][number]): { href: string; label: string }[] {
  return [
    ...(report.url ? [{ href: report.url, label: "The page read" }] : []),
    ...(report.doi ? [{ href: sourceAddress.doi(report.doi), label: `DOI ${report.doi}` }] : []),
    ...(report.pmid ? [{ href: sourceAddress.pubmed(report.pmid), label: `PMID ${report.pmid}` }] : []),
    ...(report.pmcid ? [{ href: sourceAddress.pubmedCentral(report.pmcid), label: report.pmcid }] : []),
  ];
}
