import { findingOutcome } from "../../evidence/schema/vocabularies/second-reading.ts";
import { code } from "../docs/markdown.ts";
import type { Changes, FieldChange, NamedRecord, Why } from "./changes.ts";
import { secondReadingFiles } from "./second-reading-files.ts";

/** Longest value that is told in words; what is longer stands whole in changes.json. */
const longest = 160;

/** What became of the records, for people: the text of a CHANGES.md. */
export function writeChanges({ release, previous, added, removed, changed }: Changes): string {
  if (previous === null)
    return `# Changes in release ${release}\n\nThis is the first release; there is nothing to compare it with. Later ones tell here, record by record, what is new, what is gone and which field says something else.\n`;
  const told = [...added, ...changed].some(({ why = [] }) => why.some(({ finding }) => finding !== undefined));
  const parts = [
    `# Changes in release ${release}`,
    `Against release ${previous}: ${changeWords({ added: added.length, removed: removed.length, changed: changed.length })}. The same for programs, with every value whole: changes.json.`,
    ...(told
      ? [`Why a record changed stands first, where the second reading tells it; its findings are in ${secondReadingFiles.text}.`]
      : []),
    ...(added.length > 0 ? ["## Added", list(added)] : []),
    ...(removed.length > 0 ? ["## Removed", list(removed)] : []),
    ...(changed.length > 0
      ? ["## Changed", changed.map((one) => [...withWhy(one), ...one.fields.map(fieldLine)].join("\n")).join("\n")]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** How many records changed and how, in words. */
export function changeWords({
  added,
  removed,
  changed,
}: {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}): string {
  const records = (count: number, what: string) => `${count} ${count === 1 ? "record" : "records"} ${what}`;
  return added + removed + changed === 0
    ? "no record says anything else"
    : `${records(added, "added")}, ${removed} removed, ${changed} changed`;
}

function list(records: readonly NamedRecord[]): string {
  return records.flatMap(withWhy).join("\n");
}

function withWhy(record: NamedRecord): string[] {
  return [`- ${nameOf(record)}`, ...(record.why ?? []).map((why) => `  - ${whyWords(why)}`)];
}

function whyWords({ finding, field, outcome, text }: Why): string {
  if (finding === undefined) return text;
  const what = [`finding ${finding}`, ...(field ? [`(${code(field)})`] : [])].join(" ");
  return `second reading: ${what}, ${outcome ? findingOutcome.term(outcome).label.toLowerCase() : ""}: ${text}`;
}

function nameOf({ kind, id }: NamedRecord): string {
  return code(kind === id ? kind : `${kind}/${id}`);
}

function fieldLine(change: FieldChange): string {
  const side = (name: "before" | "after") => (name in change ? short(change[name]) : "nothing");
  const { findings = [] } = change;
  const why = findings.length > 0 ? ` (${findings.length === 1 ? "finding" : "findings"} ${findings.join(", ")})` : "";
  return `  - ${code(change.path)}: ${side("before")} → ${side("after")}${why}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return code((text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll("`", "'"));
}
