import { collectionNamed, collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { Collection, CollectionContext, CollectionName, Facet } from "@/lib/catalogue/collections/define-collection.ts";
import type { Filter, Query } from "@/lib/catalogue/facets/query.ts";
import type { Data } from "@/lib/evidence/checks/read-records.ts";
import { allLinks } from "@/lib/evidence/records/all-links.ts";
import { type AnyRecordOf, type DerivedRecords, derivedKinds, deriveRecords } from "@/lib/evidence/records/derived-kinds.ts";
import { type RecordKind, type Records, recordKinds } from "@/lib/evidence/records/record-kinds.ts";

/**
 * The oracle: what a question's answer has to be, worked out by looking at every record for every question. It shares the
 * definitions of the collections (what a record carries, what it is sorted by) and nothing of the index that is under test.
 */
export interface PlainCollection {
  readonly name: CollectionName;
  readonly ids: readonly string[];
  readonly facets: readonly PlainFacet[];
  /** Keys by order, a key for each record. */
  readonly keys: ReadonlyMap<string, readonly (string | number | null)[]>;
}

export interface PlainFacet {
  readonly id: string;
  readonly terms: readonly string[];
  /** The choice where the address says nothing. */
  readonly fallback: readonly string[] | null;
  /** For each record the terms it carries, broader ones included. A number is its own term. */
  readonly carried: readonly ReadonlySet<string>[];
}

export interface PlainAnswer {
  readonly matched: number;
  readonly pages: number;
  readonly page: number;
  readonly numbers: readonly number[];
  readonly facets: readonly { readonly id: string; readonly options: readonly PlainOption[] }[];
}

export interface PlainOption {
  readonly id: string;
  readonly count: number;
  readonly total: number;
  readonly selected: boolean;
}

export type PlainCatalogue = ReadonlyMap<CollectionName, PlainCollection>;

export function plainCatalogue({ records, release }: Pick<Data, "records" | "release">): PlainCatalogue {
  const links = allLinks(records);
  const made = new Map<CollectionName, PlainCollection>();
  const context: CollectionContext = {
    records,
    release,
    linksTo: (kind: RecordKind, id: string) => links.filter((link) => link.toKind === kind && link.toId === id),
    matched: (name, search) => {
      const collection = made.get(name) as PlainCollection;
      const filters = new Map<string, Filter>(
        collection.facets.flatMap((facet) => (facet.fallback ? [[facet.id, { kind: "term", ids: facet.fallback }]] : [])),
      );
      for (const [facet, term] of new URLSearchParams(search)) filters.set(facet, { kind: "term", ids: [term] });
      return matching(collection, filters, null).length;
    },
  };
  const all = { ...records, ...deriveRecords(records) };
  for (const name of collectionNames) made.set(name, plainCollection(collectionNamed(name), all, context));
  return made;
}

function plainCollection<K extends CollectionName>(
  collection: Collection<K>,
  all: Records & DerivedRecords,
  context: CollectionContext,
): PlainCollection {
  const records = all[collection.name] as readonly AnyRecordOf<K>[];
  const idOf = { ...recordKinds, ...derivedKinds }[collection.name].idOf as (record: AnyRecordOf<K>) => string;
  return {
    name: collection.name,
    ids: records.map(idOf),
    facets: collection.facets.map((facet) => plainFacet(facet, records, context)),
    keys: new Map(Object.entries(collection.sorts).map(([name, keyOf]) => [name, records.map((record) => keyOf(record, context))])),
  };
}

function plainFacet<R>(facet: Facet<R>, records: readonly R[], context: CollectionContext): PlainFacet {
  if (facet.kind === "range") {
    const values = records.map((record) => facet.valueOf(record));
    const distinct = [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);
    return {
      id: facet.id,
      terms: distinct.map(String),
      fallback: null,
      carried: values.map((value) => new Set(value === null ? [] : [String(value)])),
    };
  }
  const terms = facet.terms(context);
  const withBroader = (id: string): string[] => {
    const parent = terms.find((term) => term.id === id)?.parent;
    return parent === undefined ? [id] : [id, ...withBroader(parent)];
  };
  return {
    id: facet.id,
    terms: terms.map((term) => term.id),
    fallback: facet.default ?? null,
    carried: records.map((record) => new Set(facet.termsOf(record, context).flatMap(withBroader))),
  };
}

/** The answer to a question. `found` holds the record numbers that a search found, or is null where nothing is searched for. */
export function plainAnswer(collection: PlainCollection, query: Query, found: ReadonlySet<number> | null): PlainAnswer {
  const matched = matching(collection, query.filters, found);
  const ordered = inOrder(collection, query.sort).filter((number) => matched.includes(number));
  const pages = Math.max(1, Math.ceil(ordered.length / query.pageSize));
  const page = Math.min(query.page, pages);
  return {
    matched: ordered.length,
    pages,
    page,
    numbers: ordered.slice((page - 1) * query.pageSize, page * query.pageSize),
    facets: collection.facets.map((facet) => ({
      id: facet.id,
      options: facet.terms.map((id) => ({
        id,
        // The count beside a choice is what choosing it alone would show, all other facets as they are.
        count: matching(collection, new Map([...query.filters, [facet.id, { kind: "term", ids: [id] }]]), found).length,
        total: facet.carried.filter((terms) => terms.has(id)).length,
        selected: isSelected(query.filters.get(facet.id), id),
      })),
    })),
  };
}

/** Record numbers that pass every filter. */
function matching(collection: PlainCollection, filters: ReadonlyMap<string, Filter>, found: ReadonlySet<number> | null): number[] {
  return [...collection.ids.keys()].filter(
    (number) =>
      (found === null || found.has(number)) &&
      collection.facets.every((facet) => {
        const filter = filters.get(facet.id);
        return filter === undefined || [...(facet.carried[number] as ReadonlySet<string>)].some((id) => isSelected(filter, id));
      }),
  );
}

function isSelected(filter: Filter | undefined, id: string): boolean {
  if (filter === undefined) return false;
  if (filter.kind === "term") return filter.ids.some((other) => other === id);
  return Number(id) >= (filter.min ?? Number.NEGATIVE_INFINITY) && Number(id) <= (filter.max ?? Number.POSITIVE_INFINITY);
}

/** All record numbers in an order: by key, records without one last, ties by id. */
export function inOrder(collection: PlainCollection, sort: string): number[] {
  const reversed = sort.startsWith("-");
  const keys = collection.keys.get(reversed ? sort.slice(1) : sort);
  if (!keys) throw new Error(`${collection.name} has no order ${sort}`);
  return [...collection.ids.keys()].sort((a, b) => {
    const [left, right] = [keys[a] ?? null, keys[b] ?? null];
    if ((left === null) !== (right === null)) return left === null ? 1 : -1;
    const difference = left === null || right === null ? 0 : compare(left, right);
    if (difference !== 0) return reversed ? -difference : difference;
    return (collection.ids[a] as string).localeCompare(collection.ids[b] as string, "en", { numeric: true });
  });
}

/** Numbers by size; words as a reader expects them: case and accents aside, numbers in them by size. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en", { numeric: true, sensitivity: "base" });
}
