import type { Fact } from "../../evidence/schema/fact.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Vocabulary } from "../../evidence/schema/vocabulary.ts";
import type { DifferenceRule, InKind } from "./difference.ts";
import type { Compared, Line, RowOf } from "./entry.ts";

/** Where a fact stands in a record, and what it is called. */
interface Place<R, T> {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Field of the record, by which its sources are marked. */
  readonly path: string;
  readonly fact: (record: R) => Fact<T>;
}

/** A row of a fact that is one term of a vocabulary, or several. A term that stands for several is in kind each of them. */
export function termRow<R, T extends string | readonly string[]>(place: Place<R, T> & { readonly vocabulary: Vocabulary }): RowOf<R> {
  const { vocabulary } = place;
  return factRow(place, "terms", (value) => {
    const ids: readonly string[] = typeof value === "string" ? [value] : value;
    return {
      lines: [{ text: ids.map((id) => vocabulary.term(id).label).join(", ") }],
      inKind: ids.flatMap((id) => vocabulary.term(id).standsFor ?? [id]),
    };
  });
}

/** A row of a fact in free words. */
export function wordsRow<R>(place: Place<R, string> & { readonly show?: (value: string) => string }): RowOf<R> {
  const { show = (value) => value } = place;
  return factRow(place, "words", (value) => ({ lines: [{ text: show(value) }], inKind: null }));
}

/** A row of a fact that is a list of free words. */
export function listRow<R>(place: Place<R, readonly string[]>): RowOf<R> {
  return factRow(place, "words", (value) => ({ lines: value.map((text) => ({ text })), inKind: null }));
}

/** A row of a fact that is shown in a way of its own. */
export function factRow<R, T>(
  { id, label, help, path, fact }: Place<R, T>,
  rule: DifferenceRule,
  show: (value: T, record: R) => { readonly lines: readonly Line[]; readonly inKind: InKind },
): RowOf<R> {
  return {
    id,
    label,
    rule,
    ...(help === undefined ? {} : { help }),
    read: (record) => {
      const found = fact(record);
      if (!("value" in found)) return noValue(found);
      const { lines, inKind } = show(found.value, record);
      const asReported =
        found.asReported && !lines.some((line) => line.text === found.asReported) ? `as reported: “${found.asReported}”` : null;
      const notes = [asReported, found.note].filter((note) => typeof note === "string");
      return { entry: { kind: "lines", lines, path, notes }, inKind };
    },
  };
}

/** Why a fact has no value. That a question does not arise is something known of a record; that nothing was read is not. */
function noValue(fact: Extract<Fact<never>, { missing: string }>): Compared {
  const { label } = missing.term(fact.missing);
  const notes = [fact.asReported ? `as reported: “${fact.asReported}”` : null, fact.note].filter((note) => typeof note === "string");
  return {
    entry: { kind: "none", words: label, note: notes.length > 0 ? notes.join("; ") : null },
    inKind: fact.missing === "not-applicable" ? ["not-applicable"] : null,
  };
}

/** A row of what a record always has, such as its title or how much of it was read. */
export function plainRow<R>(
  row: { readonly id: string; readonly label: string; readonly help?: string; readonly rule: DifferenceRule; readonly path?: string },
  read: (
    record: R,
  ) =>
    | { readonly lines: readonly Line[]; readonly inKind?: InKind; readonly notes?: readonly string[]; readonly status?: string }
    | { readonly none: string },
): RowOf<R> {
  const { path = null, ...rest } = row;
  return {
    ...rest,
    read: (record) => {
      const found = read(record);
      if ("none" in found) return { entry: { kind: "none", words: found.none, note: null }, inKind: null };
      const { lines, inKind = null, notes = [], status } = found;
      return { entry: { kind: "lines", lines, path, notes, ...(status === undefined ? {} : { status }) }, inKind };
    },
  };
}
