import { type Source, sourcesOf } from "@/lib/evidence/schema/source";
import { readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { hostOf } from "@/lib/evidence/words/source-address";
import type { MarkedFacts } from "./discrepancy-marks";

/** What the marks of a record need: its sources, and where its lines of the review can be looked up. */
export interface MarkedSources {
  readonly sources: readonly Source[];
  /** Page of the site that tells what the review prints, for sources that are the review itself. */
  readonly reviewHref: string;
  /** The rows of the discrepancy ledger that are about the record, for the marks at its facts. */
  readonly ledger?: MarkedFacts;
}

/** Numbered marks behind a fact, or behind what follows from several, each leading straight to the page the fact was read on. */
export function SourceMarks({ of, path }: { of: MarkedSources; path: string | readonly string[] }) {
  const paths = typeof path === "string" ? [path] : path;
  const numbers = [...new Set(paths.flatMap((one) => sourcesOf(of.sources, one)))].sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return (
    <sup className="marks">
      {numbers.map((number) => {
        const source = of.sources[number - 1] as Source;
        return (
          <a key={number} href={addressOf(source, of.reviewHref)} aria-label={`Source ${number}: ${nameOf(source)}`}>
            {number}
          </a>
        );
      })}
    </sup>
  );
}

/** Where a source leads. */
export function addressOf(source: Source, reviewHref: string): string {
  return source.url ?? reviewHref;
}

/** A source in a few words: what it is and how much of it was read. */
export function nameOf(source: Source): string {
  const where = source.url === null ? `the base review, ${linesWords(source.lines ?? [])}` : hostOf(source.url);
  return `${where}, ${readingLevel.term(source.level).label.toLowerCase()}`;
}

/** "line 166", "lines 133 and 166". */
export function linesWords(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  return `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}
