import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import { addTo, type Bitmap, emptyBitmap } from "../facets/bitmap.ts";
import type { FacetIndex } from "../facets/facet-index.ts";
import type { FacetShape } from "../facets/facet-shape.ts";
import type { Collection, CollectionContext, CollectionName, Facet } from "./define-collection.ts";
import { shapeOf } from "./shape-of.ts";

/** Lays down the facet index of a collection: which records carry which term, and every order. Record numbers are places in `records`. */
export function buildIndex<K extends CollectionName>(
  collection: Collection<K>,
  records: readonly AnyRecordOf<K>[],
  context: CollectionContext,
): FacetIndex {
  const bitmaps = new Map<string, ReadonlyMap<string, Bitmap>>();
  const shapes = new Map<string, FacetShape["terms"]>();
  for (const facet of collection.facets) {
    const { terms, sets } = buildFacet(collection, facet, records, context);
    shapes.set(facet.id, terms);
    bitmaps.set(facet.id, sets);
  }
  return {
    shape: shapeOf(collection, (facet) => shapes.get(facet) ?? []),
    size: records.length,
    bitmaps,
    orders: buildOrders(collection, records, context),
  };
}

function buildFacet<K extends CollectionName>(
  collection: Collection<K>,
  facet: Facet<AnyRecordOf<K>>,
  records: readonly AnyRecordOf<K>[],
  context: CollectionContext,
) {
  const terms =
    facet.kind === "term"
      ? facet.terms(context).map((term) => ({ id: term.id, label: term.label, definition: term.definition, parent: term.parent ?? null }))
      : numbersOf(facet, records);
  const sets = new Map<string, Bitmap>(terms.map((term) => [term.id, emptyBitmap(records.length)]));
  const parents = new Map(terms.map((term) => [term.id, term.parent]));
  if (sets.size !== terms.length) throw new Error(`facet ${collection.name}.${facet.id} lists a term twice`);
  records.forEach((record, number) => {
    for (const id of facet.kind === "term" ? facet.termsOf(record, context) : numberOf(facet.valueOf(record))) {
      for (let at: string | null | undefined = id; at; at = parents.get(at)) {
        const set = sets.get(at);
        if (!set) throw new Error(`${collection.name} record ${number + 1} carries "${at}", which is no term of the facet ${facet.id}`);
        addTo(set, number);
      }
    }
  });
  return { terms, sets };
}

function numberOf(value: number | null): string[] {
  return value === null ? [] : [String(value)];
}

function numbersOf<R>(facet: Facet<R> & { kind: "range" }, records: readonly R[]) {
  const numbers = new Set<number>();
  for (const record of records) {
    const value = facet.valueOf(record);
    if (value !== null) numbers.add(value);
  }
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ id: String(number), label: String(number), definition: null, parent: null }));
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Both directions of every order. Ties go by record number, which goes by id; records without a key come last either way. */
function buildOrders<K extends CollectionName>(
  collection: Collection<K>,
  records: readonly AnyRecordOf<K>[],
  context: CollectionContext,
): Map<string, Uint32Array> {
  const orders = new Map<string, Uint32Array>();
  for (const [name, keyOf] of Object.entries(collection.sorts)) {
    const keys = records.map((record) => keyOf(record, context));
    for (const sign of [1, -1]) {
      const numbers = Uint32Array.from(records.keys()).sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, sign) || a - b);
      orders.set(sign === 1 ? name : `-${name}`, numbers);
    }
  }
  return orders;
}

function compareKeys(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
}
