/** A choice of a facet, as the address, the page and the API name it. */
export interface FacetTerm {
  readonly id: string;
  readonly label: string;
  readonly definition: string | null;
  /** The broader term that includes it. */
  readonly parent: string | null;
}

/** What a reader can narrow a list by. The kind decides how it is written, matched, counted and shown; never the value's looks. */
export type FacetShape = TermFacetShape | RangeFacetShape;

interface FacetBase {
  /** Short name: the parameter in addresses and in the API. */
  readonly id: string;
  readonly label: string;
  /** The words that carry it in a sentence: "host species is". */
  readonly verb: string;
  readonly help: string | null;
  /** Whether its choices are counted with every answer, or only where one of them is chosen: there are many, and they belong to another page. */
  readonly counted: "always" | "when-chosen";
  /** Heading under which the facet stands, where the facets of a collection are in groups. */
  readonly group: string | null;
  readonly terms: readonly FacetTerm[];
}

/** Choices from a list; several choices are joined by "or". */
export interface TermFacetShape extends FacetBase {
  readonly kind: "term";
  /** Chosen when the address says nothing; the address says `any` to lift it. */
  readonly default: readonly string[] | null;
}

/** Whole numbers between two bounds, both included; its terms are the numbers that occur. */
export interface RangeFacetShape extends FacetBase {
  readonly kind: "range";
}

/** What a list can be asked: its facets and its orders. All that reading and writing an address needs to know. */
export interface CollectionShape {
  /** Name in addresses: "studies". */
  readonly name: string;
  readonly facets: readonly FacetShape[];
  /** Names of the orders; each can be reversed with a leading hyphen. */
  readonly sorts: readonly string[];
  readonly defaultSort: string;
}

/** The word in an address that lifts a facet's default choice. */
export const anyTerm = "any";
