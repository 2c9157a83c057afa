import { type ExplainedWords, explainedWords } from "../../evidence/words/explained-words.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";
import { supportNames } from "./support-names.ts";

/** The words that the glossary explains, with the pages of those that are cell sources, and the names of what sentences rest on. */
export async function readExplainedWords(catalogue: Catalogue): Promise<ExplainedWords> {
  const [glossary, sources, names] = await Promise.all([
    readRecordsOf(catalogue, "glossary"),
    readRecordsOf(catalogue, "cell-sources"),
    supportNames(catalogue),
  ]);
  return explainedWords(glossary, sources, names);
}
