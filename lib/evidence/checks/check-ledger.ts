import { differingFields } from "../lens/differing-fields.ts";
import { fileOf } from "../records/file-of.ts";
import type { RecordKind, Records } from "../records/record-kinds.ts";
import type { Study } from "../schema/study.ts";
import { namesOfFacts } from "../schema/study-paths.ts";
import type { DataProblem } from "./data-problem.ts";

/** The rules of the discrepancy ledger: what a row is about exists, and no difference that the comparison finds is without a row. */
export function checkLedger(records: Records): DataProblem[] {
  return [...aboutNothing(records), ...differencesWithoutRow(records)];
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
