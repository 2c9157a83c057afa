import { arrowName } from "../lens/arrow-entries.ts";
import { arrowRules } from "../lens/arrow-rules.ts";
import { brokenArrowRule } from "../lens/broken-arrow-rule.ts";
import { contradictionIn, donorAndHostOf } from "../lens/donor-host.ts";
import { sourceFamily } from "../lens/source-family.ts";
import { fileOf } from "../records/file-of.ts";
import { fileLinks } from "../records/links.ts";
import { type RecordKind, type Records, recordKinds } from "../records/record-kinds.ts";
import { arrowsOf } from "../schema/figure.ts";
import { type Source, sourcesOf } from "../schema/source.ts";
import { factPaths, factPathsOfStudy } from "../schema/study-paths.ts";
import { type Trial, trialFields } from "../schema/trial.ts";
import { otherSource } from "../schema/vocabularies/cell-source.ts";
import { unexplainedAbbreviations } from "./abbreviations.ts";
import { checkLedger } from "./check-ledger.ts";
import type { DataProblem } from "./data-problem.ts";
import { brokenStudyRules } from "./study-rules.ts";

/** The rules that no single record can keep alone: links that lead somewhere, and a source behind every fact. */
export function checkRecords(records: Records): DataProblem[] {
  return [
    ...danglingLinks(records),
    ...duplicateRules(records),
    ...factsWithoutSource(records),
    ...otherSourceRules(records),
    ...abbreviationRules(records),
    ...arrowRulesKept(records),
    ...mechanismsDrawn(records),
    ...studyRules(records),
    ...relationRules(records),
    ...checkLedger(records),
  ];
}

function danglingLinks(records: Records): DataProblem[] {
  const known = new Set<string>();
  for (const kind of Object.keys(recordKinds) as RecordKind[]) {
    const idOf = recordKinds[kind].idOf as (record: unknown) => string;
    for (const record of records[kind]) known.add(`${kind}/${idOf(record)}`);
  }
  return fileLinks(records)
    .filter((link) => !known.has(`${link.toKind}/${link.toId}`))
    .map((link) => ({
      file: fileOf(link.fromKind, link.fromId),
      field: link.role,
      reason: `names ${link.toKind} "${link.toId}", which does not exist`,
    }));
}

/** A duplicate points to a kept entry, not to another duplicate; each work is extracted as one study only. */
function duplicateRules(records: Records): DataProblem[] {
  const problems: DataProblem[] = [];
  const duplicates = new Set(records.references.filter((r) => r.duplicateOf !== null).map((r) => r.n));
  for (const reference of records.references) {
    if (reference.duplicateOf !== null && duplicates.has(reference.duplicateOf)) {
      problems.push({
        file: fileOf("references", String(reference.n)),
        field: "duplicateOf",
        reason: `points to ${reference.duplicateOf}, which is itself a duplicate`,
      });
    }
  }
  const studied = new Map<number, string>();
  for (const study of records.studies) {
    if (study.reference === null) continue;
    const earlier = studied.get(study.reference);
    if (earlier)
      problems.push({
        file: fileOf("studies", study.id),
        field: "reference",
        reason: `reference ${study.reference} is already the study "${earlier}"`,
      });
    studied.set(study.reference, study.id);
  }
  return problems;
}

function factsWithoutSource(records: Records): DataProblem[] {
  return [
    ...records.studies.flatMap((study) => unsupported(fileOf("studies", study.id), study.sources, factPathsOfStudy(study))),
    ...records.trials.flatMap((trial) => unsupported(fileOf("trials", trial.id), trial.sources, factPathsOfTrial(trial))),
  ];
}

function unsupported(file: string, sources: readonly Source[], paths: readonly string[]): DataProblem[] {
  return paths
    .filter((path) => sourcesOf(sources, path).length === 0)
    .map((path) => ({ file, field: path, reason: "has a value and no source that supports it" }));
}

/** Paths of the facts of a trial that hold a value. */
export function factPathsOfTrial(trial: Trial): string[] {
  const status = trial.status.asReported === null ? [] : ["status"];
  return [...trialFields.flatMap((field) => factPaths(field, trial[field])), ...status, ...(trial.table1 ? ["table1"] : [])];
}

/** A cell source is either a record or one of the listed others, never both. */
function otherSourceRules(records: Records): DataProblem[] {
  const clashes = records["cell-sources"].filter((source) => otherSource.ids.some((id) => id === source.id));
  const ordinary = clashes.map((source) => ({
    file: fileOf("cell-sources", source.id),
    field: "id",
    reason: "is also in the vocabulary of other cell sources",
  }));
  const loops = records["cell-sources"]
    .filter((source) => source.parent !== null && records["cell-sources"].find((other) => other.id === source.parent)?.parent)
    .map((source) => ({
      file: fileOf("cell-sources", source.id),
      field: "parent",
      reason: `"${source.parent}" has itself a parent; two levels are all there are`,
    }));
  return [...ordinary, ...loops];
}

/** Explanations write out an abbreviation where a reader first meets it. */
function abbreviationRules(records: Records): DataProblem[] {
  const explained = [
    ...records.mechanisms.map(({ id, explanation }) => ({
      file: fileOf("mechanisms", id),
      field: "explanation",
      texts: [explanation.short, ...explanation.student, ...explanation.detail, ...explanation.notShown].map(({ text }) => text),
    })),
    ...records.questions.map((question) => ({
      file: fileOf("questions", question.id),
      field: "found",
      texts: [...question.found, ...question.whyOpen].map(({ text }) => text),
    })),
    ...records.challenges.map(({ id, name, statement, takenUp }) => ({
      file: fileOf("challenges", id),
      field: "takenUp",
      texts: [name, ...[...statement, ...takenUp].map(({ text }) => text)],
    })),
    ...records.prospects.map(({ id, name, statement, became }) => ({
      file: fileOf("prospects", id),
      field: "became",
      texts: [name, ...[...statement, ...became].map(({ text }) => text)],
    })),
    ...records.causes.map((cause) => ({
      file: fileOf("causes", cause.id),
      field: "is",
      texts: [...cause.is, ...cause.today, ...cause.proposed, ...cause.part].map(({ text }) => text),
    })),
    ...records["reading-steps"].map((step) => ({
      file: fileOf("reading-steps", step.id),
      field: "parts",
      texts: step.parts.flatMap((part) => part.sentences.map(({ text }) => text)),
    })),
  ];
  return explained.flatMap(({ file, field, texts }) =>
    unexplainedAbbreviations(texts.join(" "), records.glossary).map((reason) => ({ file, field, reason })),
  );
}

/** A row of the rule for each arrow and an arrow for each row; and no entry of a study that breaks its row. */
function arrowRulesKept(records: Records): DataProblem[] {
  const drawn = new Set(records.figures.flatMap((figure) => arrowsOf(figure).map((arrow) => arrowName(figure, arrow))));
  const family = sourceFamily(records["cell-sources"]);
  const withoutRule = records.figures.flatMap((figure) =>
    arrowsOf(figure)
      .filter((arrow) => !arrowRules[arrowName(figure, arrow)])
      .map((arrow) => ({
        file: fileOf("figures", figure.id),
        field: arrow.id,
        reason: "has no row in the rule for arrows (arrow-rules.ts)",
      })),
  );
  const broken = records.studies.flatMap((study) =>
    study.arrows.flatMap((entry, place) => {
      const reason = drawn.has(entry.arrow) ? brokenArrowRule(study, entry, family) : `is on no arrow "${entry.arrow}" of the figures`;
      return reason ? [{ file: fileOf("studies", study.id), field: `arrows.${place}`, reason: `${entry.arrow}: ${reason}` }] : [];
    }),
  );
  return [...withoutRule, ...broken];
}

/** A mechanism that no arrow draws says why, and only such a one. */
function mechanismsDrawn({ figures, mechanisms }: Records): DataProblem[] {
  const drawn = new Set(figures.flatMap((figure) => arrowsOf(figure).flatMap((arrow) => arrow.mechanisms)));
  return mechanisms
    .filter(({ id, notDrawn }) => drawn.has(id) === (notDrawn !== undefined))
    .map(({ id }) => ({
      file: fileOf("mechanisms", id),
      field: "notDrawn",
      reason: drawn.has(id) ? "gives a reason, and an arrow of a figure draws it" : "is absent, and no arrow of a figure draws it",
    }));
}

/** What the second reading found more than once, so that it cannot come back. */
function studyRules(records: Records): DataProblem[] {
  return records.studies.flatMap((study) => brokenStudyRules(study).map((rule) => ({ file: fileOf("studies", study.id), ...rule })));
}

/** Cells of one species in another are xenogeneic, whatever somebody called them. */
function relationRules(records: Records): DataProblem[] {
  return records.studies.flatMap((study) =>
    study.cohorts.flatMap((cohort) => {
      if (!cohort.intervention) return [];
      const host = study.hosts.find(({ id }) => id === cohort.host)?.species ?? { missing: "not-applicable" as const };
      const reason = contradictionIn(donorAndHostOf(cohort.intervention.donorSpecies, host, cohort.intervention.relation));
      return reason ? [{ file: fileOf("studies", study.id), field: `cohorts.${cohort.id}.intervention.relation`, reason }] : [];
    }),
  );
}
