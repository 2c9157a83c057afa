import type { Data } from "../../evidence/checks/read-records.ts";
import { allLinks } from "../../evidence/records/all-links.ts";
import { type AnyRecordOf, type DerivedRecords, deriveRecords } from "../../evidence/records/derived-kinds.ts";
import type { Link } from "../../evidence/records/links.ts";
import type { Records } from "../../evidence/records/record-kinds.ts";
import { answer, type FacetIndex } from "../facets/facet-index.ts";
import { readQuery } from "../facets/query.ts";
import { textTokens } from "../facets/text-tokens.ts";
import { collectionNamed, collectionNames } from "./all-collections.ts";
import { buildIndex } from "./build-index.ts";
import type { Collection, CollectionContext, CollectionName } from "./define-collection.ts";

/** A collection compiled: its index, the row of every record, and the words that the search looks into. */
export interface BuiltCollection<K extends CollectionName = CollectionName> {
  readonly name: K;
  readonly records: readonly AnyRecordOf<K>[];
  readonly index: FacetIndex;
  readonly items: readonly unknown[];
  readonly words: readonly string[][];
}

export interface BuiltCatalogue {
  readonly collections: ReadonlyMap<CollectionName, BuiltCollection>;
  readonly derived: DerivedRecords;
  readonly links: readonly Link[];
}

/** Compiles checked records, in memory and without side effects. */
export function buildCatalogue({ records, release }: Pick<Data, "records" | "release">): BuiltCatalogue {
  const links = allLinks(records);
  const incoming = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.toKind}/${link.toId}`;
    const list = incoming.get(key);
    if (list) list.push(link);
    else incoming.set(key, [link]);
  }
  const collections = new Map<CollectionName, BuiltCollection>();
  const context: CollectionContext = {
    records,
    release,
    linksTo: (kind, id) => incoming.get(`${kind}/${id}`) ?? [],
    matched: (name, search) => {
      const built = collections.get(name);
      if (!built) throw new Error(`${name} is counted before it is built`);
      return answer(built.index, readQuery(built.index.shape, new URLSearchParams(search)).query, null).matched;
    },
  };
  const derived = deriveRecords(records);
  const all = { ...records, ...derived };
  for (const name of collectionNames) collections.set(name, buildCollection(collectionNamed(name), all, context));
  return { collections, derived, links };
}

function buildCollection<K extends CollectionName>(
  collection: Collection<K>,
  all: Records & DerivedRecords,
  context: CollectionContext,
): BuiltCollection {
  const records = all[collection.name] as readonly AnyRecordOf<K>[];
  return {
    name: collection.name,
    records,
    index: buildIndex(collection, records, context),
    items: records.map((record) => collection.itemOf(record, context)),
    words: records.map((record) => textTokens(collection.textOf(record, context).filter(Boolean).join(" \n "))),
  };
}
