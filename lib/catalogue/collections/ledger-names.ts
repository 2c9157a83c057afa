import type { Records } from "../../evidence/records/record-kinds.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import { discrepancyPlace } from "../../evidence/schema/vocabularies/ledger.ts";
import { factAddress, factName } from "../../evidence/words/fact-place.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import { joinWith } from "../facets/sentence.ts";

type Named = Pick<Records, "studies" | "trials" | "claims" | "references">;

const made = new WeakMap<readonly unknown[], ReadonlyMap<string, string>>();

/** What the records that a row can be about are called, by kind and id. Made once for a set of records. */
export function recordNames(records: Named): ReadonlyMap<string, string> {
  const known = made.get(records.studies);
  if (known) return known;
  const names = new Map<string, string>([
    ...records.studies.map((study) => [`studies/${study.id}`, studyName(study)] as const),
    ...records.trials.map((trial) => [`trials/${trial.id}`, trial.id] as const),
    ...records.claims.map((claim) => [`claims/${claim.id}`, `Claim ${claim.id}`] as const),
    ...records.references.map((reference) => [`references/${reference.n}`, `Reference ${reference.n}`] as const),
  ]);
  made.set(records.studies, names);
  return names;
}

/**
 * What a row is called: the record it was noted in, its number there and the facts it is about, "Sherif 2018, 1: host species"; or
 * an inconsistency's id and heading.
 */
export function rowName(row: LedgerRow, records: Named): string {
  if (row.record.kind === "inconsistencies") return `${row.id}: ${row.heading}`;
  const record = `${row.record.kind}/${row.record.id}`;
  const facts = row.about.filter((path) => path.startsWith(`${record}#`)).map((path) => factName(path.split("#")[1] as string));
  const name = `${recordName(row, records)}, ${row.id.slice(row.record.id.length + 1)}`;
  return facts.length === 0 ? name : `${name}: ${joinWith(facts, "and")}`;
}

/** The record a row was noted in, by name; an inconsistency by its id. */
export function recordName(row: Pick<LedgerRow, "record">, records: Named): string {
  return recordNames(records).get(`${row.record.kind}/${row.record.id}`) ?? row.record.id;
}

/** Where a row stands, in words: "Table 1, studies; Running text; lines 137 and 200". */
export function rowPlace(row: Pick<LedgerRow, "where" | "lines">): string {
  const places = row.where.map((place) => discrepancyPlace.term(place).label);
  const [first, ...others] = row.lines;
  if (first === undefined) return places.join("; ");
  return `${places.join("; ")}; ${others.length === 0 ? `line ${first}` : `lines ${[first, ...others].join(", ")}`}`;
}

/** The records and facts a row is about, each with its name and its place on the site. */
export function rowAddresses(row: Pick<LedgerRow, "about">, records: Named): { label: string; url: string }[] {
  const names = recordNames(records);
  return row.about.map((path) => {
    const [record = "", field] = path.split("#");
    const name = names.get(record) ?? record;
    return { label: field ? `${name}, ${factName(field)}` : name, url: factAddress(path) };
  });
}
