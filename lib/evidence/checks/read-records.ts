import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { withStudies } from "../lens/arrow-entries.ts";
import { type RecordKind, type Records, recordKindNames, recordKinds } from "../records/record-kinds.ts";
import { arrowsOf } from "../schema/figure.ts";
import { Release } from "../schema/release.ts";
import { Review } from "../schema/review.ts";
import { SecondReading } from "../schema/second-reading.ts";
import { checkRecords } from "./check-records.ts";
import { checkSecondReading, secondReadingFile } from "./check-second-reading.ts";
import type { DataProblem } from "./data-problem.ts";

/** Everything in `data/`, checked. */
export interface Data {
  readonly records: Records;
  readonly review: Review;
  readonly release: Release;
  /** What a second reader found in the records, and what was done; empty where they were read once only. */
  readonly secondReading: SecondReading;
}

export type ReadResult =
  | { readonly data: Data; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly DataProblem[] };

/** Reads a data folder whole. Either all of it is right, or every problem in it is listed. Throws only if the folder is missing. */
export function readRecords(folder: string): ReadResult {
  readdirSync(folder); // A folder that is not there is the caller's mistake, not an empty catalogue.
  const problems: DataProblem[] = [];
  const records = {} as Record<RecordKind, unknown[]>;
  for (const kind of recordKindNames) records[kind] = readKind(folder, kind, problems);
  problems.push(...enteredStudies(records as unknown as Records));
  records.figures = withStudies(
    records.figures as Records["figures"],
    records.studies as Records["studies"],
    records["cell-sources"] as Records["cell-sources"],
  );
  const review = readFile(folder, "review.json", Review, problems);
  const release = readFile(folder, "release.json", Release, problems);
  const secondReading = existsSync(path.join(folder, secondReadingFile))
    ? readFile(folder, secondReadingFile, SecondReading, problems)
    : [];
  problems.push(...unknownEntries(folder));
  // Links and sources are looked into even where some files are broken, so that one run shows everything there is to mend.
  problems.push(...checkRecords(records as unknown as Records));
  problems.push(...checkSecondReading(secondReading ?? [], records as unknown as Records));
  if (problems.length > 0 || !review || !release || !secondReading) return { data: null, problems };
  return { data: { records: records as unknown as Records, review, release, secondReading }, problems: [] };
}

/** The studies of an arrow follow from the studies' records; in a figure's file they would be a second place for the same. */
function enteredStudies({ figures }: Records): DataProblem[] {
  return figures.flatMap((figure) =>
    arrowsOf(figure)
      .filter((arrow) => arrow.studies.length > 0)
      .map((arrow) => ({
        file: `figures/${figure.id}.json`,
        field: `${arrow.id}.studies`,
        reason: "follows from the studies' records and is not entered",
      })),
  );
}

function readKind(folder: string, kind: RecordKind, problems: DataProblem[]): unknown[] {
  const { schema, idOf, fileOf } = recordKinds[kind] as {
    schema: z.ZodType;
    idOf: (record: unknown) => string;
    fileOf: (record: unknown) => string;
  };
  const found = new Map<string, { record: unknown; file: string }>();
  for (const name of filesIn(folder, kind)) {
    const file = `${kind}/${name}`;
    const record = readFile(folder, file, schema, problems);
    if (record === null) continue;
    const id = idOf(record);
    const earlier = found.get(id);
    if (earlier) problems.push({ file, field: "id", reason: `duplicate id "${id}", also in ${earlier.file}` });
    else if (name !== `${fileOf(record)}.json`)
      problems.push({ file, field: "id", reason: `a record with id "${id}" belongs in ${kind}/${fileOf(record)}.json` });
    if (!earlier) found.set(id, { record, file });
  }
  return [...found.entries()].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })).map(([, { record }]) => record);
}

function readFile<T>(folder: string, file: string, schema: z.ZodType<T>, problems: DataProblem[]): T | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  } catch (error) {
    problems.push({ file, field: "(file)", reason: `cannot be read as JSON: ${(error as Error).message}` });
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push(...problemsOf(file, issue, []));
  return null;
}

/** A union's issue is replaced by those of the branch that came closest, so that the field that is wrong is the one named. */
function problemsOf(file: string, issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): DataProblem[] {
  const at = [...prefix, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0] ?? [];
    if (deepest(closest) > 0) return closest.flatMap((inner) => problemsOf(file, inner, at));
  }
  return [{ file, field: at.map(String).join(".") || "(record)", reason: issue.message }];
}

function deepest(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.filter((issue) => issue.code !== "unrecognized_keys").map((issue) => issue.path.length));
}

function filesIn(folder: string, kind: string): string[] {
  return entriesIn(path.join(folder, kind))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => entry.name);
}

/** Files that no schema reads would be facts that nobody sees. */
function unknownEntries(folder: string): DataProblem[] {
  const known = new Set<string>([...recordKindNames, "review.json", "release.json", secondReadingFile, "README.md", "LICENSE", "releases"]);
  const unread = (within: string, read: (name: string) => boolean, reason: string) =>
    entriesIn(path.join(folder, within))
      .filter((entry) => !entry.name.startsWith(".") && !read(entry.isDirectory() ? `${entry.name}/` : entry.name))
      .map((entry) => ({ file: path.posix.join(within, entry.name), field: "(file)", reason }));
  return [
    ...unread("", (name) => known.has(name.replace(/\/$/, "")), `is not read by anything; known: ${[...known].join(", ")}`),
    ...recordKindNames.flatMap((kind) =>
      unread(kind, (name) => name.endsWith(".json"), "is not read by anything; a record is one file with the ending .json"),
    ),
  ];
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
