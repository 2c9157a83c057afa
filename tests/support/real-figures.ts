import { arrowParts, arrowTerm } from "@/lib/catalogue/collections/arrow-facet.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { openQuery } from "@/lib/catalogue/facets/query.ts";
import { type Arrow, arrowsOf, type Figure } from "@/lib/evidence/schema/figure.ts";
import { levelOf } from "@/lib/pictures/figures/arrow-level.ts";
import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers.ts";
import type { FigureState } from "@/lib/pictures/figures/render-figure.ts";
import { realCollection, realData } from "./real-data.ts";

/** The figures of the real data with the numbers of the real index, nothing raised and no filter on. */
export function realFigures(): FigureState[] {
  const { records } = realData();
  const { index } = realCollection("studies");
  const counts = new Map(
    answer(index, openQuery(index.shape), null, ["arrow"])
      .facets.find((facet) => facet.shape.id === "arrow")
      ?.options.map((option) => [option.id, option.count]),
  );
  const cited = new Set(records.claims.filter((claim) => claim.basis !== "none").map((claim) => claim.id));
  const numbersOf = (figure: Figure, arrow: Arrow): ArrowNumbers => ({
    any: counts.get(arrowTerm(figure, arrow)) as number,
    ...(Object.fromEntries(arrowParts.map((part) => [part, counts.get(arrowTerm(figure, arrow, part))])) as Omit<ArrowNumbers, "any">),
  });
  return records.figures.map((figure) => ({
    figure,
    numbers: new Map(arrowsOf(figure).map((arrow) => [arrow.id, numbersOf(figure, arrow)])),
    levels: new Map(arrowsOf(figure).map((arrow) => [arrow.id, levelOf(arrow, cited)])),
    raised: new Set<string>(),
    isFiltered: false,
    filters: "",
  }));
}
