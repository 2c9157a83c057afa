import type { Conflict, Discrepancy } from "../schema/discrepancy.ts";
import type { Inconsistency } from "../schema/inconsistency.ts";
import type { LedgerRow } from "../schema/ledger-row.ts";
import type { Study } from "../schema/study.ts";
import type { Trial } from "../schema/trial.ts";
import type { findingBasis } from "../schema/vocabularies/evidence.ts";
import type { discrepancySides } from "../schema/vocabularies/ledger.ts";
import type { TermId } from "../schema/vocabulary.ts";
import type { Records } from "./record-kinds.ts";

type Basis = TermId<typeof findingBasis>;

/** Id, and last part of the address, of a difference noted in a study or a trial. */
export function ledgerId(record: string, number: number): string {
  return `${record}-${number}`;
}

/**
 * The discrepancy ledger: one row for every discrepancy of a study or trial, every conflict between pages about a trial, and
 * every inconsistency of the review, in the order of their ids. Nothing is left out, joined or corrected: what was noted of the
 * review and of a study or trial stays two rows, and is one finding, for which the inconsistency stands.
 */
export function ledgerOf(records: Pick<Records, "studies" | "trials" | "inconsistencies" | "claims">): LedgerRow[] {
  const lineOf = new Map(records.claims.map((claim) => [`claims/${claim.id}`, claim.line]));
  const claimLines = (about: readonly string[]) => about.flatMap((path) => lineOf.get(path) ?? []);
  const rows = [
    ...records.studies.flatMap((study) => study.discrepancies.map((found) => discrepancyRow("studies", study, found, claimLines))),
    ...records.trials.flatMap((trial) => [
      ...trial.discrepancies.map((found) => discrepancyRow("trials", trial, found, claimLines)),
      ...trial.conflicts.map((found) => conflictRow(trial, found)),
    ]),
    ...records.inconsistencies.map(inconsistencyRow),
  ].sort((a, b) => collator.compare(a.id, b.id));
  const heads = findingsOfRows(records.inconsistencies);
  const findingOf = (row: Row) => heads.get(row.id) ?? row.id;
  const together = new Map<string, string[]>();
  for (const row of rows) together.set(findingOf(row), [...(together.get(findingOf(row)) ?? []), row.id]);
  return rows.map((row) => ({
    ...row,
    finding: findingOf(row),
    sameAs: (together.get(findingOf(row)) ?? []).filter((id) => id !== row.id),
  }));
}

/** The finding of each row that notes again what an inconsistency stands for, by the row's id. */
export function findingsOfRows(inconsistencies: readonly Pick<Inconsistency, "id" | "sameAs">[]): ReadonlyMap<string, string> {
  return new Map(inconsistencies.flatMap(({ id, sameAs }) => sameAs.map((row) => [row, id] as const)));
}

/** A row before it is known which others note the same. */
type Row = Omit<LedgerRow, "finding" | "sameAs">;

const collator = new Intl.Collator("en", { numeric: true });

function discrepancyRow(
  kind: "studies" | "trials",
  record: Study | Trial,
  found: Discrepancy,
  claimLines: (about: readonly string[]) => number[],
): Row {
  const inTable = found.where.includes("table-1") || found.where.includes("trial-table");
  return {
    id: ledgerId(record.id, found.id),
    record: { kind, id: record.id },
    corpus: record.corpus,
    heading: null,
    between: [sidesOf[found.restsOn]],
    where: found.where,
    lines: inOrder([...(inTable && record.table1 ? [record.table1.line] : []), ...claimLines(found.about)]),
    sides: [
      ...(found.reviewSays === null ? [] : [{ who: "The review", says: found.reviewSays }]),
      ...(found.foundSays === null ? [] : [{ who: readerOf[found.restsOn], says: found.foundSays }]),
    ],
    text: found.text,
    restsOn: [found.restsOn],
    matters: found.matters,
    mattersBecause: found.mattersBecause,
    about: withOwn(`${kind}/${record.id}`, found.about),
    references: "reference" in record && record.reference !== null ? [record.reference] : [],
  };
}

function conflictRow(trial: Trial, found: Conflict): Row {
  return {
    id: ledgerId(trial.id, found.id),
    record: { kind: "trials", id: trial.id },
    corpus: trial.corpus,
    heading: null,
    between: ["registry-copies"],
    where: ["registry-pages"],
    lines: [],
    sides: found.values.map((says) => ({ who: "A page", says })),
    text: `${capital(found.field.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase())}: ${found.values.join("; ")}. ${sentence(found.reading)}`,
    restsOn: ["registry"],
    matters: found.matters,
    mattersBecause: found.mattersBecause,
    about: withOwn(`trials/${trial.id}`, found.about),
    references: [],
  };
}

function inconsistencyRow(found: Inconsistency): Row {
  return {
    id: found.id,
    record: { kind: "inconsistencies", id: found.id },
    corpus: "review",
    heading: found.heading ?? found.group,
    between: [...new Set(found.restsOn.map((basis) => sidesOf[basis]))],
    where: found.where,
    lines: inOrder(found.lines),
    sides: found.sides,
    text: found.text,
    restsOn: found.restsOn,
    matters: found.matters,
    mattersBecause: found.mattersBecause,
    about: [...new Set([...found.about, ...found.trials.map((id) => `trials/${id}`)])],
    references: found.references,
  };
}

/** Fields of the record itself become addresses like those of other records; without any, the record as a whole is meant. */
function withOwn(record: string, about: readonly string[]): string[] {
  const whole = about.map((path) => (path.includes("/") ? path : `${record}#${path}`));
  return whole.some((path) => path.startsWith(record)) ? whole : [record, ...whole];
}

/** What a finding rests on tells between whom it is. */
const sidesOf: Readonly<Record<Basis, TermId<typeof discrepancySides>>> = {
  abstract: "review-paper",
  secondary: "review-paper",
  title: "review-title",
  text: "review-itself",
  registry: "review-registry",
};

/** Who says the other thing. */
const readerOf: Readonly<Record<Basis, string>> = {
  abstract: "The abstract",
  secondary: "A summary of the paper",
  title: "The title",
  text: "The review itself",
  registry: "The registry pages read",
};

function inOrder(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** The curators' notes on conflicts begin in lower case and end without a stop. */
function sentence(text: string): string {
  return `${capital(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
