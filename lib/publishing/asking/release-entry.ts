import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { FeedEntry } from "../feeds/write-atom.ts";
import type { Manifest } from "../releases/manifest.ts";
import { changeWords } from "../releases/write-changes.ts";

const told = [
  ["studies", "studies"],
  ["trials", "registered trials"],
  ["cell-sources", "cell sources"],
  ["mechanisms", "mechanisms"],
  ["claims", "claims of the base review"],
  ["references", "references"],
  ["discrepancies", "rows of the discrepancy ledger"],
] as const;

/** The release that is served, as an entry of the feed, with what it holds. For a site on which no release was published yet. */
export function releaseEntry({ release, counts }: Pick<Catalogue, "release" | "counts">): FeedEntry {
  return { name: release.name, date: release.date, summary: summaryOf(release, counts), path: "/" };
}

/** A published release as an entry of the feed: what it holds, and what is other than in the one before. */
export function publishedEntry({ name, date, evidenceReadUntil, counts, previous, changes }: Manifest): FeedEntry {
  const since = previous && changes ? ` Against release ${previous}: ${changeWords(changes)}.` : "";
  return { name, date, summary: summaryOf({ name, evidenceReadUntil }, counts) + since, path: `/data/${name}` };
}

function summaryOf(
  release: { readonly name: string; readonly evidenceReadUntil: string },
  counts: Readonly<Record<string, number>>,
): string {
  return `Data release ${release.name} holds ${holdsWords(counts)}. Evidence read until ${release.evidenceReadUntil}.`;
}

/** How many records there are of the kinds that have a list, in words. */
export function holdsWords(counts: Readonly<Record<string, number>>): string {
  return told.map(([kind, words]) => `${counts[kind] ?? 0} ${words}`).join(", ");
}
