import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Records } from "../../evidence/records/record-kinds.ts";
import { factValue } from "../../evidence/schema/fact.ts";
import { arrowsOf } from "../../evidence/schema/figure.ts";
import { challengeKind } from "../../evidence/schema/vocabularies/challenge.ts";
import { noticeLabels } from "../../evidence/words/notice-words.ts";
import { recordPage } from "../../evidence/words/record-page.ts";
import { studyName, studyTitle } from "../../evidence/words/study-name.ts";
import { synthesisName } from "../../evidence/words/synthesis-name.ts";
import { rowName, rowPlace } from "../collections/ledger-names.ts";
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

/** A record of a kind as the search sees it; `all` are the records that it may be named after. */
export function searchEntry<K extends SearchKind>(kind: K, record: AnyRecordOf<K>, all: Records): SearchEntry {
  return (entries[kind] as (record: AnyRecordOf<K>, all: Records) => SearchEntry)(record, all);
}

/** What a search looks into for the kinds that have no list of their own; lists have declared it themselves. */
export const searchTexts: Partial<{ readonly [K in SearchKind]: (record: AnyRecordOf<K>) => readonly (string | null)[] }> = {
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
  causes: (cause) => [cause.name, ...words(cause.is), ...words(cause.today), ...words(cause.proposed), ...words(cause.part)],
  challenges: (challenge) => [challenge.name, ...words(challenge.statement), ...words(challenge.takenUp)],
  prospects: (prospect) => [prospect.name, ...words(prospect.statement), ...words(prospect.became), prospect.notSought],
  figures: (figure) => [
    figure.title,
    ...words(figure.caption),
    ...figure.nodes.map((node) => node.label),
    ...arrowsOf(figure).map((arrow) => arrow.statement),
  ],
  "reading-steps": (step) => [step.title, step.lede, ...step.parts.flatMap((part) => [part.heading, ...words(part.sentences)])],
  glossary: (term) => [term.term, term.expansion, term.definition],
};

function words(sentences: readonly { readonly text: string }[]): string[] {
  return sentences.map((sentence) => sentence.text);
}

const entries: { readonly [K in SearchKind]: (record: AnyRecordOf<K>, all: Records) => SearchEntry } = {
  "cell-sources": (source) => ({
    title: source.name,
    note: source.verdict,
    href: recordPage("cell-sources", source.id),
    keys: [source.id, ...source.abbreviations],
    // What stands in brackets explains the name and is no other name for it.
    names: [source.name.replace(/\s*\([^)]*\)/g, ""), ...source.abbreviations, ...source.synonyms],
  }),
  mechanisms: (mechanism) => ({
    title: mechanism.name,
    note: mechanism.summary,
    href: recordPage("mechanisms", mechanism.id),
    keys: [mechanism.id],
    names: [mechanism.name],
  }),
  studies: (study) => ({
    title: studyTitle(study),
    note: [studyName(study), study.journal, ...noticeLabels(study.notices)].filter(Boolean).join(" · "),
    href: recordPage("studies", study.id),
    keys: [
      study.id,
      study.doi,
      study.pmid,
      study.pmcid,
      // A title that is pasted whole means its paper, whoever else has all its words in another order.
      study.title,
      ...study.otherReports.flatMap((report) => [report.doi, report.pmid, report.pmcid]),
    ],
    names: [study.title, study.label, study.firstAuthor, study.year === null ? null : String(study.year)],
  }),
  trials: (trial) => ({
    title: factValue(trial.briefTitle) ?? factValue(trial.officialTitle) ?? "Title not read",
    note: trial.id,
    href: recordPage("trials", trial.id),
    keys: [trial.id, trial.table1?.idInText, ...(factValue(trial.secondaryIds) ?? [])],
    names: [trial.id, factValue(trial.briefTitle), factValue(trial.officialTitle), factValue(trial.acronym)],
  }),
  questions: (question) => ({
    title: question.question,
    note: `The review: ${question.reviewVerdict}`,
    href: recordPage("questions", question.id),
    keys: [question.id],
    names: [question.question],
  }),
  claims: (claim) => ({
    title: claim.statement,
    note: `${claim.id} · ${claim.section}`,
    href: recordPage("claims", claim.id),
    keys: [claim.id],
    names: [claim.id],
  }),
  causes: (cause) => ({
    title: cause.name,
    note: cause.is[0]?.text ?? "",
    href: recordPage("causes", cause.id),
    keys: [],
    names: [cause.name],
  }),
  challenges: (challenge) => ({
    title: challenge.name,
    note: `${challengeKind.term(challenge.kind).label} · ${challenge.statement[0]?.text ?? ""}`,
    href: recordPage("challenges", challenge.id),
    keys: [],
    names: [challenge.name],
  }),
  prospects: (prospect) => ({
    title: prospect.name,
    note: `The review asks for it: ${prospect.statement[0]?.text ?? ""}`,
    href: recordPage("prospects", prospect.id),
    keys: [],
    names: [prospect.name],
  }),
  figures: (figure) => ({
    title: `Figure ${figure.number}: ${figure.title}`,
    note: figure.caption[0]?.text ?? "",
    href: recordPage("figures", figure.id),
    keys: [figure.id, `figure ${figure.number}`, `fig ${figure.number}`, `fig. ${figure.number}`],
    names: [`figure ${figure.number}`, figure.title],
  }),
  "reading-steps": (step) => ({
    title: step.title,
    note: `Step ${step.position} · ${step.lede}`,
    href: recordPage("reading-steps", step.id),
    keys: [],
    names: [step.title],
  }),
  discrepancies: (row, all) => ({
    title: rowName(row, all),
    note: `${row.id} · ${rowPlace(row)} · ${row.text}`,
    href: recordPage("discrepancies", row.id),
    keys: [row.id],
    names: [row.id, row.heading],
  }),
  syntheses: (synthesis) => ({
    title: synthesis.title ?? "Title not read",
    note: [synthesisName(synthesis), synthesis.journal].filter(Boolean).join(" · "),
    href: recordPage("syntheses", synthesis.id),
    keys: [synthesis.doi, synthesis.pmid, synthesis.pmcid],
    names: [synthesis.title, synthesisName(synthesis)],
  }),
  references: (reference) => ({
    title: reference.title,
    note: `[${reference.n}] ${reference.authors} ${reference.year}`,
    href: recordPage("references", String(reference.n)),
    keys: [`ref ${reference.n}`, `[${reference.n}]`, reference.doi, reference.pmid],
    names: [reference.title, reference.authors, String(reference.year)],
  }),
  glossary: (term) => ({
    title: term.expansion === null ? term.term : `${term.term}: ${term.expansion}`,
    note: term.definition,
    href: recordPage("glossary", term.id),
    keys: [term.term],
    names: [term.term, term.expansion, ...term.synonyms],
  }),
};
