import { shapeIn } from "../../catalogue/asking/list-records.ts";
import { collectionNamed } from "../../catalogue/collections/all-collections.ts";
import type { Collection } from "../../catalogue/collections/define-collection.ts";
import type { FacetShape } from "../../catalogue/facets/facet-shape.ts";
import { anyTerm } from "../../catalogue/facets/facet-shape.ts";
import { rangeExamples, short } from "../../catalogue/facets/query.ts";
import { didYouMean } from "./nearest-word.ts";
import { readTarget } from "./read-target.ts";
import type { Surroundings } from "./surroundings.ts";
import { hanging } from "./text-table.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { WrongUse } from "./wrong-use.ts";

/** More terms than this are not listed among the other filters, but for themselves. */
const listedMost = 40;

/** What a collection can be asked: its filters with their terms, its orders and its columns; or the terms of one filter with their meaning. */
export function collectionHelp(target: string, facet: string | undefined, around: Surroundings): Promise<string[]> {
  const { name } = readTarget(target);
  return withCatalogue(around, async (catalogue) => {
    const shape = shapeIn(catalogue, name);
    const collection = collectionNamed(name) as unknown as Collection;
    const { width } = around;
    if (facet === undefined) {
      return [
        ...hanging("", `${collection.title}: ${collection.intro}`, width),
        "",
        "Filters (“noa help list” tells of --q, --page and the rest)",
        ...shape.facets.flatMap((one) => facetHelp(one, name, width)),
        "",
        "Orders",
        ...hanging(
          "  --sort: ",
          `${shape.sorts.join(", ")}; with a hyphen before it the reverse, as in -${shape.sorts[0]}. Without it: ${shape.defaultSort}.`,
          width,
        ),
        "",
        "Columns (of the table; * those shown at first)",
        ...hanging(
          "  --columns: ",
          collection.columns.map(({ id, label, shown }) => `${id}${shown ? "*" : ""} (${label})`).join(", "),
          width,
        ),
      ];
    }
    const found = shape.facets.find((one) => one.id === facet.replace(/^--/, ""));
    const ids = shape.facets.map((one) => one.id);
    if (!found)
      throw new WrongUse(`There is no filter “${short(facet)}” of ${name}.${didYouMean(facet, ids)} There are ${ids.join(", ")}.`);
    return [
      ...facetHelp({ ...found, terms: [] }, name, width),
      ...found.terms.flatMap((term) => hanging(`    ${term.id}: `, termWords(term), width)),
    ];
  });
}

function termWords({ label, definition, parent }: FacetShape["terms"][number]): string {
  return [label, parent ? `(within ${parent})` : "", definition ? `– ${definition}` : ""].filter(Boolean).join(" ");
}

function facetHelp(facet: FacetShape, collection: string, width: number | null): string[] {
  const { id, label, group, help, terms } = facet;
  const words = [
    group ? `${group}: ${label}.` : `${label}.`,
    help ?? "",
    facet.kind === "term" && facet.default ? `Without it: ${facet.default.join(", ")}; ${anyTerm} lifts that.` : "",
  ];
  return [
    ...hanging(`  --${id}: `, words.filter(Boolean).join(" "), width),
    ...hanging(
      "      ",
      choices(
        facet,
        collection,
        terms.map((term) => term.id),
      ),
      width,
    ),
  ].filter((line) => line.trim() !== "");
}

function choices({ kind, id }: FacetShape, collection: string, ids: readonly string[]): string {
  if (kind === "range") {
    const numbers = ids.map(Number);
    return `A number or a range: ${rangeExamples.join(", ")}${numbers.length > 0 ? ` (there are ${Math.min(...numbers)} to ${Math.max(...numbers)})` : ""}`;
  }
  return ids.length <= listedMost ? ids.join(", ") : `${ids.length} terms: noa help list ${collection} ${id}`;
}
