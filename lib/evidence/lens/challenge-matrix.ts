import type { Challenge } from "../schema/challenge.ts";
import { concerns, type SourceFamily } from "./source-family.ts";
import type { UptakeEntry } from "./uptake.ts";

/** A challenge with what takes it up. */
export interface ReadChallenge {
  readonly challenge: Challenge;
  readonly entries: readonly UptakeEntry<Challenge["takenUp"][number]>[];
}

/** What stands where a challenge and a group of cell sources meet. */
export interface MatrixCell {
  /** Id of the column's source. */
  readonly source: string;
  /** Whether the review states the challenge of the source, of one that it includes, or of all. */
  readonly stated: boolean;
  /** Studies, trials and syntheses about the source, or about one that it includes, that address it. */
  readonly addressing: number;
}

/** Whether nothing stands where the two meet. */
export function isEmptyCell({ stated, addressing }: MatrixCell): boolean {
  return !stated && addressing === 0;
}

/** Challenges against cell sources. The columns are the broadest sources that a challenge is stated of; a narrower one counts there. */
export function challengeMatrix(challenges: readonly ReadChallenge[], columns: readonly string[], family: SourceFamily): MatrixCell[][] {
  return challenges.map(({ challenge, entries }) =>
    columns.map((source) => ({
      source,
      stated: concerns(challenge.cellSources, source, family),
      addressing: entries.filter((entry) => entry.stance === "addresses" && entry.cellSources.some((one) => family.rootOf(one) === source))
        .length,
    })),
  );
}

/** The columns that these challenges need, in the order of the given ids. A source of which none is stated has no column. */
export function matrixColumns(challenges: readonly Challenge[], order: readonly string[], family: SourceFamily): string[] {
  const roots = new Set(challenges.flatMap((challenge) => challenge.cellSources.map((source) => family.rootOf(source))));
  return order.filter((id) => roots.has(id));
}
