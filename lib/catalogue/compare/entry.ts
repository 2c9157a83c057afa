import type { Trait } from "../../evidence/schema/cell-source.ts";
import type { CollectionShape } from "../facets/facet-shape.ts";
import type { Query } from "../facets/query.ts";
import { type Difference, type DifferenceRule, differenceOf, type InKind } from "./difference.ts";

/** A word or sentence of an entry, with the page it leads to. */
export interface Line {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

/** A number and the list that it counts. */
export interface Part {
  readonly label: string;
  readonly count: number;
  readonly shape: CollectionShape;
  readonly query: Query;
}

/** A term with its numbers, one for each part of the literature. */
export interface CountLine {
  readonly id: string;
  readonly label: string;
  /** The shape that stands before the term: of a direction of effect, or of a trial's status. */
  readonly mark: "direction" | "status" | null;
  readonly parts: readonly Part[];
  readonly note: string | null;
}

/** An outcome of a study. */
export interface OutcomeLine {
  readonly measure: string;
  readonly direction: string;
  readonly value: string | null;
  /** Only the title says it; counted nowhere. */
  readonly byTitle: boolean;
}

/** What stands under a record in a row, as plain data. The kind decides how it is drawn. */
export type Entry =
  /** Nothing to show, and why, in words. Rows that say so of every record are gathered. */
  | { readonly kind: "none"; readonly words: string; readonly note: string | null }
  | {
      readonly kind: "lines";
      readonly lines: readonly Line[];
      /** The trial's status whose shape stands before the first line. */
      readonly status?: string;
      /** Field of the record, by which its sources are marked; null for what rests on no page. */
      readonly path: string | null;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "traits";
      /** The broader source whose traits these are; null where they are the source's own. */
      readonly of: { readonly id: string; readonly name: string } | null;
      readonly for: readonly Trait[];
      readonly against: readonly Trait[];
    }
  | { readonly kind: "counts"; readonly lines: readonly CountLine[] }
  | { readonly kind: "outcomes"; readonly outcomes: readonly OutcomeLine[] };

/** An entry with what it is in kind. */
export interface Compared {
  readonly entry: Entry;
  readonly inKind: InKind;
}

/** A row of a comparison: a topic, and what each record has on it. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  /** What the row holds, in a sentence; null where the label says it. */
  readonly help: string | null;
  readonly rule: DifferenceRule;
  readonly entries: readonly Entry[];
  readonly difference: Difference;
}

/** Declares a row once: what it is called, by what its entries are told apart, and how one is made from a record. */
export interface RowOf<R> {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly rule: DifferenceRule;
  readonly read: (record: R) => Compared;
}

/** The row of some records. */
export function compareRow<R>(row: RowOf<R>, records: readonly R[]): ComparedRow {
  const compared = records.map(row.read);
  return {
    id: row.id,
    label: row.label,
    help: row.help ?? null,
    rule: row.rule,
    entries: compared.map(({ entry }) => entry),
    difference: differenceOf(
      row.rule,
      compared.map(({ inKind }) => inKind),
    ),
  };
}

/** The broader source that every entry of a row speaks of in general; null where they do not all speak of the same. */
export function sharedSource(row: ComparedRow): { readonly id: string; readonly name: string } | null {
  const sources = row.entries.map((entry) => (entry.kind === "traits" ? entry.of : null));
  const [first = null] = sources;
  return first !== null && sources.every((source) => source?.id === first.id) ? first : null;
}

/** Rows that no record has anything in, by the words that stand for it. */
export interface Gathered {
  readonly words: string;
  readonly labels: readonly string[];
}

/** Takes the rows apart: those with something to show, and those that say of every record that there is nothing. */
export function gatherRows(rows: readonly ComparedRow[]): { shown: ComparedRow[]; gathered: Gathered[] } {
  const shown: ComparedRow[] = [];
  const gathered = new Map<string, string[]>();
  for (const row of rows) {
    const words = row.entries.flatMap((entry) => (entry.kind === "none" ? [entry.words] : []));
    if (words.length < row.entries.length) {
      shown.push(row);
      continue;
    }
    const key = [...new Set(words)].join(" or ");
    gathered.set(key, [...(gathered.get(key) ?? []), row.label]);
  }
  return { shown, gathered: [...gathered].map(([words, labels]) => ({ words, labels })) };
}
