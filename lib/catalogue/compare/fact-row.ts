import type { Fact } from "../../evidence/schema/fact.ts";
import { otherSource } from "../../evidence/schema/vocabularies/cell-source.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { DeclaredFact } from "../facts/declared-fact.ts";
import { valueWords } from "../facts/value-words.ts";
import type { DifferenceRule, InKind } from "./difference.ts";
import type { Compared, Line, RowOf } from "./entry.ts";

/** The row of a declared fact. Words are never told apart in kind; the names are those of the cell sources that have a page. */
export function factRow<R>(declared: DeclaredFact<R>, names: ReadonlyMap<string, string>): RowOf<R> {
  const { id, label, alone = label, path } = declared;
  return {
    id,
    label: alone,
    rule: rules[declared.as],
    read: (record) => {
      const found: Fact<unknown> = declared.fact(record);
      if (!("value" in found)) return noValue(found);
      const { lines, inKind } = linesOf(declared, found.value, record, names);
      const asReported =
        found.asReported && !lines.some((line) => line.text === found.asReported) ? `as reported: “${found.asReported}”` : null;
      const notes = [asReported, found.note].filter((note) => typeof note === "string");
      return { entry: { kind: "lines", lines, path, notes }, inKind };
    },
  };
}

/** The rows of declared facts, in their order; what identifies a record is not compared. */
export function factRows<R>(facts: readonly DeclaredFact<R>[], names: ReadonlyMap<string, string>): RowOf<R>[] {
  return facts.filter(({ compared }) => compared !== false).map((declared) => factRow(declared, names));
}

const rules: Record<DeclaredFact<never>["as"], DifferenceRule> = {
  terms: "terms",
  species: "terms",
  sources: "terms",
  answer: "terms",
  number: "number",
  words: "words",
  list: "words",
};

/** A value in lines, and what it is in kind. A term that stands for several is in kind each of them. */
function linesOf<R>(
  declared: DeclaredFact<R>,
  value: unknown,
  record: R,
  names: ReadonlyMap<string, string>,
): { readonly lines: readonly Line[]; readonly inKind: InKind } {
  if (declared.as === "list") return { lines: (value as readonly string[]).map((text) => ({ text })), inKind: null };
  if (declared.as === "sources") {
    const ids = value as readonly string[];
    const lines = ids.map((id) => {
      const name = names.get(id);
      return name === undefined ? { text: otherSource.term(id).label } : { text: name, href: `/cell-sources/${id}` };
    });
    return { lines, inKind: ids };
  }
  const ids = declared.as === "answer" ? [value ? "yes" : "no"] : [value].flat().map(String);
  const vocabulary = declared.as === "terms" ? declared.vocabulary : null;
  return {
    lines: [{ text: valueWords(declared, value, record) }],
    inKind: declared.as === "words" ? null : ids.flatMap((id) => vocabulary?.term(id).standsFor ?? [id]),
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
