import { type RecordKind, type Records, recordKinds } from "../records/record-kinds.ts";
import type { SecondReading } from "../schema/second-reading.ts";
import type { DataProblem } from "./data-problem.ts";

/** The file of the second reading below `data/`. */
export const secondReadingFile = "second-reading.json";

/** The findings of the second reading are numbered from 1 without a gap, so that none was lost, and name records that are there. */
export function checkSecondReading(findings: SecondReading, records: Records): DataProblem[] {
  const known = new Set(
    (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
      records[kind].map((record) => `${kind}/${(recordKinds[kind].idOf as (record: unknown) => string)(record)}`),
    ),
  );
  return findings.flatMap((finding, place) => [
    ...(finding.n === place + 1
      ? []
      : [{ file: secondReadingFile, field: `${place}.n`, reason: `is ${finding.n} where ${place + 1} follows; no number is left out` }]),
    ...finding.records
      .filter((record) => !known.has(record))
      .map((record) => ({
        file: secondReadingFile,
        field: `${place}.records`,
        reason: `names ${record.replace("/", ' "')}", which does not exist`,
      })),
  ]);
}
