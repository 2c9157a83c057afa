import { inducer } from "../../evidence/schema/vocabularies/study.ts";
import type { MapAxisId } from "./map-axes.ts";

/** Pairs that no study can fill, and why. Where a study of several arms stands in such a pair all the same, its number is shown. */
export interface NotApplicableRule {
  readonly axes: readonly [MapAxisId, MapAxisId];
  readonly terms: readonly [readonly string[], readonly string[]];
  readonly why: string;
}

const cellFreeProducts = ["exosomes", "conditioned-medium", "platelet-rich-plasma"];
const cellFreeSources = [
  "msc-exo",
  "bm-exo",
  "af-exo",
  "urine-exo",
  "sertoli-exo",
  "cm",
  "menstrual-blood-secretome",
  "serum-exosomes",
  "prp",
];
const differentiation = ["germ-cell-differentiation", "somatic-differentiation"];
/** The pairs to which the question does not apply. Few: what is merely unlikely is no such pair. */
export const notApplicableRules: readonly NotApplicableRule[] = [
  {
    axes: ["product", "mechanism"],
    terms: [cellFreeProducts, differentiation],
    why: "a product without cells has none that could differentiate",
  },
  {
    axes: ["source", "mechanism"],
    terms: [cellFreeSources, differentiation],
    why: "a product without cells has none that could differentiate",
  },
  {
    axes: ["source", "product"],
    terms: [cellFreeSources, ["cells", "fraction", "tissue"]],
    why: "the product holds no cells",
  },
  {
    axes: ["species", "model"],
    terms: [["human"], inducer.ids],
    why: "an inducer is how it was brought about in animals; studies in people stand under “not applicable”",
  },
];

/** Why a pair of terms cannot hold a study; null where it can. */
export function whyNotApplicable(rows: MapAxisId, row: string, columns: MapAxisId, column: string): string | null {
  const term = (axis: MapAxisId) => (axis === rows ? row : axis === columns ? column : null);
  for (const { axes, terms, why } of notApplicableRules) {
    const pair = axes.map(term);
    if (pair.every((id, place) => id !== null && terms[place as 0 | 1].includes(id))) return why;
  }
  return null;
}
