import { defineVocabulary } from "../vocabulary.ts";

/** What kind of thing a cell source is. */
export const cellSourceKind = defineVocabulary("kind of cell source", [
  { id: "germline", label: "Germline stem cell", definition: "A stem cell of the germ line." },
  { id: "tissue-graft", label: "Tissue graft", definition: "A piece of tissue with its cells in place." },
  { id: "pluripotent", label: "Pluripotent stem cell", definition: "Can form every tissue of the body." },
  { id: "multipotent-stromal", label: "Multipotent stromal cell", definition: "Mesenchymal stem or stromal cell of some tissue." },
  { id: "stromal", label: "Stromal cell", definition: "Stromal cell that the review sets apart from mesenchymal stem cells." },
  { id: "stem-cell-unclassified", label: "Stem cell, class not given", definition: "The text gives no class." },
  { id: "cell-free", label: "Cell-free product", definition: "Vesicles or medium without cells." },
  { id: "supporting-cell", label: "Somatic supporting cell", definition: "A cell of the testis that supports the germ line." },
]);

/** The two ways by which the review has cell therapy act. */
export const pathway = defineVocabulary("pathway", [
  { id: "regenerative", label: "Regenerative", definition: "The cells become, or make room for, germ cells." },
  { id: "paracrine", label: "Paracrine and anti-inflammatory", definition: "The cells act through what they secrete or on immune cells." },
]);

/** What a statement for or against a cell source speaks of. Sources are compared topic by topic. */
export const traitTopic = defineVocabulary("topic of a trait", [
  { id: "relatedness", label: "Genetic relatedness of a child", definition: "Whose cells they are, and whose genes a child would carry." },
  { id: "immunogenicity", label: "Immunogenicity", definition: "How the immune system of the host takes the cells." },
  {
    id: "tumour-risk",
    label: "Tumour risk",
    definition: "Tumours from the cells, genetic instability, or malignant cells that are carried along with them.",
  },
  { id: "safety", label: "Other safety", definition: "Safety as such, how the cells are tolerated, and what should be settled for it." },
  { id: "ethics", label: "Ethics", definition: "Ethical and governmental concerns." },
  {
    id: "access",
    label: "Access and supply",
    definition: "How much there is of the cells or product, and how hard they are to collect, isolate, culture and store.",
  },
  { id: "proliferation", label: "Proliferation", definition: "How well the cells multiply." },
  { id: "survival", label: "Survival and homing", definition: "How well the cells last, what they resist, and where they settle." },
  { id: "differentiation", label: "Differentiation", definition: "Whether the cells become germ cells or other cells." },
  { id: "immunomodulation", label: "Immunomodulation", definition: "What the cells do to immune responses and inflammation." },
  {
    id: "action",
    label: "Secretion and way of action",
    definition: "What the cells or product secrete, carry or keep, and what they need to act.",
  },
  { id: "effect", label: "Effect, as the review tells it", definition: "Results in animals or people, in this condition or in others." },
  {
    id: "use",
    label: "Use and technique",
    definition: "How and for what it has been used, in this condition or others, and how far that has come.",
  },
]);

/** Where a mechanism belongs. A mechanism may have both routes. */
export const mechanismRoute = defineVocabulary("route", [
  { id: "regenerative", label: "Regenerative", definition: "Germ cells are replaced or rebuilt." },
  { id: "paracrine", label: "Paracrine and anti-inflammatory", definition: "Secreted factors or immune effects." },
  { id: "regenerative-and-paracrine", label: "Both", definition: "Both routes at once.", standsFor: ["regenerative", "paracrine"] },
  { id: "pathology", label: "Disease process", definition: "What goes wrong, rather than what treats it." },
]);

/** What part of the review a mechanism rests on. */
export const mechanismBasis = defineVocabulary("basis in the review", [
  { id: "body-text", label: "Body text", definition: "A sentence of the review says it." },
  { id: "figure-legend", label: "Figure legend only", definition: "Named in a figure legend; no sentence explains it." },
  {
    id: "reference-title",
    label: "Reference titles only",
    definition: "Named in titles of cited works; no sentence of the review says it.",
  },
]);

/** Cells and products that a study or trial names and the review's list of sources does not. They have no page of their own. */
export const otherSource = defineVocabulary("other cell source", [
  {
    id: "bone-marrow-cells",
    label: "Bone-marrow cells not called MSCs",
    definition: "What was read says bone-marrow cells or bone-marrow stem cells and does not call them mesenchymal.",
  },
  { id: "bone-marrow-fractions", label: "Bone-marrow CD34+/CD133+ cells", definition: "Purified CD34+ and CD133+ marrow cells." },
  { id: "bone-marrow-concentrate", label: "Bone-marrow aspirate concentrate", definition: "Concentrated marrow, not expanded in culture." },
  { id: "cord-blood-cd34", label: "Cord-blood CD34+ cells", definition: "Haematopoietic CD34-positive cells of umbilical cord blood." },
  { id: "adipose-svf", label: "Adipose stromal vascular fraction", definition: "The cell mixture from lipoaspirate, not named as MSCs." },
  {
    id: "menstrual-blood-secretome",
    label: "Menstrual-blood stem-cell secretome",
    definition: "What menstrual-blood stem cells secrete, without the cells.",
  },
  { id: "breast-milk-msc", label: "Breast-milk mesenchymal stem cells", definition: "Mesenchymal stem cells of breast milk." },
  { id: "stem-leydig", label: "Stem Leydig cells", definition: "Precursors of Leydig cells from the testis." },
  { id: "serum-exosomes", label: "Blood-serum exosomes", definition: "Vesicles of circulating blood, not of a stem cell." },
  { id: "prp", label: "Platelet-rich plasma", definition: "A blood product, no cell source of this catalogue." },
]);
