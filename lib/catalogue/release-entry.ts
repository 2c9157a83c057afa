import type { FeedEntry } from "../feeds/write-atom.ts";
import type { Catalogue } from "./open-catalogue.ts";

const told = [
  ["studies", "studies"],
  ["trials", "registered trials"],
  ["cell-sources", "cell sources"],
  ["mechanisms", "mechanisms"],
  ["claims", "claims of the base review"],
  ["references", "references"],
  ["discrepancies", "discrepancies"],
] as const;

/** The release that is served, as an entry of the feed, with what it holds. */
export function releaseEntry({ release, counts }: Pick<Catalogue, "release" | "counts">): FeedEntry {
  const holds = told.map(([kind, words]) => `${counts[kind] ?? 0} ${words}`).join(", ");
  return {
    name: release.name,
    date: release.date,
    summary: `Data release ${release.name} holds ${holds}. Evidence read until ${release.evidenceReadUntil}.`,
    path: "/",
  };
}
