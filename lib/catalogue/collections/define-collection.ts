import type { z } from "zod";
import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Link } from "../../evidence/records/links.ts";
import type { RecordKind, Records } from "../../evidence/records/record-kinds.ts";
import type { Release } from "../../evidence/schema/release.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Term, Vocabulary } from "../../evidence/schema/vocabulary.ts";
import type { Cell } from "./cell.ts";

/** What a definition may look at besides the record itself. */
export interface CollectionContext {
  readonly records: Records;
  /** The release that the records are of: what depends on a day depends on one of its days. */
  readonly release: Release;
  /** Links that lead to a record. */
  linksTo(kind: RecordKind, id: string): readonly Link[];
  /** How many records of a collection an address would show, such as `matched("studies", "source=at-msc")`. */
  matched(collection: CollectionName, search: string): number;
}

/** A facet whose choices come from a vocabulary or from records. */
export interface TermFacet<R> {
  readonly kind: "term";
  readonly id: string;
  readonly label: string;
  readonly verb: string;
  readonly help?: string;
  readonly group?: string;
  /** Whether it is counted with every answer (the rule) or only where one of its terms is chosen. */
  readonly counted?: "always" | "when-chosen";
  readonly default?: readonly string[];
  readonly terms: (context: CollectionContext) => readonly Term[];
  /** The terms a record carries. Broader terms are added from the terms' parents, several-in-one terms are taken apart. */
  readonly termsOf: (record: R, context: CollectionContext) => readonly string[];
}

/** A facet over whole numbers, such as years. A record without a number is in none of its ranges. */
export interface RangeFacet<R> {
  readonly kind: "range";
  readonly id: string;
  readonly label: string;
  readonly verb: string;
  readonly help?: string;
  readonly group?: string;
  readonly valueOf: (record: R) => number | null;
}

export type Facet<R> = TermFacet<R> | RangeFacet<R>;

/** A column of the table, and a key of the order it can be sorted by. */
export interface Column<Item> {
  readonly id: string;
  readonly label: string;
  /** Order that a click on the header asks for. */
  readonly sort?: string;
  /** False: offered in the column chooser, not shown at first. */
  readonly shown: boolean;
  readonly align?: "end";
  /** Narrowest width at which it can be read, in rem; `columnWidth` where nothing is said. A table shows as many columns as fit by it. */
  readonly width?: number;
  /** Place in the order in which columns are kept where not all fit: the lowest stays longest. Without it, the place in the table; a column that the reader adds comes before all of them. */
  readonly rank?: number;
  readonly cell: (item: Item, label: LabelOf) => Cell;
}

/** The width of a column that declares none, in rem. */
export const columnWidth = 8;

/** Label of a term of one of the collection's facets. */
export type LabelOf = (facet: string, term: string) => string;

/** A choice of terms of one facet with a name of its own. */
export interface Preset {
  /** What stands before its label, and before those that follow with the same lead. */
  readonly lead: string;
  readonly label: string;
  readonly facet: string;
  readonly terms: readonly string[];
  /** Directions of effect whose marks stand before the name. */
  readonly marks?: readonly string[];
}

/** Names of the collections, which are the kinds of record, with files of their own or made of others, that have a list page and an API list. */
export type CollectionName = "studies" | "trials" | "cell-sources" | "mechanisms" | "references" | "claims" | "discrepancies";

/** Everything that a list of records is: how it is narrowed, ordered, searched, shown and served. One declaration; the rest derives from it. */
export interface Collection<K extends CollectionName = CollectionName, Item = unknown> {
  readonly name: K;
  readonly title: string;
  readonly noun: { readonly one: string; readonly many: string };
  /** The facet whose terms are told apart wherever records are counted: those of the review, and those added since. */
  readonly apart?: string;
  /** Where several records can be one finding: the facet and its term by which each finding is counted once. */
  readonly findings?: { readonly facet: string; readonly term: string };
  /** What the list holds, in one short sentence: all that stands above the table. */
  readonly lede: string;
  /** What the list holds and how it was made, in two or three sentences. */
  readonly intro: string;
  readonly facets: readonly Facet<AnyRecordOf<K>>[];
  /** Choices that are offered above the table, each as a link with its number: what is asked for most, and what no single filter of the panel asks. */
  readonly presets?: readonly Preset[];
  /** Orders by name: the key a record is sorted by. Records without a key come last, ties go by record id. */
  readonly sorts: Readonly<Record<string, (record: AnyRecordOf<K>, context: CollectionContext) => string | number | null>>;
  /** Each order in words, forwards and in reverse, as they end “14 trials, …”. */
  readonly orderWords: Readonly<Record<string, readonly [forwards: string, reverse: string]>>;
  readonly defaultSort: string;
  /** Everything that the text search looks into. */
  readonly textOf: (record: AnyRecordOf<K>, context: CollectionContext) => readonly (string | null | undefined)[];
  /** Shape of a row in the API. */
  readonly item: z.ZodType<Item>;
  readonly itemOf: (record: AnyRecordOf<K>, context: CollectionContext) => Item;
  readonly columns: readonly Column<Item>[];
}

/** Declares a collection, checking every part against the record's type. */
export function defineCollection<K extends CollectionName, Item>(collection: Collection<K, Item>): Collection<K, Item> {
  return collection;
}

/**
 * A facet over a vocabulary, with the reasons for a missing value as its last choices. A term that stands for several is no
 * choice of its own: the record counts under each of them.
 */
export function vocabularyFacet<R>(
  facet: Omit<TermFacet<R>, "kind" | "terms" | "termsOf"> & {
    readonly vocabulary: Vocabulary;
    readonly withMissing?: boolean;
    readonly termsOf: (record: R) => readonly string[];
  },
): TermFacet<R> {
  const { vocabulary, withMissing = true, termsOf, ...rest } = facet;
  const own = vocabulary.terms.filter((term) => !term.standsFor);
  const reasons = missing.terms.filter((term) => !own.some((other) => other.id === term.id));
  const several = new Map(vocabulary.terms.flatMap((term) => (term.standsFor ? [[term.id, term.standsFor] as const] : [])));
  return {
    kind: "term",
    ...rest,
    terms: () => (withMissing ? [...own, ...reasons] : own),
    termsOf: (record) => termsOf(record).flatMap((id) => several.get(id) ?? [id]),
  };
}
