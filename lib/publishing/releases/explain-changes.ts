import type { ReadingFinding, SecondReading } from "../../evidence/schema/second-reading.ts";
import type { Changes, NamedRecord, RecordsByKind, Why } from "./changes.ts";

/**
 * The changes with what tells why: the findings of the second reading that name a record, field by field where the field still has its
 * name; for a record that was added what it was found by; and where a kind of record has other fields than before, that it has.
 */
export function explainChanges(
  changes: Changes,
  { findings, before, after }: { readonly findings: SecondReading; readonly before: RecordsByKind; readonly after: RecordsByKind },
): Changes {
  const of = ({ kind, id }: NamedRecord) => findings.filter(({ records }) => records.includes(`${kind}/${id}`));
  const forms = new Map(Object.keys(after).map((kind) => [kind, newForm(before[kind] ?? [], after[kind] ?? [])]));
  return {
    ...changes,
    added: changes.added.map((record) => withWhy(record, [...of(record).map(whyOf), ...foundBy(record, after)])),
    changed: changes.changed.map((record) => {
      const found = of(record);
      const fields = record.fields.map((field) => {
        const about = found.filter((finding) => isAbout(finding, field.path)).map(({ n }) => n);
        return about.length > 0 ? { ...field, findings: about } : field;
      });
      return withWhy({ ...record, fields }, [...found.map(whyOf), ...(forms.get(record.kind) ?? [])]);
    }),
  };
}

function withWhy<T extends NamedRecord>(record: T, why: readonly Why[]): T {
  return why.length > 0 ? { ...record, why } : record;
}

function whyOf({ n, field, outcome, reason }: ReadingFinding): Why {
  return { finding: n, field, outcome, text: reason };
}

/** What records that the review does not list were found by, by kind. */
const wider: Readonly<Record<string, string>> = {
  studies: "added: found by the wider search for studies that the review does not cite",
  trials: "added: found by the wider search for trials that the review does not list",
  syntheses: "added: found by the wider search for other reviews",
};

function foundBy({ kind, id }: NamedRecord, after: RecordsByKind): Why[] {
  const record = (after[kind] ?? []).find((one) => (one as { readonly id?: string }).id === id) as { readonly corpus?: string } | undefined;
  const text = wider[kind];
  const beyond = kind === "syntheses" || record?.corpus === "added-since";
  return text !== undefined && beyond ? [{ text }] : [];
}

/** Fields of a finding such as `volume / pages`, `outcomes (missing)` or `arrows.msc-niche.studies`, each up to what is no name. */
function isAbout({ field }: ReadingFinding, path: string): boolean {
  return field
    .split(/ \/ |; |, | and /)
    .map((part) => /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9-]+)*/.exec(part)?.[0])
    .some((name) => name !== undefined && (path === name || path.startsWith(`${name}.`)));
}

/** Where a kind of record has fields that none had before, or has lost some: its form is another, and every record differs for it. */
function newForm(before: readonly unknown[], after: readonly unknown[]): Why[] {
  if (before.length === 0) return [];
  const [then, now] = [fieldsOf(before), fieldsOf(after)];
  const gone = then.filter((name) => !now.includes(name));
  const come = now.filter((name) => !then.includes(name));
  const parts = [...(gone.length > 0 ? [`without ${gone.join(", ")}`] : []), ...(come.length > 0 ? [`with ${come.join(", ")}`] : [])];
  return parts.length > 0 ? [{ text: `records of this kind have another form: ${parts.join(", ")}` }] : [];
}

function fieldsOf(records: readonly unknown[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record as object)))];
}
