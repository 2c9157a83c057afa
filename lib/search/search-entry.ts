import { studyName, studyTitle } from "../collections/study-name.ts";
import { synthesisName } from "../collections/synthesis-name.ts";
import type { RecordOf, Records } from "../records/record-kinds.ts";
import { factValue } from "../schema/fact.ts";
import type { SearchKind } from "./search-kinds.ts";

/** A record as the search sees it: what it shows, and what finds it. */
export interface SearchEntry {
  readonly title: string;
  /** What stands under the title. */
  readonly note: string;
  readonly href: string;
  /** Identifiers that lead straight to it when they are asked for alone: DOI, PMID, registry number, the record's own. */
  readonly keys: readonly (string | null | undefined)[];
  /** Words that name it: title, name, abbreviations, author and year. Found there, it comes first. */
  readonly names: readonly (string | null | undefined)[];
}

/** A record of a kind as the search sees it. */
export function searchEntry<K extends SearchKind>(kind: K, record: RecordOf<K>): SearchEntry {
  return (entries[kind] as (record: RecordOf<K>) => SearchEntry)(record);
}

/** What a search looks into for the kinds that have no list of their own; lists have declared it themselves. */
export const searchTexts: Partial<{ readonly [K in SearchKind]: (record: Records[K][number]) => readonly (string | null)[] }> = {
  questions: (question) => [
    question.id,
    question.question,
    question.reviewVerdict,
    question.note,
    ...[...question.found, ...question.whyOpen].map((sentence) => sentence.text),
  ],
  syntheses: (synthesis) => [
    synthesis.title,
    synthesisName(synthesis),
    synthesis.journal,
    synthesis.doi,
    synthesis.pmid,
    factValue(synthesis.conclusion) ?? null,
    ...synthesis.says.map((said) => said.text),
    ...synthesis.besideTheReview,
  ],
  glossary: (term) => [term.term, term.expansion, term.definition],
};

const entries: { readonly [K in SearchKind]: (record: Records[K][number]) => SearchEntry } = {
  "cell-sources": (source) => ({
    title: source.name,
    note: source.verdict,
    href: `/cell-sources/${source.id}`,
    keys: [source.id, ...source.abbreviations],
    // What stands in brackets explains the name and is no other name for it.
    names: [source.name.replace(/\s*\([^)]*\)/g, ""), ...source.abbreviations, ...source.synonyms],
  }),
  mechanisms: (mechanism) => ({
    title: mechanism.name,
    note: mechanism.summary,
    href: `/mechanisms/${mechanism.id}`,
    keys: [mechanism.id],
    names: [mechanism.name],
  }),
  studies: (study) => ({
    title: studyTitle(study),
    note: [studyName(study), study.journal].filter(Boolean).join(" · "),
    href: `/studies/${study.id}`,
    keys: [
      study.id,
      study.doi,
      study.pmid,
      study.pmcid,
      ...study.otherReports.flatMap((report) => [report.doi, report.pmid, report.pmcid]),
    ],
    names: [study.title, study.label, study.firstAuthor, study.year === null ? null : String(study.year)],
  }),
  trials: (trial) => ({
    title: factValue(trial.briefTitle) ?? factValue(trial.officialTitle) ?? "Title not read",
    note: trial.id,
    href: `/trials/${trial.id}`,
    keys: [trial.id, trial.table1?.idInText, ...(factValue(trial.secondaryIds) ?? [])],
    names: [trial.id, factValue(trial.briefTitle), factValue(trial.officialTitle), factValue(trial.acronym)],
  }),
  questions: (question) => ({
    title: question.question,
    note: `The review: ${question.reviewVerdict}`,
    href: `/questions/${question.id}`,
    keys: [question.id],
    names: [question.question],
  }),
  claims: (claim) => ({
    title: claim.statement,
    note: `${claim.id} · ${claim.section}`,
    href: `/claims/${claim.id}`,
    keys: [claim.id],
    names: [claim.id],
  }),
  syntheses: (synthesis) => ({
    title: synthesis.title ?? "Title not read",
    note: [synthesisName(synthesis), synthesis.journal].filter(Boolean).join(" · "),
    href: `/beyond-the-review#${synthesis.id}`,
    keys: [synthesis.doi, synthesis.pmid, synthesis.pmcid],
    names: [synthesis.title, synthesisName(synthesis)],
  }),
  references: (reference) => ({
    title: reference.title,
    note: `[${reference.n}] ${reference.authors} ${reference.year}`,
    href: `/references/${reference.n}`,
    keys: [`ref ${reference.n}`, `[${reference.n}]`, reference.doi, reference.pmid],
    names: [reference.title, reference.authors, String(reference.year)],
  }),
  glossary: (term) => ({
    title: term.expansion === null ? term.term : `${term.term}: ${term.expansion}`,
    note: term.definition,
    href: `/glossary#${term.id}`,
    keys: [term.term],
    names: [term.term, term.expansion, ...term.synonyms],
  }),
};
