import { type ExplainedWords, explainedWords } from "../format/explained-words.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** The words that the glossary explains, with the pages of those that are cell sources. */
export async function readExplainedWords(catalogue: Catalogue): Promise<ExplainedWords> {
  const [glossary, sources] = await Promise.all([readRecordsOf(catalogue, "glossary"), readRecordsOf(catalogue, "cell-sources")]);
  return explainedWords(glossary, sources);
}
