import type { cause } from "../schema/vocabularies/cause.ts";
import type { deliverySite, outcomeCategory } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

/** What an arrow says, and so what can show it: a term of {@link arrowKinds}. */
export type ArrowKind = "procedure" | "effect" | "fate" | "change" | "process" | "context";

/** Words that must stand in a text, and what they mean to a reader. */
interface Wording {
  readonly pattern: RegExp;
  readonly words: string;
}

/** What a study must have shown to stand on an arrow. */
export interface ArrowRule {
  readonly kind: ArrowKind;
  /** The cells or products of the arrow's beginning; a broader source includes its narrower kinds. Null: any. */
  readonly cells: readonly string[] | null;
  /** Where they were put, where the arrow says so. */
  readonly sites?: readonly TermId<typeof deliverySite>[];
  /** Kinds of outcome that can show what the arrow says. A gene, a score of the tissue and a count of sperm are different ends. */
  readonly measures?: readonly TermId<typeof outcomeCategory>[];
  /** What the measure must be of, where its category is wider than what the arrow says. */
  readonly measured?: Wording;
  /** What the route must name, where the term of the site is wider than what the arrow says. */
  readonly routed?: Wording;
  /** Causes of azoospermia of which the model must be one. */
  readonly causes?: readonly TermId<typeof cause>[];
  /** Whether cultures count. What happens in the testis is not shown by cells in a dish; an entry may tell of them and takes no side. */
  readonly inVitro?: boolean;
}

/** Mesenchymal stem cells of any tissue; those of breast milk have no page, and so no place in the family of sources. */
const msc = ["msc", "breast-milk-msc"];
const testis = ["rete-testis", "seminiferous-tubules", "interstitium", "testis-unstated"] as const;
const perinatal = ["uc-msc", "am-msc", "af-msc", "fm-msc", "pd-msc", "neonatal-stromal"];
const vesicles = ["msc-exo", "af-exo", "sertoli-exo", "urine-exo", "serum-exosomes"];
const medium = ["cm", "menstrual-blood-secretome"];
const spermatogenesis = ["histology", "sperm", "fertility"] as const;
/** A testis can weigh more by fluid or scar, so that its size tells nothing of spermatogenesis. */
const seenInTissue: Wording = {
  pattern: /tubul|epithel|germ|sperm|cell|^(?!.*\b(?:size|weight|volume|mass|hypotrophy)\b)/i,
  words: "the tissue, not the size or weight of the testis alone",
};
/** Sperm that move better are not more sperm, which is what azoospermia lacks. */
const moreSperm: Wording = {
  pattern:
    /count|number|total|concentration|parameters|^(?!.*(?:motil|kinetic|viab|vitality|morpholog|abnormal|\bATP\b|DNA|acrosom|membrane))/i,
  words: "how many sperm there are, or semen as a whole; not their movement, form or DNA alone",
};
const germCellGenes: Wording = {
  pattern: /germ|spermatogon|meio|dazl|vasa|ddx4|sycp|scp3|stra8|miwi|piwil|prm|tnp/i,
  words: "genes or proteins of germ cells",
};
const efferentDucts: Wording = { pattern: /efferent/i, words: "efferent ducts" };
const reteTestis: Wording = { pattern: /rete/i, words: "rete testis" };
const division: Wording = { pattern: /prolif|divi|ki-?67|pcna|brdu|\bedu\b/i, words: "division of cells" };
const oct34: Wording = { pattern: /oct-?3|oct-?4/i, words: "cells that carry OCT-3/4" };
const autophagy: Wording = { pattern: /autophag|\blc3|beclin|\bp62/i, words: "autophagy" };
const signalling: Wording = { pattern: /p38|mapk|\berk|\bakt|\/akt|pi3k/i, words: "p38MAPK/ERK or AKT" };
const regulatoryT: Wording = { pattern: /regulatory t|treg|foxp3/i, words: "regulatory T cells" };
const antibodies: Wording = { pattern: /antibod/i, words: "antibodies" };
const context: ArrowRule = { kind: "context", cells: null };

const effect = (cells: readonly string[], ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "effect",
  cells,
  measures,
});
const inTissue = (cells: readonly string[]): ArrowRule => ({ ...effect(cells, "histology"), measured: seenInTissue });
const inSperm = (cells: readonly string[]): ArrowRule => ({ ...effect(cells, "sperm", "fertility"), measured: moreSperm });
const inAnyCells = (rule: ArrowRule): ArrowRule => ({ ...rule, inVitro: true });
const fate = (cells: readonly string[], ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "fate",
  cells,
  measures,
  inVitro: false,
});
const change = (cells: readonly string[], ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "change",
  cells,
  measures,
  inVitro: false,
});
const cultureFate = (cells: readonly string[]): ArrowRule => ({
  kind: "fate",
  cells,
  measures: ["cell-fate", "gene-expression"],
  inVitro: true,
});
const process = (cells: readonly string[] | null, ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "process",
  cells,
  measures,
  inVitro: true,
});
const proposal = (cells: readonly string[] | null, ...causes: NonNullable<ArrowRule["causes"]>[number][]): ArrowRule => ({
  kind: "effect",
  cells,
  measures: spermatogenesis,
  ...(causes.length > 0 ? { causes } : {}),
});

/**
 * The rule for arrows, one row an arrow of the mechanism figures. What holds of all of them stands in {@link arrowSentences}, and what
 * each kind asks for in {@link arrowKinds}; readers find both with this table on the page of the figures. `npm run db:build` refuses a
 * record that breaks the table.
 */
export const arrowRules: Readonly<Record<string, ArrowRule>> = {
  "1a-esc-embryoid-body": cultureFate(["esc"]),
  "1a-ipsc-embryoid-body": cultureFate(["ipsc"]),
  "1a-esc-monolayer": cultureFate(["esc"]),
  "1a-ipsc-monolayer": cultureFate(["ipsc"]),
  "1a-ssc-in-vitro": cultureFate(["ssc"]),
  "1a-tissue-in-vitro": cultureFate(["testicular-tissue"]),
  "1a-in-vitro-spermatids": cultureFate(["ssc", "testicular-tissue"]),
  "1a-embryoid-body-spermatogonia": fate(["esc", "ipsc"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-monolayer-spermatogonia": fate(["esc", "ipsc"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-genetic-ipsc": { kind: "fate", cells: ["ipsc"], measures: ["cell-fate", "gene-expression"], inVitro: true },
  "1a-genetic-msc": { kind: "fate", cells: msc, measures: ["cell-fate"] },
  "1a-ssc-efferent": {
    kind: "procedure",
    cells: ["ssc"],
    sites: ["rete-testis"],
    routed: efferentDucts,
  },
  "1a-ssc-rete": { kind: "procedure", cells: ["ssc"], sites: ["rete-testis"], routed: reteTestis },
  "1a-ssc-tubule": { kind: "procedure", cells: ["ssc"], sites: ["seminiferous-tubules"] },
  "1a-tissue-graft": { kind: "procedure", cells: ["testicular-tissue"], sites: [...testis, "under-skin"] },
  "1a-efferent-homing": { ...fate(["ssc"], "cell-fate"), sites: ["rete-testis"], routed: efferentDucts },
  "1a-rete-homing": { ...fate(["ssc"], "cell-fate"), sites: ["rete-testis"], routed: reteTestis },
  "1a-tubule-homing": { ...fate(["ssc"], "cell-fate"), sites: ["seminiferous-tubules"] },
  "1a-graft-niche": fate(["testicular-tissue"], "cell-fate", "histology"),
  "1a-graft-sperm": fate(["testicular-tissue"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-homing-spermatogonia": fate(["ssc"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-niche-spermatogonia": process(null, ...spermatogenesis, "cell-fate", "gene-expression"),
  "1a-msc-msc-injection": { kind: "procedure", cells: msc, sites: testis },
  "1a-msc-homing": { ...fate(msc, "cell-fate"), sites: testis },
  "1a-msc-niche": { ...change(msc, "histology", "cell-fate", "gene-expression"), sites: testis },
  "1a-msc-germ-cells": { ...fate(msc, "cell-fate", "gene-expression"), sites: testis },
  "1a-msc-sperm": { ...fate(msc, "cell-fate", "sperm", "fertility"), sites: testis },
  "1a-msc-somatic": { ...fate(msc, "cell-fate"), sites: testis },
  "1a-msc-merge": { ...fate(msc, "cell-fate"), sites: testis },
  "1a-spermatogonia-spermatocytes": context,
  "1a-spermatocytes-spermatids": context,
  "1a-spermatids-sperm": context,

  "1b-msc-factors": { kind: "fate", cells: msc, measures: ["gene-expression", "inflammation"], inVitro: true },
  "1b-factors-inflammation": process([...msc, ...medium], "inflammation"),
  "1b-factors-oxidative-stress": process([...msc, ...medium], "oxidative-stress"),
  "1b-factors-apoptosis": process([...msc, ...medium], "apoptosis"),
  "1b-factors-germ-cells": process([...msc, ...medium], "histology", "cell-fate", "gene-expression"),
  "1b-bm-msc-inflammation": effect(["bm-msc"], "inflammation"),
  "1b-bm-msc-oxidative-stress": effect(["bm-msc"], "oxidative-stress"),
  "1b-bm-msc-apoptosis": effect(["bm-msc"], "apoptosis"),
  "1b-at-msc-oxidative-stress": effect(["at-msc"], "oxidative-stress"),
  "1b-at-msc-apoptosis": effect(["at-msc"], "apoptosis"),
  "1b-uc-msc-germ-cells": { ...effect(["uc-msc"], "gene-expression"), measured: germCellGenes },
  "1b-perinatal-inflammation": effect(perinatal, "inflammation"),
  "1b-perinatal-oxidative-stress": effect(perinatal, "oxidative-stress"),
  "1b-perinatal-apoptosis": inAnyCells(effect(perinatal, "apoptosis")),
  "1b-perinatal-autophagy": { ...change(["pd-msc"], "gene-expression"), measured: autophagy },
  "1b-dsc-contact": context,
  "1b-dsc-inflammation": { kind: "fate", cells: ["dsc"], measures: ["cell-fate"] },
  "1b-contact-inflammation": context,
  "1b-msc-exo-cargo": { kind: "fate", cells: vesicles, measures: ["cell-fate", "gene-expression"], inVitro: true },
  "1b-cargo-genes": process(vesicles, "gene-expression"),
  "1b-bm-exo-apoptosis": inAnyCells(effect(["bm-exo"], "apoptosis")),
  "1b-bm-exo-signalling": inAnyCells({ ...change(["bm-exo"], "gene-expression"), measured: signalling }),
  "1b-bm-exo-germ-cells": { ...change(["bm-exo"], "histology", "cell-growth"), measured: division },
  "1b-af-exo-germ-cells": { ...effect(["af-exo"], "histology", "gene-expression"), measured: oct34 },
  "1b-msc-exo-recovery": inTissue(vesicles),
  "1b-msc-exo-sperm": inSperm(vesicles),
  "1b-sertoli-exo-oxidative-stress": inAnyCells(effect(["sertoli-exo"], "oxidative-stress")),
  "1b-urine-exo-recovery": effect(["urine-exo"], ...spermatogenesis),
  "1b-cm-recovery": inTissue(medium),
  "1b-cm-sperm": inSperm(medium),
  "1b-inflammation-recovery": process(null, ...spermatogenesis),
  "1b-oxidative-stress-recovery": process(null, ...spermatogenesis),
  "1b-apoptosis-recovery": process(null, ...spermatogenesis),
  "1b-autophagy-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-germ-cells-recovery": process(null, ...spermatogenesis, "gene-expression", "cell-fate"),
  "1b-signalling-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-genes-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-msc-recovery": inTissue(msc),
  "1b-msc-sperm": inSperm(msc),

  "2-vessel-lymphocytes": context,
  "2-vessel-macrophages": context,
  "2-macrophages-cytokines": context,
  "2-cytokines-spermatogenesis": context,
  "2-oxidative-stress-spermatogenesis": process(null, ...spermatogenesis),
  "2-apoptosis-spermatogenesis": process(null, ...spermatogenesis),
  "2-vessel-msc": { kind: "fate", cells: msc, sites: ["intravenous", "systemic-unstated"], measures: ["cell-fate"] },
  "2-msc-macrophages": effect(msc, "inflammation"),
  "2-msc-ido": context,
  "2-ido-lymphocytes": context,
  "2-msc-treg": { ...effect([...msc, "dsc"], "inflammation"), measured: regulatoryT },
  "2-treg-lymphocytes": context,
  "2-msc-antibodies": { ...effect(msc, "inflammation"), measured: antibodies },
  "2-antibodies-spermatogenesis": context,
  "2-msc-niche": change(msc, "histology", "cell-fate", "gene-expression"),
  "2-msc-oxidative-stress": effect(msc, "oxidative-stress"),
  "2-msc-apoptosis": effect(msc, "apoptosis"),
  "2-msc-autophagy": { ...change(msc, "gene-expression"), measured: autophagy },
  "2-msc-germ-cells": change(msc, "histology", "cell-fate", "gene-expression"),
  "2-msc-exosomes": { kind: "fate", cells: [...msc, ...vesicles], measures: ["cell-fate", "gene-expression"], inVitro: true },
  "2-exosomes-signalling": inAnyCells({ ...change(vesicles, "gene-expression"), measured: signalling }),
  "2-exosomes-germ-cells": process(vesicles, ...spermatogenesis, "cell-fate", "cell-growth", "gene-expression", "apoptosis"),
  "2-msc-gcs": context,
  "2-niche-germ-cells": process(null, ...spermatogenesis, "cell-fate", "gene-expression"),
  "2-germ-cells-spermatogenesis": process(null, ...spermatogenesis, "gene-expression", "cell-fate"),
  "2-autophagy-spermatogenesis": process(null, ...spermatogenesis, "gene-expression"),
  "2-signalling-spermatogenesis": process(null, ...spermatogenesis, "gene-expression"),

  "3-genetic-primary": context,
  "3-idiopathic-primary": context,
  "3-gonadotoxic-primary": context,
  "3-trauma-primary": context,
  "3-inflammatory-primary": context,
  "3-infection-primary": context,
  "3-varicocele-primary": context,
  "3-secondary-hormones": context,
  "3-primary-hormones": context,
  "3-genetic-hormones": context,
  "3-primary-extraction": context,
  "3-extraction-donor": context,
  "3-genetic-regeneration": { kind: "fate", cells: null, measures: [...spermatogenesis, "cell-fate"], causes: ["genetic"] },
  "3-gonadotoxic-regeneration": { kind: "fate", cells: null, measures: ["cell-fate"], causes: ["gonadotoxic"] },
  "3-gonadotoxic-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "gonadotoxic"),
  "3-trauma-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "trauma"),
  "3-varicocele-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "varicocele"),
  "3-idiopathic-paracrine": context,
  "3-inflammatory-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "inflammatory"),
  "3-idiopathic-ipsc": cultureFate(["ipsc"]),
  "3-genetic-ipsc": cultureFate(["ipsc"]),
  "3-regeneration-ipsc": cultureFate(["ipsc"]),
  "3-regeneration-esc": { kind: "fate", cells: ["esc"], measures: ["cell-fate", "gene-expression", "fertility"], inVitro: true },
  "3-regeneration-ssc": fate(["ssc", "testicular-tissue"], "cell-fate", "histology", "sperm", "fertility"),
  "3-regeneration-msc": fate(msc, "cell-fate"),
  "3-paracrine-msc": effect(msc, ...spermatogenesis),
  "3-paracrine-exosomes": effect(vesicles, ...spermatogenesis),
  "3-paracrine-dsc": effect(["dsc"], ...spermatogenesis),
};
