import type { Challenge } from "../schema/challenge.ts";
import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import type { Synthesis } from "../schema/synthesis.ts";
import type { Trial } from "../schema/trial.ts";
import type { Uptake } from "../schema/uptake.ts";
import { readingLevel } from "../schema/vocabularies/evidence.ts";
import { trialStatus } from "../schema/vocabularies/trial.ts";
import { snapshotWords } from "../words/snapshot-words.ts";
import { studyName } from "../words/study-name.ts";
import { supportPage } from "../words/support-link.ts";
import { synthesisName } from "../words/synthesis-name.ts";
import { concerns, type SourceFamily } from "./source-family.ts";
import { overviewOf } from "./study-overview.ts";

/** The records that can take a matter up, by "kind/id". */
export interface UptakeRecords {
  readonly studies: ReadonlyMap<string, Study>;
  readonly trials: ReadonlyMap<string, Trial>;
  readonly syntheses: ReadonlyMap<string, Synthesis>;
}

/** Where a record belongs: the review's studies and those added since are never counted together. */
export const uptakeGroups = [
  { id: "review", label: "Studies in the review", one: "study in the review", many: "studies in the review" },
  { id: "added-since", label: "Studies added since", one: "study added since", many: "studies added since" },
  { id: "trials", label: "Registered trials", one: "registered trial", many: "registered trials" },
  { id: "syntheses", label: "Reviews of the literature", one: "review of the literature", many: "reviews of the literature" },
] as const;
export type UptakeGroup = (typeof uptakeGroups)[number]["id"];

/** An entry with what its record tells: its name, how much was read of it, and the cell sources that it is about. */
export type UptakeEntry<E extends Uptake = Uptake> = E & {
  readonly group: UptakeGroup;
  readonly href: string;
  readonly name: string;
  /** How much was read, in words; of a trial its status with the date, because a trial's record says no result. */
  readonly read: string;
  readonly cellSources: readonly string[];
};

/** Entries with what their records tell, by group and then as they stand. Throws for a record that is not there: the build refuses that. */
export function uptakeEntries<E extends Uptake>(entries: readonly E[], records: UptakeRecords): UptakeEntry<E>[] {
  const known = entries.map((entry) => ({ ...entry, ...describe(entry.by, records) }));
  return uptakeGroups.flatMap((group) => known.filter((entry) => entry.group === group.id));
}

function describe(by: string, records: UptakeRecords): Omit<UptakeEntry, keyof Uptake> {
  const [kind, id = ""] = by.split("/");
  const href = supportPage(by);
  const study = kind === "studies" ? records.studies.get(id) : undefined;
  if (study)
    return {
      group: study.corpus,
      href,
      name: studyName(study),
      read: readWords(study.read.level),
      cellSources: factValue(overviewOf(study).cellSources) ?? [],
    };
  const trial = kind === "trials" ? records.trials.get(id) : undefined;
  if (trial)
    return {
      group: "trials",
      href,
      name: trial.id,
      read: `registry: ${trialStatus.term(trial.status.registry).label.toLowerCase()}, ${snapshotWords(trial.status)}`,
      cellSources: factValue(trial.cellSources) ?? [],
    };
  const synthesis = kind === "syntheses" ? records.syntheses.get(id) : undefined;
  if (!synthesis) throw new Error(`"${by}" is no record`);
  return {
    group: "syntheses",
    href,
    name: synthesisName(synthesis),
    read: readWords(synthesis.read.level),
    cellSources: factValue(synthesis.cellSources) ?? [],
  };
}

function readWords(level: string): string {
  return `${readingLevel.term(level).label.toLowerCase()} read`;
}

/** How many records of each group, in words: "2 studies in the review and 1 registered trial"; empty where there is none. */
export function countWords(entries: readonly { readonly group: UptakeGroup }[]): string {
  const parts = uptakeGroups.flatMap(({ id, one, many }) => {
    const count = entries.filter((entry) => entry.group === id).length;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

type ChallengeEntry = UptakeEntry<Challenge["takenUp"][number]>;

/**
 * Whether a record is about a source that a challenge is stated of. A review of the literature that names no source is about
 * all; a study or trial whose source was not read is not counted.
 */
export function isAboutStated(entry: Pick<UptakeEntry, "group" | "cellSources">, stated: readonly string[], family: SourceFamily): boolean {
  if (entry.cellSources.length === 0) return stated.length === 0 || entry.group === "syntheses";
  return entry.cellSources.some((source) => concerns(stated, source, family));
}

/**
 * Where a challenge stands, in one sentence. Never stored: it follows from what takes it up. What addresses it with other cell
 * sources than those that it is stated of is told as such. `searched` is a date in words.
 */
export function stateWords(entries: readonly ChallengeEntry[], stated: readonly string[], family: SourceFamily, searched: string): string {
  const of = (stance: string) => entries.filter((entry) => entry.stance === stance);
  if (entries.length === 0) return `Addressed by none found in the search of ${searched}; nothing that bears on it was found either.`;
  const addressing = of("addresses");
  const about = addressing.filter((entry) => isAboutStated(entry, stated, family)).length;
  const which =
    about === addressing.length
      ? ""
      : `, ${about === 0 ? "none" : `${about} of ${addressing.length}`} about a cell source that it is stated of`;
  const head =
    addressing.length > 0 ? `Addressed by ${countWords(addressing)}${which}` : `Addressed by none found in the search of ${searched}`;
  const showing = of("shows-it");
  const bearing = of("bears-on");
  const rest = [
    showing.length > 0 ? `shown by ${countWords(showing)}` : "",
    bearing.length > 0 ? `${countWords(bearing)} ${bearing.length === 1 ? "bears" : "bear"} on it` : "",
  ].filter(Boolean);
  return `${[head, ...rest].join("; ")}.`;
}
