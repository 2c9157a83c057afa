import Link from "next/link";
import type { ArrowPart } from "@/lib/catalogue/collections/arrow-facet";
import { overviewOf } from "@/lib/evidence/lens/study-overview";
import { factValue } from "@/lib/evidence/schema/fact";
import type { Arrow } from "@/lib/evidence/schema/figure";
import type { Study } from "@/lib/evidence/schema/study";
import { readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { setting } from "@/lib/evidence/schema/vocabularies/figure";
import { species, whenGiven } from "@/lib/evidence/schema/vocabularies/study";
import { noticeLabels } from "@/lib/evidence/words/notice-words";
import { studyName } from "@/lib/evidence/words/study-name";
import { RecordMarks } from "../mark/record-marks";

/** One side of an arrow: which entries belong to it, and the term that counts them. */
export interface DirectionPart {
  readonly title: string;
  readonly stances: readonly string[];
  readonly basis: "read" | "title";
  readonly part: ArrowPart;
  readonly count: number;
}

/** The studies on one side of an arrow, each with its finding and where that was made. */
export function StudyEntries({
  side,
  arrow,
  studies,
  shown,
  table,
}: {
  side: DirectionPart;
  arrow: Arrow;
  studies: readonly Study[];
  shown: ReadonlySet<string>;
  table: string;
}) {
  const entries = arrow.studies.filter(
    (entry) => entry.basis === side.basis && side.stances.includes(entry.stance) && shown.has(entry.study),
  );
  if (entries.length === 0) return null;
  return (
    <>
      <h3>
        {side.title}{" "}
        <Link href={table} prefetch={false} className="quiet">
          {side.count}
        </Link>
      </h3>
      <ul className="entries">
        {entries.map((entry) => {
          const study = studies.find((one) => one.id === entry.study) as Study;
          const host = factValue(overviewOf(study).hostSpecies);
          const where = [
            setting.term(entry.setting).label.toLowerCase(),
            host && entry.setting !== "in-vitro" ? host.map((id) => species.term(id).label.toLowerCase()).join(" and ") : "",
            entry.whenGiven ? `given ${(whenGiven.term(entry.whenGiven).short ?? "").toLowerCase()}` : "",
            `${readingLevel.term(study.read.level).label.toLowerCase()} read`,
          ].filter(Boolean);
          return (
            <li key={`${entry.study} ${entry.cohort}`}>
              <Link href={`/studies/${study.id}`} prefetch={false}>
                {studyName(study)}
              </Link>
              <RecordMarks words={noticeLabels(study.notices)} /> {entry.finding}
              <span className="cell-note">
                {where.join(" · ")}
                {entry.stance === "for-and-against" ? " · for in one part, against in another" : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
