import { studyName, studyTitle } from "@/lib/collections/study-name";
import { snapshotWords } from "@/lib/format/snapshot-words";
import { factValue } from "@/lib/schema/fact";
import type { Study } from "@/lib/schema/study";
import type { Trial } from "@/lib/schema/trial";
import { corpus, readingLevel } from "@/lib/schema/vocabularies/evidence";
import { trialStatus } from "@/lib/schema/vocabularies/trial";
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
