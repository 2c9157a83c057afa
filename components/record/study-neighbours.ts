import { surname } from "@/lib/collections/surname";
import { snapshotWords } from "@/lib/format/snapshot-words";
import { factValue } from "@/lib/schema/fact";
import type { Study } from "@/lib/schema/study";
import type { Trial } from "@/lib/schema/trial";
import { readingLevel } from "@/lib/schema/vocabularies/evidence";
import { trialStatus } from "@/lib/schema/vocabularies/trial";
import type { Neighbour } from "./neighbours";

/** A study as a neighbour of another record. */
export function studyNeighbour(study: Study): Neighbour {
  return {
    href: `/studies/${study.id}`,
    label: `${surname(study.firstAuthor)} ${study.year}`,
    note: `${study.title} · ${readingLevel.term(study.read.level).label.toLowerCase()} read`,
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
