import type { deliverySite, outcomeCategory } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

/** What an arrow needs to be shown by. */
export type ArrowKind =
  /** Something was done: cells were put somewhere. A study that did so stands on it; no outcome is needed. */
  | "procedure"
  /** A cell or product changes something in what it is given to. Shown by a comparison that asks whether it helps. */
  | "effect"
  /** Where cells go and what they become. Shown by what was seen of the cells themselves. */
  | "fate"
  /** One process leads to another. Things that rose together do not show it, so that a study can be unclear or against. */
  | "process"
  /** Not a finding of studies: the course of spermatogenesis, what is done today, what is held of a cause. */
  | "context";

/** What a study must have shown to stand on an arrow. */
export interface ArrowRule {
  readonly kind: ArrowKind;
  /** The cells or products of the arrow's beginning; a broader source includes its narrower kinds. Null: any. */
  readonly cells: readonly string[] | null;
  /** Where they were put, for procedures. */
  readonly sites?: readonly TermId<typeof deliverySite>[];
  /** Kinds of outcome that can show what the arrow says. A gene, a score of the tissue and a count of sperm are different ends. */
  readonly measures?: readonly TermId<typeof outcomeCategory>[];
  /** Words that must stand in the measure, where its category is wider than what the arrow says. */
  readonly measured?: RegExp;
  /** Words that must stand in the route, where the term of the site is wider than what the arrow says. */
  readonly routed?: RegExp;
  /** Causes of azoospermia of which the model must be one. */
  readonly causes?: readonly string[];
  /** Whether cultures count. An effect in the testis is not shown by cells in a dish. */
  readonly inVitro?: boolean;
}

const msc = ["msc"];
const testis = ["rete-testis", "seminiferous-tubules", "interstitium", "testis-unstated"] as const;
const perinatal = ["uc-msc", "am-msc", "af-msc", "fm-msc", "pd-msc", "chorion", "neonatal-stromal", "dsc"];
const vesicles = ["msc-exo", "af-exo", "sertoli-exo", "urine-exo", "serum-exosomes"];
const medium = ["cm", "menstrual-blood-secretome"];
const spermatogenesis = ["histology", "sperm", "fertility"] as const;
const autophagy = /autophag|lc3|beclin|p62/i;
const signalling = /p38|mapk|erk|akt|pi3k/i;
const context: ArrowRule = { kind: "context", cells: null };

const effect = (cells: readonly string[], ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "effect",
  cells,
  measures,
});
const inAnyCells = (rule: ArrowRule): ArrowRule => ({ ...rule, inVitro: true });
const fate = (cells: readonly string[], ...measures: NonNullable<ArrowRule["measures"]>[number][]): ArrowRule => ({
  kind: "fate",
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
const proposal = (cells: readonly string[] | null, ...causes: string[]): ArrowRule => ({
  kind: "effect",
  cells,
  measures: spermatogenesis,
  ...(causes.length > 0 ? { causes } : {}),
});

/**
 * The rule for arrows, one row an arrow of the mechanism figures. What holds of all of them:
 *
 * 1. The cells must be those of the arrow's beginning.
 * 2. What was measured must be what the arrow says.
 * 3. An arm of a combination counts only where it was compared with the same arm without the part.
 * 4. Doing less than another source, dose or preparation is no evidence against.
 * 5. Things that rose together are unclear.
 * 6. A title alone counts on no side.
 * 7. A study stands on every arrow that its record shows, and on none that it does not.
 * 8. People are told apart from animals, and both from cultures.
 *
 * For effects the side follows from the comparisons: treated against injured-untreated or vehicle, improved is for, no change or
 * worse is against, all others take no side. `npm run db:build` refuses a record that breaks the table.
 */
export const arrowRules: Readonly<Record<string, ArrowRule>> = {
  "1a-esc-embryoid-body": cultureFate(["esc"]),
  "1a-ipsc-embryoid-body": cultureFate(["ipsc"]),
  "1a-esc-monolayer": cultureFate(["esc"]),
  "1a-ipsc-monolayer": cultureFate(["ipsc"]),
  "1a-ssc-in-vitro": cultureFate(["ssc"]),
  "1a-tissue-in-vitro": cultureFate(["testicular-tissue"]),
  "1a-in-vitro-spermatids": cultureFate(["ssc", "testicular-tissue"]),
  "1a-embryoid-body-spermatogonia": fate(["esc", "ipsc"], "cell-fate", "histology"),
  "1a-monolayer-spermatogonia": fate(["esc", "ipsc"], "cell-fate", "histology"),
  "1a-genetic-ipsc": { kind: "fate", cells: ["ipsc"], measures: ["cell-fate", "gene-expression"], inVitro: true },
  "1a-genetic-msc": { kind: "fate", cells: msc, measures: ["cell-fate"] },
  "1a-ssc-efferent": { kind: "procedure", cells: ["ssc"], sites: ["rete-testis"], routed: /efferent/i },
  "1a-ssc-rete": { kind: "procedure", cells: ["ssc"], sites: ["rete-testis"], routed: /rete/i },
  "1a-ssc-tubule": { kind: "procedure", cells: ["ssc"], sites: ["seminiferous-tubules"] },
  "1a-tissue-graft": { kind: "procedure", cells: ["testicular-tissue"], sites: [...testis, "under-skin"] },
  "1a-efferent-homing": fate(["ssc"], "cell-fate"),
  "1a-rete-homing": fate(["ssc"], "cell-fate"),
  "1a-tubule-homing": fate(["ssc"], "cell-fate"),
  "1a-graft-niche": fate(["testicular-tissue"], "cell-fate", "histology"),
  "1a-graft-sperm": fate(["testicular-tissue"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-homing-spermatogonia": fate(["ssc"], "cell-fate", "histology", "sperm", "fertility"),
  "1a-niche-spermatogonia": process(null, ...spermatogenesis, "cell-fate", "gene-expression"),
  "1a-msc-msc-injection": { kind: "procedure", cells: msc, sites: testis },
  "1a-msc-homing": fate(msc, "cell-fate"),
  "1a-msc-niche": fate(msc, "histology", "cell-fate", "gene-expression"),
  "1a-msc-germ-cells": fate(msc, "cell-fate", "gene-expression"),
  "1a-msc-sperm": fate(msc, "cell-fate", "sperm", "fertility"),
  "1a-msc-somatic": fate(msc, "cell-fate"),
  "1a-msc-merge": fate(msc, "cell-fate"),
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
  "1b-uc-msc-germ-cells": { ...effect(["uc-msc"], "gene-expression"), measured: /germ|spermatogon|meio|dazl|vasa|ddx4|sycp|prm|tnp/i },
  "1b-perinatal-inflammation": effect(perinatal, "inflammation"),
  "1b-perinatal-oxidative-stress": effect(perinatal, "oxidative-stress"),
  "1b-perinatal-apoptosis": inAnyCells(effect(perinatal, "apoptosis")),
  "1b-perinatal-autophagy": { ...effect(perinatal, "gene-expression", "cell-fate"), measured: autophagy },
  "1b-dsc-contact": context,
  "1b-dsc-inflammation": { kind: "fate", cells: ["dsc"], measures: ["cell-fate"] },
  "1b-contact-inflammation": context,
  "1b-msc-exo-cargo": { kind: "fate", cells: vesicles, measures: ["cell-fate", "gene-expression"], inVitro: true },
  "1b-cargo-genes": process(vesicles, "gene-expression"),
  "1b-bm-exo-apoptosis": inAnyCells(effect(["bm-exo"], "apoptosis")),
  "1b-bm-exo-signalling": inAnyCells({ ...effect(["bm-exo"], "gene-expression"), measured: signalling }),
  "1b-bm-exo-germ-cells": inAnyCells({ ...effect(["bm-exo"], "cell-fate", "histology"), measured: /prolif|mtt|divi|ki-?67|pcna/i }),
  "1b-af-exo-germ-cells": { ...effect(["af-exo"], "cell-fate", "histology", "gene-expression"), measured: /oct-?3|oct-?4/i },
  "1b-msc-exo-recovery": effect(["msc-exo", "af-exo"], "histology"),
  "1b-msc-exo-sperm": effect(["msc-exo", "af-exo"], "sperm", "fertility"),
  "1b-sertoli-exo-oxidative-stress": inAnyCells(effect(["sertoli-exo"], "oxidative-stress")),
  "1b-urine-exo-recovery": effect(["urine-exo"], ...spermatogenesis),
  "1b-cm-recovery": effect(medium, "histology"),
  "1b-cm-sperm": effect(medium, "sperm", "fertility"),
  "1b-inflammation-recovery": process(null, ...spermatogenesis),
  "1b-oxidative-stress-recovery": process(null, ...spermatogenesis),
  "1b-apoptosis-recovery": process(null, ...spermatogenesis),
  "1b-autophagy-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-germ-cells-recovery": process(null, ...spermatogenesis, "gene-expression", "cell-fate"),
  "1b-signalling-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-genes-recovery": process(null, ...spermatogenesis, "gene-expression"),
  "1b-msc-recovery": effect(msc, "histology"),
  "1b-msc-sperm": effect(msc, "sperm", "fertility"),

  "2-vessel-lymphocytes": context,
  "2-vessel-macrophages": context,
  "2-macrophages-cytokines": context,
  "2-cytokines-spermatogenesis": context,
  "2-oxidative-stress-spermatogenesis": process(null, ...spermatogenesis),
  "2-apoptosis-spermatogenesis": process(null, ...spermatogenesis),
  "2-vessel-msc": { kind: "fate", cells: msc, measures: ["cell-fate"] },
  "2-msc-macrophages": effect(msc, "inflammation"),
  "2-msc-ido": context,
  "2-ido-lymphocytes": context,
  "2-msc-treg": { ...effect([...msc, "dsc"], "inflammation"), measured: /regulatory t|treg|foxp3/i },
  "2-treg-lymphocytes": context,
  "2-msc-antibodies": { ...effect(msc, "inflammation"), measured: /antibod/i },
  "2-antibodies-spermatogenesis": context,
  "2-msc-niche": fate(msc, "histology", "cell-fate", "gene-expression"),
  "2-msc-oxidative-stress": effect(msc, "oxidative-stress"),
  "2-msc-apoptosis": effect(msc, "apoptosis"),
  "2-msc-autophagy": { ...effect(msc, "gene-expression", "cell-fate"), measured: autophagy },
  "2-msc-germ-cells": fate(msc, "histology", "cell-fate", "gene-expression"),
  "2-msc-exosomes": { kind: "fate", cells: [...msc, ...vesicles], measures: ["cell-fate", "gene-expression"], inVitro: true },
  "2-exosomes-signalling": inAnyCells({ ...effect(vesicles, "gene-expression"), measured: signalling }),
  "2-exosomes-germ-cells": process(vesicles, ...spermatogenesis, "cell-fate", "gene-expression", "apoptosis"),
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
  "3-gonadotoxic-regeneration": {
    kind: "fate",
    cells: ["ssc", "testicular-tissue", "esc", "ipsc", ...msc],
    measures: ["cell-fate"],
    causes: ["gonadotoxic"],
  },
  "3-gonadotoxic-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "gonadotoxic"),
  "3-trauma-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "trauma"),
  "3-varicocele-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "varicocele"),
  "3-idiopathic-paracrine": context,
  "3-inflammatory-paracrine": proposal([...msc, ...vesicles, ...medium, "dsc"], "inflammatory"),
  "3-idiopathic-ipsc": cultureFate(["ipsc"]),
  "3-genetic-ipsc": cultureFate(["ipsc"]),
  "3-regeneration-ipsc": cultureFate(["ipsc"]),
  "3-regeneration-esc": cultureFate(["esc"]),
  "3-regeneration-ssc": fate(["ssc", "testicular-tissue"], "cell-fate", "histology", "sperm", "fertility"),
  "3-regeneration-msc": fate(msc, "cell-fate"),
  "3-paracrine-msc": effect(msc, ...spermatogenesis),
  "3-paracrine-exosomes": effect(vesicles, ...spermatogenesis),
  "3-paracrine-dsc": effect(["dsc"], ...spermatogenesis),
};
