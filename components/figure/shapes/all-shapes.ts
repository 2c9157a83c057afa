import type { shape } from "../../../lib/evidence/schema/vocabularies/figure.ts";
import type { TermId } from "../../../lib/evidence/schema/vocabulary.ts";
import { Antibody } from "./antibody.tsx";
import { Autophagosome } from "./autophagosome.tsx";
import { Cargo } from "./cargo.tsx";
import { Chromosomes } from "./chromosomes.tsx";
import { Colony } from "./colony.tsx";
import { Contact } from "./contact.tsx";
import { Cytokines } from "./cytokines.tsx";
import { DeciduaCell } from "./decidua-cell.tsx";
import { Dish } from "./dish.tsx";
import { Drip } from "./drip.tsx";
import { DyingCell } from "./dying-cell.tsx";
import { EmbryoidBody } from "./embryoid-body.tsx";
import { Enzyme } from "./enzyme.tsx";
import { Extraction } from "./extraction.tsx";
import { Factors } from "./factors.tsx";
import { FailingTestis } from "./failing-testis.tsx";
import { Family } from "./family.tsx";
import { Genes } from "./genes.tsx";
import { Graft } from "./graft.tsx";
import { Hormone } from "./hormone.tsx";
import { Kinases } from "./kinases.tsx";
import { LegendLabel } from "./legend-label.tsx";
import { Lymphocyte } from "./lymphocyte.tsx";
import { Macrophage } from "./macrophage.tsx";
import { Medium } from "./medium.tsx";
import { MembraneCell } from "./membrane-cell.tsx";
import { Microbes } from "./microbes.tsx";
import { Monolayer } from "./monolayer.tsx";
import { Needle } from "./needle.tsx";
import { Question } from "./question.tsx";
import { Radicals } from "./radicals.tsx";
import { ReprogrammedCell } from "./reprogrammed-cell.tsx";
import { SomaticCells } from "./somatic-cells.tsx";
import { Sperm } from "./sperm.tsx";
import { Spermatid } from "./spermatid.tsx";
import { Spermatocyte } from "./spermatocyte.tsx";
import { Spermatogonium } from "./spermatogonium.tsx";
import { StemCell } from "./stem-cell.tsx";
import { StemCellNiche } from "./stem-cell-niche.tsx";
import { StromalCell } from "./stromal-cell.tsx";
import { Syringe } from "./syringe.tsx";
import { Tissue } from "./tissue.tsx";
import { Torsion } from "./torsion.tsx";
import { Veins } from "./veins.tsx";
import { Vesicles } from "./vesicles.tsx";
import { Vessel } from "./vessel.tsx";

/** The component that draws each shape. All are drawn around 0, 0 within a circle of radius 17. A new shape does not compile without one. */
export const allShapes: Readonly<Record<TermId<typeof shape>, () => React.ReactNode>> = {
  "stem-cell": StemCell,
  tissue: Tissue,
  colony: Colony,
  "reprogrammed-cell": ReprogrammedCell,
  "stromal-cell": StromalCell,
  "decidua-cell": DeciduaCell,
  vesicles: Vesicles,
  medium: Medium,
  chromosomes: Chromosomes,
  "embryoid-body": EmbryoidBody,
  monolayer: Monolayer,
  dish: Dish,
  needle: Needle,
  graft: Graft,
  "stem-cell-niche": StemCellNiche,
  "membrane-cell": MembraneCell,
  spermatogonium: Spermatogonium,
  spermatocyte: Spermatocyte,
  spermatid: Spermatid,
  sperm: Sperm,
  "somatic-cells": SomaticCells,
  macrophage: Macrophage,
  lymphocyte: Lymphocyte,
  antibody: Antibody,
  factors: Factors,
  cytokines: Cytokines,
  enzyme: Enzyme,
  contact: Contact,
  cargo: Cargo,
  "dying-cell": DyingCell,
  radicals: Radicals,
  autophagosome: Autophagosome,
  kinases: Kinases,
  genes: Genes,
  label: LegendLabel,
  vessel: Vessel,
  hormone: Hormone,
  drip: Drip,
  torsion: Torsion,
  veins: Veins,
  microbes: Microbes,
  question: Question,
  "failing-testis": FailingTestis,
  syringe: Syringe,
  extraction: Extraction,
  family: Family,
};
