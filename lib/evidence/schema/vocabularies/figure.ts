import { defineVocabulary } from "../vocabulary.ts";

/** What an arrow says of its two ends. */
export const effect = defineVocabulary("effect", [
  { id: "leads-to", label: "Leads to", definition: "The first becomes, gives or reaches the second. Drawn with a filled arrowhead." },
  { id: "promotes", label: "Promotes", definition: "The first makes more of the second. Drawn with an open arrowhead." },
  { id: "inhibits", label: "Inhibits", definition: "The first makes less of the second, or stands in its way. Drawn with a bar." },
  {
    id: "goes-with",
    label: "Goes with",
    definition:
      "The two are found together or change together; which leads to which, or which way it goes, is not told. Drawn with a ring.",
  },
  {
    id: "treated-with",
    label: "Is treated today with",
    definition: "The second is what the review says is done today for the first. Drawn with a hollow arrowhead.",
  },
  {
    id: "proposed",
    label: "For it is proposed",
    definition: "The review proposes the second for the first, or a study tried it. Drawn with a hollow lozenge.",
  },
  {
    id: "not-held-to-suit",
    label: "Is not held to suit",
    definition: "The review holds that the second does not suit the first. Drawn with a cross.",
  },
]);

/** Side that a study takes on what an arrow says. */
export const arrowStance = defineVocabulary("stance on an arrow", [
  { id: "for", label: "For", definition: "What was read of the study supports it." },
  { id: "against", label: "Against", definition: "What was read of the study speaks against it." },
  {
    id: "for-and-against",
    label: "For and against",
    definition: "One part of the study supports it and another speaks against it; it counts on both sides.",
    standsFor: ["for", "against"],
  },
  { id: "unclear", label: "Unclear", definition: "The study bears on it, and what was read takes no side." },
]);

/** Where a finding was made. */
export const setting = defineVocabulary("setting", [
  { id: "in-vitro", label: "In vitro", definition: "In culture." },
  { id: "animal", label: "In animals", definition: "In living animals." },
  { id: "human", label: "In people", definition: "In people." },
]);

/**
 * The highest level that the support of an arrow reaches, from none to people. Only studies that were read and speak for it
 * lift it above what is stated.
 */
export const evidenceLevel = defineVocabulary("level of evidence", [
  {
    id: "no-source",
    label: "No source",
    definition: "No claim, no study and no title of the catalogue says it; drawn for the sake of the picture.",
  },
  { id: "named-only", label: "Figure legend or title only", definition: "Only a figure legend of the review, or a title, names it." },
  { id: "stated", label: "Stated without citation", definition: "The review states it and cites nothing." },
  { id: "cited", label: "Stated with a citation", definition: "The review states and cites it; no study read here supports it." },
  { id: "in-vitro", label: "Seen in vitro", definition: "At least one study read here supports it, in culture only." },
  { id: "other-species", label: "Seen in animals", definition: "At least one study read here supports it, in animals and not in people." },
  { id: "human", label: "Seen in people", definition: "At least one study read here supports it, in people." },
]);

/** The part of the body or of the laboratory where something stands in a figure. */
export const region = defineVocabulary("region", [
  { id: "source", label: "Cell sources and products", definition: "What is taken, grown or collected before it is given." },
  { id: "cause", label: "Causes", definition: "What the condition comes from." },
  { id: "group", label: "Failure of the testis itself", definition: "Where the causes other than hormonal ones lead." },
  { id: "today", label: "Done today", definition: "What the review says is done at present." },
  { id: "way", label: "Ways of cell therapy", definition: "The two ways in which cells are held to help." },
  { id: "culture", label: "In culture", definition: "In a dish, outside the body." },
  { id: "delivery", label: "Delivery into the testis", definition: "Where cells or tissue are put." },
  { id: "vessel", label: "Blood vessel", definition: "In the blood and where it leaves the vessel." },
  { id: "interstitium", label: "Interstitium", definition: "The tissue between the tubules, with vessels, Leydig cells and immune cells." },
  { id: "between-cells", label: "Between cells", definition: "What passes from cell to cell." },
  { id: "basement-membrane", label: "Basement membrane", definition: "The outer edge of a seminiferous tubule, where the stem cells lie." },
  { id: "epithelium", label: "Seminiferous epithelium", definition: "The wall of a tubule: Sertoli cells with germ cells between them." },
  {
    id: "germ-line",
    label: "Germ-cell series",
    definition: "From the spermatogonium to the sperm, from the edge of the tubule to its lumen.",
  },
  { id: "lumen", label: "Lumen", definition: "The inside of a tubule, where sperm are set free." },
]);

/** What is drawn for a node. Each is one hand-made shape. */
export const shape = defineVocabulary("shape", [
  { id: "stem-cell", label: "Stem cell", definition: "A round cell with a large nucleus." },
  { id: "tissue", label: "Tissue", definition: "A piece of testis with tubules in it." },
  { id: "colony", label: "Colony", definition: "Pluripotent cells in a dense colony." },
  { id: "reprogrammed-cell", label: "Reprogrammed cell", definition: "A cell with an arrow turning back." },
  { id: "stromal-cell", label: "Stromal cell", definition: "A spindle-shaped mesenchymal stem cell." },
  { id: "decidua-cell", label: "Decidua cell", definition: "A rounded stromal cell of the decidua." },
  { id: "vesicles", label: "Vesicles", definition: "Exosomes: small rings with cargo." },
  { id: "medium", label: "Medium", definition: "A flask with medium." },
  { id: "chromosomes", label: "Chromosomes", definition: "An X and a Y chromosome." },
  { id: "embryoid-body", label: "Embryoid body", definition: "A ball of cells in suspension." },
  { id: "monolayer", label: "Monolayer", definition: "Flat cells on the bottom of a dish." },
  { id: "dish", label: "Dish", definition: "A dish with tissue or cells on a membrane." },
  { id: "needle", label: "Needle", definition: "The tip of a needle at its target." },
  { id: "graft", label: "Graft", definition: "Tissue put in place." },
  { id: "stem-cell-niche", label: "Niche", definition: "A stem cell held between Sertoli cells on the basement membrane." },
  { id: "membrane-cell", label: "Cell on the membrane", definition: "A cell that has come to lie on the basement membrane." },
  { id: "spermatogonium", label: "Spermatogonium", definition: "A round germ cell at the edge of the tubule." },
  { id: "spermatocyte", label: "Spermatocyte", definition: "A larger germ cell with thread-like chromosomes." },
  { id: "spermatid", label: "Spermatid", definition: "A small round germ cell with a cap." },
  { id: "sperm", label: "Sperm", definition: "Spermatozoa with head and tail." },
  { id: "somatic-cells", label: "Somatic cells", definition: "A Sertoli cell and a Leydig cell." },
  { id: "macrophage", label: "Macrophage", definition: "A large immune cell with a ruffled edge." },
  { id: "lymphocyte", label: "Lymphocyte", definition: "A small round immune cell, nearly all nucleus." },
  { id: "antibody", label: "Antibody", definition: "Y-shaped molecules." },
  { id: "factors", label: "Factors", definition: "Dots of different size: secreted molecules." },
  { id: "cytokines", label: "Cytokines", definition: "Small triangles: inflammatory mediators." },
  { id: "enzyme", label: "Enzyme", definition: "A rounded molecule with a cleft." },
  { id: "contact", label: "Cell contact", definition: "Two cells touching." },
  { id: "cargo", label: "Cargo", definition: "Strands and dots out of a vesicle." },
  { id: "dying-cell", label: "Dying cell", definition: "A cell that breaks into pieces." },
  { id: "radicals", label: "Radicals", definition: "Stars: reactive oxygen." },
  { id: "autophagosome", label: "Autophagosome", definition: "A double ring around cell parts." },
  { id: "kinases", label: "Kinases", definition: "A chain of proteins handing on a signal." },
  { id: "genes", label: "Genes", definition: "A double helix." },
  { id: "label", label: "Label", definition: "A word that a legend names and nothing explains." },
  { id: "vessel", label: "Vessel", definition: "A small blood vessel." },
  { id: "hormone", label: "Hormone", definition: "Drops from a gland." },
  { id: "drip", label: "Infusion", definition: "A bag and a line: a toxic drug." },
  { id: "torsion", label: "Twisted cord", definition: "A testis on a twisted cord." },
  { id: "veins", label: "Widened veins", definition: "A testis below a bundle of wide veins." },
  { id: "microbes", label: "Microbes", definition: "Rods and rounds: an infection." },
  { id: "question", label: "Open question", definition: "A testis with a question mark." },
  { id: "failing-testis", label: "Failing testis", definition: "A testis with empty tubules." },
  { id: "syringe", label: "Treatment", definition: "A syringe and a blade." },
  { id: "extraction", label: "Extraction", definition: "A loop of tubule lifted out with forceps." },
  { id: "family", label: "Family", definition: "Two grown people and a child." },
]);
