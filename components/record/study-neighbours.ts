import { factValue } from "@/lib/evidence/schema/fact";
import type { Study } from "@/lib/evidence/schema/study";
import type { Trial } from "@/lib/evidence/schema/trial";
import { corpus, readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { noticeLabels } from "@/lib/evidence/words/notice-words";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { studyName, studyTitle } from "@/lib/evidence/words/study-name";
import type { Neighbour } from "./neighbours";

/** A study as a neighbour of another record. */
export function studyNeighbour(study: Study): Neighbour {
  return {
    href: `/studies/${study.id}`,
    label: studyName(study),
    note: [
      studyTitle(study),
      `${readingLevel.term(study.read.level).label.toLowerCase()} read`,
      ...(study.corpus === "review" ? [] : [corpus.term(study.corpus).label.toLowerCase()]),
      ...noticeLabels(study.notices).map((label) => label.toLowerCase()),
    ].join(" · "),
  };
}

/** A trial as a neighbour, never without its status and the status's date. */
export function trialNeighbour(trial: Trial): Neighbour {
  return {
    href: `/trials/${trial.id}`,
    label: trial.id,
    note: `${factValue(trial.briefTitle) ?? factValue(trial.officialTitle) ?? "Title not read"} · ${trialStatus.term(trial.status.registry).label}, ${snapshotWords(trial.status)}`,
  };
}
