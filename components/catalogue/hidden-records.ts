import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import type { CountedFacet } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { type Query, withFilter } from "@/lib/catalogue/facets/query";
import { isDefault } from "./active-filters";

/** Records outside a facet's default choice: how many, and the way to see them or to hide them again. */
export interface HiddenRecords {
  /** “4 related ones hidden”. */
  readonly words: string;
  readonly act: "show" | "hide";
  readonly href: string;
  /** The link in words of its own, for those who hear it alone. */
  readonly label: string;
}

/** What a list leaves out until it is asked for, or holds because it was. Null where no record lies outside the default choice. */
export function hiddenRecords(
  noun: Collection<CollectionName>["noun"],
  shape: CollectionShape,
  query: Query,
  facets: readonly CountedFacet[],
): HiddenRecords | null {
  for (const { shape: facet, options } of facets) {
    if (facet.kind !== "term" || facet.default === null) continue;
    const isHidden = isDefault(shape, query, facet.id);
    if (!isHidden && query.filters.has(facet.id)) continue;
    const outside = options.filter((option) => !facet.default?.includes(option.id) && option.count > 0);
    const count = outside.reduce((sum, option) => sum + option.count, 0);
    if (count === 0) continue;
    const kinds = outside.map((option) => option.label.toLowerCase()).join("; ");
    const records = `${count} related ${count === 1 ? noun.one : noun.many}`;
    return {
      words: `${count} related ${count === 1 ? "one" : "ones"} ${isHidden ? "hidden" : "among them"}`,
      act: isHidden ? "show" : "hide",
      href: listAddress(shape, withFilter(query, facet.id, isHidden ? undefined : { kind: "term", ids: facet.default })),
      label: `${isHidden ? "Show" : "Hide"} ${records}: ${kinds}`,
    };
  }
  return null;
}
