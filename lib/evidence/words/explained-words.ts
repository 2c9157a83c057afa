import type { CellSource } from "../schema/cell-source.ts";
import type { GlossaryTerm } from "../schema/glossary-term.ts";
import type { RecordNames } from "./support-link.ts";

/** What sentences need beside themselves: the glossary, where a term's own page is, and what the records are called that they rest on. */
export interface ExplainedWords {
  readonly glossary: readonly GlossaryTerm[];
  readonly names: RecordNames;
  pageOf(term: GlossaryTerm): string | null;
}

/** A term that is the abbreviation of a cell source has that source's page. */
export function explainedWords(glossary: readonly GlossaryTerm[], sources: readonly CellSource[], names: RecordNames): ExplainedWords {
  return {
    glossary,
    names,
    pageOf: (term) => {
      const source = sources.find((one) => one.abbreviations.includes(term.term) || one.id === term.id);
      return source ? `/cell-sources/${source.id}` : null;
    },
  };
}
