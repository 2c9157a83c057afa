import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import type { Records } from "../../evidence/records/record-kinds.ts";
import type { BuiltCatalogue } from "../collections/build-catalogue.ts";
import type { CollectionName } from "../collections/define-collection.ts";
import { textTokens } from "../facets/text-tokens.ts";
import { type SearchEntry, searchEntry, searchTexts } from "./search-entry.ts";
import { searchKey } from "./search-key.ts";
import { type SearchKind, searchKinds } from "./search-kinds.ts";

/** A kind of record laid down for the search. Places are those of the records in their list, as in the facet index. */
export interface BuiltSearchKind {
  readonly kind: SearchKind;
  readonly entries: readonly Pick<SearchEntry, "title" | "note" | "href">[];
  /** Identifiers, each with the place of its record; one that several records have stands for all of them. */
  readonly keys: readonly (readonly [key: string, place: number])[];
  /** The words that name each record. */
  readonly names: readonly (readonly string[])[];
  /** The words of each record's text; null where the kind has a list, whose words are laid down already. */
  readonly texts: readonly (readonly string[])[] | null;
}

/** Lays every kind down, in memory and without side effects. */
export function buildSearch(records: Records, built: BuiltCatalogue): BuiltSearchKind[] {
  return searchKinds.map((kind) => buildKind(kind, records, built));
}

function buildKind<K extends SearchKind>(kind: K, all: Records, built: BuiltCatalogue): BuiltSearchKind {
  const list = built.collections.get(kind as unknown as CollectionName);
  const records = { ...all, ...built.derived }[kind] as unknown as readonly AnyRecordOf<K>[];
  const textOf = searchTexts[kind] as ((record: AnyRecordOf<K>) => readonly (string | null)[]) | undefined;
  const found = records.map((record) => searchEntry(kind, record, all));
  if (!list && !textOf) throw new Error(`the search has no text for ${kind}`);
  return {
    kind,
    entries: found.map(({ title, note, href }) => ({ title, note, href })),
    keys: found.flatMap((entry, place) =>
      [...new Set(entry.keys.flatMap((key) => (key ? [searchKey(key)] : [])))].map((key) => [key, place] as const),
    ),
    names: found.map((entry) => wordsOf(entry.names)),
    texts: list || !textOf ? null : records.map((record) => wordsOf(textOf(record))),
  };
}

function wordsOf(texts: readonly (string | null | undefined)[]): string[] {
  return textTokens(texts.filter(Boolean).join(" \n "));
}
