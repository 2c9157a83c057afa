import { type Synonyms, synonymsOf } from "../search/synonyms.ts";
import { asking } from "./asking.ts";
import { oncePerCatalogue } from "./once-per-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** What a search needs to know of the whole catalogue. */
export interface SearchTools {
  readonly synonyms: Synonyms;
  /** Words that a misspelt one may stand for. */
  readonly known: readonly string[];
  readonly sizes: ReadonlyMap<string, number>;
}

export const searchTools = oncePerCatalogue(async (catalogue): Promise<SearchTools> => {
  const [glossary, sources, words, sizes] = await Promise.all([
    readRecordsOf(catalogue, "glossary"),
    readRecordsOf(catalogue, "cell-sources"),
    asking(() => catalogue.prisma.searchWord.findMany()),
    asking(() => catalogue.prisma.searchEntry.groupBy({ by: ["kind"], _count: { _all: true } })),
  ]);
  return {
    synonyms: synonymsOf(glossary, sources),
    known: words.map(({ word }) => word),
    sizes: new Map(sizes.map(({ kind, _count }) => [kind, _count._all])),
  };
});
