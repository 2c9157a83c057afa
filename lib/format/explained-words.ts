import type { CellSource } from "../schema/cell-source.ts";
import type { GlossaryTerm } from "../schema/glossary-term.ts";

/** The glossary, and where the page of a term is that has one of its own. */
export interface ExplainedWords {
  readonly glossary: readonly GlossaryTerm[];
  pageOf(term: GlossaryTerm): string | null;
}

/** A term that is the abbreviation of a cell source has that source's page. */
export function explainedWords(glossary: readonly GlossaryTerm[], sources: readonly CellSource[]): ExplainedWords {
  return {
    glossary,
    pageOf: (term) => {
      const source = sources.find((one) => one.abbreviations.includes(term.term) || one.id === term.id);
      return source ? `/cell-sources/${source.id}` : null;
    },
  };
}
