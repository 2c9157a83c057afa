import fc from "fast-check";
import type { CollectionShape, FacetShape, FacetTerm } from "@/lib/catalogue/facets/facet-shape.ts";
import type { Filter, Query } from "@/lib/catalogue/facets/query.ts";
import { searchPhrases } from "@/lib/catalogue/facets/text-tokens.ts";

/** Strings that have broken other programs. */
export const nastyStrings = [
  "",
  " ",
  "'",
  '"',
  "''--",
  '"; DROP TABLE Study; --',
  "%",
  "_",
  "%%__",
  "100%",
  "%2C%20%00",
  "*",
  "at-*",
  "a*b",
  "NEAR",
  "NEAR(a b, 2)",
  "OR",
  "AND",
  "NOT",
  "a OR b",
  "a AND b",
  "(a OR b) NOT c",
  "tokens:at",
  "^at",
  "at + msc",
  "{a b}",
  "-rat",
  "\\",
  "\u0000",
  "at\u0000msc",
  "\u0007",
  "🧬",
  "🧬 at",
  "👩‍🔬",
  "e\u0301",
  "ﬁ",
  "\u202Erat",
  "\u{1F1EA}\u{1F1EC}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "a".repeat(10_000),
  "a ".repeat(5_000),
  ",".repeat(10_000),
  "1".repeat(10_000),
] as const;

/** Any text a reader could send. Text is what an address can carry, so half surrogates are not in it. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.string() },
  { weight: 2, arbitrary: fc.constantFrom(...nastyStrings) },
);

/** A search as `readQuery` gives it: without line breaks and double spaces, with at least one letter or digit, or empty. */
export const anySearch = fc.oneof(
  fc.constant(""),
  fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(...nastyStrings),
      fc.constantFrom("AT-MSC rat", "TNF-α", "25%", "a+b", "x&y=z#?", "a,b"),
    )
    .map((text) => text.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\s]+/gu, " ").trim())
    .filter((text) => text.length <= 200 && searchPhrases(text).length > 0),
);

/** A choice in a facet; undefined where it is open. */
function filterOf(facet: FacetShape): fc.Arbitrary<Filter> {
  if (facet.kind === "term") {
    const ids = facet.terms.map((term) => term.id);
    return fc.subarray(ids, { minLength: 1, maxLength: Math.min(6, ids.length) }).map((chosen) => ({ kind: "term", ids: chosen }));
  }
  const numbers = facet.terms.map((term) => Number(term.id));
  const bound = fc.oneof(fc.constantFrom(...(numbers.length > 0 ? numbers : [0])), fc.integer({ min: 0, max: 999_999 }));
  return fc
    .tuple(fc.option(bound, { freq: 3 }), fc.option(bound, { freq: 3 }))
    .filter(([min, max]) => min !== null || max !== null)
    .map(([min, max]) => ({
      kind: "range",
      min: min !== null && max !== null ? Math.min(min, max) : min,
      max: min !== null && max !== null ? Math.max(min, max) : max,
    }));
}

/** A valid question to a list of this shape. */
export function anyQuery(shape: CollectionShape, search: fc.Arbitrary<string> = anySearch): fc.Arbitrary<Query> {
  const filters = fc
    .subarray([...shape.facets], { maxLength: Math.min(4, shape.facets.length) })
    .chain((facets) => fc.tuple(...facets.map((facet) => filterOf(facet).map((filter) => [facet.id, filter] as const))))
    .chain((chosen) =>
      // A facet with a default is at its default, lifted, or chosen like any other.
      fc
        .subarray(
          shape.facets.filter((facet) => facet.kind === "term" && facet.default !== null && !chosen.some(([id]) => id === facet.id)),
        )
        .map((kept) => {
          const all = [
            ...chosen,
            ...kept.map((facet) => [facet.id, { kind: "term", ids: (facet.kind === "term" && facet.default) || [] }] as [string, Filter]),
          ];
          return new Map(shape.facets.flatMap((facet) => all.filter(([id]) => id === facet.id)));
        }),
    );
  return fc.record({
    q: search,
    filters,
    sort: fc.constantFrom(...shape.sorts.flatMap((name) => [name, `-${name}`])),
    page: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 1_000_000 }) },
    ),
    pageSize: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
  });
}

/** Names of our own: lower-case words joined by hyphens. Some are names that every JavaScript object has. */
const anySlug = fc.oneof(
  fc.constantFrom("constructor", "prototype", "valueof", "tostring", "length", "name", "not-read", "x-1"),
  fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/),
);

const reserved = ["q", "sort", "page", "pageSize"];

/** Any shape that a list could have. */
export const anyShape: fc.Arbitrary<CollectionShape> = fc
  .record({
    facetIds: fc.uniqueArray(
      anySlug.filter((id) => !reserved.includes(id) && !/-(from|to)$/.test(id)),
      { maxLength: 5 },
    ),
    sorts: fc.uniqueArray(anySlug, { minLength: 1, maxLength: 4 }),
    reversed: fc.boolean(),
  })
  .chain(({ facetIds, sorts, reversed }) =>
    fc.record({
      name: anySlug,
      facets: fc.tuple(...facetIds.map(anyFacet)),
      sorts: fc.constant(sorts),
      defaultSort: fc.constant(reversed ? `-${sorts[0]}` : (sorts[0] as string)),
    }),
  );

function anyFacet(id: string): fc.Arbitrary<FacetShape> {
  const base = { id, label: `The ${id}`, verb: `the ${id} is`, help: null, group: null, counted: "always" as const };
  const termOf = (term: string): FacetTerm => ({ id: term, label: term.toUpperCase(), definition: null, parent: null });
  const range = fc.uniqueArray(fc.integer({ min: 0, max: 999_999 }), { maxLength: 4 }).map((numbers) => ({
    kind: "range" as const,
    ...base,
    terms: numbers
      .sort((a, b) => a - b)
      .map(String)
      .map(termOf),
  }));
  const term = fc
    .uniqueArray(
      anySlug.filter((slug) => slug !== "any"),
      { minLength: 1, maxLength: 6 },
    )
    .chain((terms) => fc.record({ terms: fc.constant(terms.map(termOf)), default: fc.option(fc.subarray(terms, { minLength: 1 })) }))
    .map((rest) => ({ kind: "term" as const, ...base, ...rest }));
  return fc.oneof({ weight: 3, arbitrary: term }, { weight: 1, arbitrary: range });
}
