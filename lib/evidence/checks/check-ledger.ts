import { differingFields } from "../lens/differing-fields.ts";
import { fileOf } from "../records/file-of.ts";
import { ledgerOf } from "../records/ledger.ts";
import type { RecordKind, Records } from "../records/record-kinds.ts";
import type { LedgerRow } from "../schema/ledger-row.ts";
import type { Study } from "../schema/study.ts";
import { namesOfFacts } from "../schema/study-paths.ts";
import type { DataProblem } from "./data-problem.ts";

/**
 * The rules of the discrepancy ledger: what a row is about exists, no difference that the comparison finds is without a row, and
 * every row is of one finding.
 */
export function checkLedger(records: Records): DataProblem[] {
  return [...aboutNothing(records), ...differencesWithoutRow(records), ...findingsOfNoRow(records)];
}

/** Every field and record that a discrepancy, conflict or inconsistency is about is there. */
function aboutNothing(records: Records): DataProblem[] {
  const known = new Map<string, object>();
  for (const kind of ["studies", "trials", "claims"] as const)
    for (const record of records[kind]) known.set(`${kind}/${record.id}`, record);
  const problemsOf = (kind: RecordKind, id: string, field: string, about: readonly string[]): DataProblem[] =>
    about.flatMap((path) => {
      const [target = "", inner] = path.includes("/") ? path.split("#") : [`${kind}/${id}`, path];
      const record = known.get(target);
      const reason = !record
        ? `is about "${target}", which does not exist`
        : inner !== undefined && !(target.startsWith("studies/") ? namesOfFacts(record as Study).includes(inner) : hasField(record, inner))
          ? `is about "${inner}", which is no field of ${target}`
          : null;
      return reason ? [{ file: fileOf(kind, id), field, reason }] : [];
    });
  return [
    ...records.studies.flatMap(({ id, discrepancies }) =>
      discrepancies.flatMap((found, place) => problemsOf("studies", id, `discrepancies.${place}.about`, found.about)),
    ),
    ...records.trials.flatMap(({ id, discrepancies, conflicts }) => [
      ...discrepancies.flatMap((found, place) => problemsOf("trials", id, `discrepancies.${place}.about`, found.about)),
      ...conflicts.flatMap((found, place) => problemsOf("trials", id, `conflicts.${place}.about`, found.about)),
    ]),
    ...records.inconsistencies.flatMap(({ id, about }) => problemsOf("inconsistencies", id, "about", about)),
  ];
}

/** Whether a record has a field, by its path. A field that holds null is one too. */
function hasField(record: object, path: string): boolean {
  let at: unknown = record;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as Record<string, unknown>)[name];
  }
  return true;
}

/** The build refuses a printed value that differs from the checked one, whole or in part, and that no discrepancy of the study names. */
function differencesWithoutRow(records: Records): DataProblem[] {
  return records.studies.flatMap((study) =>
    differingFields(study)
      .filter((field) => !study.discrepancies.some((found) => found.about.includes(field)))
      .map((field) => ({
        file: fileOf("studies", study.id),
        field: "discrepancies",
        reason: `Table 1 and the checked value of "${field}" differ, and no discrepancy is about it`,
      })),
  );
}

/**
 * The build refuses a finding whose rows are not there or belong to another finding too, and one that is not about every record
 * that its rows are about: the finding is counted in their place.
 */
function findingsOfNoRow(records: Records): DataProblem[] {
  const rows = new Map(ledgerOf(records).map((row) => [row.id, row]));
  const findings = new Map<string, string>();
  return records.inconsistencies.flatMap(({ id, sameAs }) =>
    sameAs.flatMap((other, place) => {
      const row = rows.get(other);
      const head = rows.get(id);
      const taken = findings.get(other);
      findings.set(other, id);
      const refuse = (reason: string): DataProblem => ({ file: fileOf("inconsistencies", id), field: `sameAs.${place}`, reason });
      if (!row || row.record.kind === "inconsistencies") return [refuse(`"${other}" is no row of a study or trial`)];
      if (taken !== undefined) return [refuse(`"${other}" belongs to ${taken === id ? "it" : taken} already`)];
      const about = new Set(head ? recordsAbout(head) : []);
      return recordsAbout(row)
        .filter((record) => !about.has(record))
        .map((record) => refuse(`"${other}" is about ${record}, and ${id} is not`));
    }),
  );
}

function recordsAbout({ about, references }: LedgerRow): string[] {
  return [...new Set([...about.map((path) => path.split("#")[0] as string), ...references.map((number) => `references/${number}`)])];
}
