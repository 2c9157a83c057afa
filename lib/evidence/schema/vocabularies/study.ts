import { defineVocabulary } from "../vocabulary.ts";

/** Species, by common name, with the Latin name in the definition (as the NCBI Taxonomy gives it). */
export const species = defineVocabulary("species", [
  { id: "human", label: "Human", definition: "Homo sapiens, NCBI Taxonomy 9606." },
  { id: "rhesus-macaque", label: "Rhesus macaque", definition: "Macaca mulatta, NCBI Taxonomy 9544." },
  { id: "cynomolgus-macaque", label: "Cynomolgus macaque", definition: "Macaca fascicularis, NCBI Taxonomy 9541." },
  { id: "rat", label: "Rat", definition: "Rattus norvegicus, NCBI Taxonomy 10116." },
  { id: "mouse", label: "Mouse", definition: "Mus musculus, NCBI Taxonomy 10090." },
  { id: "hamster", label: "Hamster", definition: "A hamster; the species is not stated in what was read." },
  { id: "guinea-pig", label: "Guinea pig", definition: "Cavia porcellus, NCBI Taxonomy 10141." },
  { id: "goat", label: "Goat", definition: "Capra hircus, NCBI Taxonomy 9925." },
  { id: "dog", label: "Dog", definition: "Canis lupus familiaris, NCBI Taxonomy 9615." },
  { id: "sheep", label: "Sheep", definition: "Ovis aries, NCBI Taxonomy 9940." },
  { id: "pig", label: "Pig", definition: "Sus scrofa domesticus, NCBI Taxonomy 9825." },
  { id: "horse", label: "Horse", definition: "Equus caballus, NCBI Taxonomy 9796." },
  { id: "common-marmoset", label: "Common marmoset", definition: "Callithrix jacchus, NCBI Taxonomy 9483." },
]);

/** How azoospermia or testicular damage was induced in the animals. */
export const inducer = defineVocabulary("inducer", [
  { id: "busulfan", label: "Busulfan", definition: "Alkylating agent; the most used model of NOA." },
  { id: "cisplatin", label: "Cisplatin", definition: "Platinum chemotherapy." },
  { id: "doxorubicin", label: "Doxorubicin", definition: "Anthracycline chemotherapy." },
  { id: "cyclophosphamide", label: "Cyclophosphamide", definition: "Alkylating chemotherapy." },
  { id: "chemotherapy-unnamed", label: "Chemotherapy, drug not named", definition: "What was read says chemotherapy and names no drug." },
  { id: "methotrexate", label: "Methotrexate", definition: "Folic acid antagonist, given as chemotherapy and to dampen immunity." },
  { id: "cadmium", label: "Cadmium", definition: "Cadmium chloride." },
  { id: "lead", label: "Lead", definition: "Lead, given as lead nitrate." },
  { id: "lambda-cyhalothrin", label: "Lambda-cyhalothrin", definition: "A pyrethroid insecticide." },
  {
    id: "calcium-chloride",
    label: "Calcium chloride",
    definition: "Calcium chloride injected into the testes, as for chemical castration.",
  },
  { id: "torsion", label: "Testicular torsion", definition: "Surgical torsion of the testis, with detorsion." },
  { id: "surgical-injury", label: "Surgical injury", definition: "A wound set in the testis, as a biopsy or a sperm extraction sets one." },
  { id: "cryptorchidism", label: "Cryptorchidism", definition: "Testes moved out of the scrotum by surgery." },
  { id: "irradiation", label: "Irradiation", definition: "Radiation of the testes." },
  { id: "heat", label: "Scrotal heat", definition: "Warming of the scrotum or the testes." },
  { id: "varicocele", label: "Varicocele", definition: "Surgically narrowed left renal vein." },
  { id: "malnutrition", label: "Malnutrition", definition: "Fasting or too little food." },
  { id: "diabetes", label: "Diabetes", definition: "Induced diabetes, with streptozotocin where what was read says how." },
  { id: "sodium-nitrite", label: "Sodium nitrite", definition: "Hypoxia by sodium nitrite." },
  { id: "ethane-dimethanesulfonate", label: "Ethane dimethanesulfonate", definition: "EDS, which kills Leydig cells." },
  { id: "castration", label: "Castration", definition: "Removal of the testes; grafts are placed afterwards." },
  { id: "ageing", label: "Ageing", definition: "Old animals, nothing else done." },
  {
    id: "genetic",
    label: "Genetic germ-cell deficiency",
    definition: "A mutant without germ cells or whose germ cells stop, such as the c-kit mutant W/Wv mouse.",
  },
]);

/** What a cohort (arm) of a study is to the comparison. CONSORT's arms and SyRF's cohorts are the same thing here. */
export const cohortRole = defineVocabulary("role of a cohort", [
  { id: "treated", label: "Treated", definition: "Given the cells, tissue or cell product that is studied, alone or with something else." },
  {
    id: "untreated",
    label: "Injured, untreated",
    definition: "The same damage or defect and nothing given; in culture, cells so damaged and left alone.",
  },
  {
    id: "vehicle",
    label: "Vehicle or sham treatment",
    definition: "The same damage, and the carrier (saline, medium) or a sham procedure in place of the treatment.",
  },
  { id: "healthy", label: "Healthy", definition: "No damage: untouched, or a sham of what damages, such as surgery without torsion." },
  {
    id: "other-treatment",
    label: "Another treatment",
    definition: "The same damage, and a treatment without the cells or product studied.",
  },
  { id: "before", label: "Before treatment", definition: "The same animals, people or cells before they were treated." },
]);

/** What a comparison answers. It follows from the roles of its two cohorts and is never entered. */
export const comparisonQuestion = defineVocabulary("question of a comparison", [
  { id: "helps", label: "Does it help?", definition: "Treated against the same damage untreated, or against vehicle or sham treatment." },
  {
    id: "how-far-back",
    label: "How far back to normal?",
    definition: "Treated against healthy: no change is good news, worse is what is left to gain.",
  },
  { id: "which-better", label: "Which is better?", definition: "Treated against another treatment, product, dose, place or preparation." },
  {
    id: "since-before",
    label: "What changed since?",
    definition: "After treatment against before, without another arm: time alone may have done it.",
  },
  {
    id: "undamaged",
    label: "What does it do to the undamaged?",
    definition: "Treated against untreated or vehicle, where nothing was damaged.",
  },
  { id: "other", label: "Other", definition: "The cohort measured was not treated, such as damage against health." },
  { id: "none", label: "No comparison", definition: "Measured or seen, and compared with nothing in what was read; it has no direction." },
]);

/** When treatment was given, relative to the damage. It decides what an effect means: protection is not restoration. */
export const whenGiven = defineVocabulary("when it was given", [
  {
    id: "before-or-with-damage",
    label: "Before, with or within a day of the damage (protection)",
    short: "Before or with damage",
    definition:
      "Given before, at or within a day of the damage, while it goes on, or in the session that ends it, as when a twisted or undescended testis is put back: it can show protection only.",
  },
  {
    id: "after-damage",
    label: "After the damage; loss not shown or not read",
    short: "After damage",
    definition:
      "Given later than a day after the damage, or when a damage of weeks ended whose effect had been shown; what was read does not show that sperm or germ cells were gone by then. Hosts called infertile or sterile, and no more, are here; an interval that was not read is “not read”.",
  },
  {
    id: "after-loss",
    label: "After azoospermia or loss was shown (restoration)",
    short: "After loss was shown",
    definition:
      "Given after azoospermia, or the loss of germ cells or sperm, was shown in these or in parallel animals or people or is stated of them at that time, not by a title alone; or to men with non-obstructive azoospermia, or where germ cells are absent by mutation or castration: it can show restoration.",
  },
]);

/** Donor–host relation. */
export const relation = defineVocabulary("donor–host relation", [
  { id: "autologous", label: "Autologous", definition: "Donor and host are the same animal or person." },
  { id: "allogeneic", label: "Allogeneic", definition: "Another individual of the same species." },
  { id: "xenogeneic", label: "Xenogeneic", definition: "Another species." },
  {
    id: "autologous-and-allogeneic",
    label: "Autologous and allogeneic arms",
    definition: "The study has arms of both kinds.",
    standsFor: ["autologous", "allogeneic"],
  },
]);

/** What is given. Kept apart from where it comes from: a secretome is not a transplant of cells. */
export const productType = defineVocabulary("product type", [
  { id: "cells", label: "Cells", definition: "Whole cells, cultured or freshly isolated." },
  { id: "fraction", label: "Cell fraction", definition: "A sorted or crude fraction, such as CD34+ cells or stromal vascular fraction." },
  { id: "tissue", label: "Tissue graft", definition: "Pieces of tissue with their cells in place." },
  { id: "exosomes", label: "Exosomes", definition: "Extracellular vesicles, including exosomes." },
  { id: "conditioned-medium", label: "Conditioned medium or secretome", definition: "What cells secrete, without the cells." },
  { id: "platelet-rich-plasma", label: "Platelet-rich plasma", definition: "A blood product without the cells this catalogue is about." },
]);

/** Where a product was put, or by which vessel it went in. The study's own words stand beside it in `delivery.route`. */
export const deliverySite = defineVocabulary("delivery site", [
  {
    id: "rete-testis",
    label: "Rete testis or efferent ducts",
    definition: "The outflow of the tubules, from which they are filled backwards.",
  },
  { id: "seminiferous-tubules", label: "Seminiferous tubules", definition: "Into the lumen of the tubules." },
  { id: "interstitium", label: "Interstitial space", definition: "Between the tubules." },
  { id: "testis-unstated", label: "Testis, place not stated", definition: "Into the testis; what was read does not say where in it." },
  { id: "under-skin", label: "Under the skin", definition: "A graft under the skin of the back or the scrotum." },
  { id: "reconstituted-tubules", label: "Reconstituted tubules", definition: "Mixed with testicular cells that form tubules anew." },
  { id: "intravenous", label: "Into a vein", definition: "A tail vein or the veins behind the eye included." },
  { id: "intraperitoneal", label: "Into the abdominal cavity", definition: "Intraperitoneal injection." },
  { id: "systemic-unstated", label: "Systemic, vessel not stated", definition: "What was read says systemic and no more." },
]);

/** Where the work was done. */
export const design = defineVocabulary("design", [
  { id: "in-vivo", label: "In vivo", definition: "In living animals." },
  { id: "in-vitro", label: "In vitro", definition: "In culture only." },
  { id: "in-vitro-and-in-vivo", label: "In vitro and in vivo", definition: "Both.", standsFor: ["in-vivo", "in-vitro"] },
  { id: "case-report", label: "Case report", definition: "One patient." },
  { id: "case-series", label: "Uncontrolled series", definition: "Several patients, no comparison group." },
  { id: "single-arm-trial", label: "Single-arm trial", definition: "A clinical trial without a comparison group." },
  {
    id: "comparative-trial",
    label: "Comparative trial",
    definition: "A clinical trial with a comparison group; whether allocation was random is told apart.",
  },
]);

/** How the product is held to act, as the study or its title says. */
export const modeOfAction = defineVocabulary("mode of action", [
  { id: "germ-cell-differentiation", label: "Differentiation into germ cells", definition: "Transplanted cells become germ cells." },
  {
    id: "somatic-differentiation",
    label: "Differentiation into somatic cells",
    definition: "Transplanted cells become Sertoli or Leydig cells.",
  },
  { id: "niche-support", label: "Niche support", definition: "The surroundings of the spermatogonial stem cells are rebuilt or kept." },
  { id: "homing", label: "Homing", definition: "Cells travel to and settle where they act." },
  { id: "paracrine", label: "Paracrine action", definition: "Secreted factors act on neighbouring cells." },
  { id: "exosome-cargo", label: "Exosome cargo", definition: "Vesicles carry molecules into target cells." },
  { id: "immunomodulatory", label: "Immunomodulation", definition: "Immune responses or inflammation are dampened." },
  { id: "anti-apoptotic", label: "Anti-apoptotic", definition: "Fewer cells die by apoptosis." },
  { id: "antioxidative", label: "Antioxidative", definition: "Oxidative damage is reduced." },
  { id: "proliferative", label: "Proliferation", definition: "Resident cells are made to divide." },
  { id: "autophagy", label: "Autophagy", definition: "Cells recycle their own components." },
  { id: "signalling", label: "Signalling pathway", definition: "A named pathway changes, such as p38MAPK/ERK or AKT." },
  { id: "unclear", label: "None tested", definition: "What was read tests no mechanism, or names it only as background." },
]);

/** What an outcome measures. */
export const outcomeCategory = defineVocabulary("outcome category", [
  {
    id: "histology",
    label: "Spermatogenesis on histology",
    short: "Histology",
    definition: "Tubules, epithelium and germ cells under the microscope.",
  },
  { id: "sperm", label: "Sperm parameters", short: "Sperm", definition: "Sperm found, counted or judged." },
  {
    id: "fertility",
    label: "Fertility and offspring",
    short: "Fertility",
    definition: "Mating, fertilisation, pregnancies and offspring.",
  },
  {
    id: "cell-fate",
    label: "Cell fate and differentiation",
    short: "Cell fate",
    definition: "Where transplanted cells go and what they become.",
  },
  {
    id: "cell-growth",
    label: "Growth of cells in culture",
    short: "Growth in culture",
    definition:
      "How cells in a dish that are treated, not given, divide and move; a test of their metabolism that is read as division (MTT) is among it.",
  },
  { id: "gene-expression", label: "Gene and protein expression", short: "Expression", definition: "RNA or protein levels." },
  { id: "hormones", label: "Hormones", definition: "Testosterone, FSH, LH and others." },
  { id: "apoptosis", label: "Apoptosis", definition: "Programmed cell death; damaged DNA in sperm is a sperm parameter." },
  { id: "oxidative-stress", label: "Oxidative stress", definition: "Oxidants and antioxidant enzymes." },
  { id: "inflammation", label: "Inflammation", definition: "Inflammatory cells and mediators." },
  { id: "safety", label: "Safety", definition: "Harm of what was given, stray cells, tumours, changes of the genome." },
  {
    id: "general-condition",
    label: "General condition and toxic load",
    short: "General",
    definition:
      "Body weight, survival, toxicity and toxic load, damaged DNA of unnamed cells, what patients feel: neither a harm of what was given nor a function of the testis.",
  },
]);

/** Which way an outcome went against its comparator. */
export const direction = defineVocabulary("direction of effect", [
  { id: "improved", label: "Improved", definition: "Better than the named comparator." },
  { id: "no-change", label: "No change", definition: "No difference from the named comparator." },
  { id: "worsened", label: "Worsened", definition: "Worse than the named comparator." },
  {
    id: "not-reported",
    label: "No direction reported",
    definition: "Observed or measured, and compared with nothing in what was read, or without a side.",
  },
  { id: "not-read", label: "Result not read", definition: "Measured, and the result lies outside what was read." },
]);

/** Whether a study claims that transplanted cells differentiated. */
export const differentiationClaim = defineVocabulary("differentiation claim", [
  { id: "yes", label: "Claimed", definition: "The authors claim differentiation of the given cells." },
  { id: "no", label: "Denied or not claimed", definition: "The authors report none, or name other mechanisms and make no such claim." },
  { id: "unclear", label: "Unclear", definition: "What was read does not settle it." },
]);

/** Where in the review a study stands. */
export const placeInReview = defineVocabulary("place in the review", [
  { id: "table-1", label: "Table 1", definition: "A row of the review's Table 1." },
  { id: "prose", label: "Prose only", definition: "Cited in the running text and not in Table 1." },
  { id: "not-in-review", label: "Not in the review", definition: "The review does not cite it." },
]);

/** How the review's word compares with what was read. */
export const agreement = defineVocabulary("agreement", [
  { id: "agrees", label: "Agrees", definition: "What was read says the same." },
  { id: "partly", label: "Agrees in part", definition: "What was read says this and something else, or says it less exactly." },
  { id: "differs", label: "Differs", definition: "What was read says something else." },
  { id: "not-verified", label: "Not verified", definition: "What was read does not say." },
]);

/** What a printed number is. */
export const quantityKind = defineVocabulary("kind of quantity", [
  { id: "mean", label: "Mean", definition: "An arithmetic mean of the group." },
  { id: "median", label: "Median", definition: "The middle value of the group." },
  { id: "proportion", label: "Proportion", definition: "A count of a group, with the number it is of." },
  {
    id: "percent",
    label: "Percent without its count",
    definition: "A percentage of which the count, or the number it is of, was not printed.",
  },
  { id: "fold", label: "Fold of another group", definition: "How many times the value of another group." },
]);

/** What a printed spread is. A spread of unstated kind is shown and never calculated with. */
export const spreadKind = defineVocabulary("kind of spread", [
  { id: "sd", label: "SD", definition: "Standard deviation." },
  { id: "sem", label: "SEM", definition: "Standard error of the mean." },
  {
    id: "unstated",
    label: "± of unstated kind",
    definition: "What was read does not say whether it is a standard deviation or a standard error.",
  },
]);

/** Which way is better. */
export const betterWhen = defineVocabulary("better when", [
  { id: "higher", label: "Higher", definition: "More of it is better." },
  { id: "lower", label: "Lower", definition: "Less of it is better." },
  { id: "neither", label: "Neither", definition: "No side is better." },
]);

/** What people who are treated ask for first. */
export const patientEndpoint = defineVocabulary("endpoint in people", [
  { id: "sperm-in-semen", label: "Men with sperm in semen", definition: "Men of whom sperm were found in the ejaculate after treatment." },
  { id: "sperm-retrieved", label: "Sperm retrieved", definition: "Men of whom sperm were found in the testis by surgery after treatment." },
  { id: "fertilisation", label: "Fertilisation", definition: "Couples or cycles with a fertilised egg from the sperm found." },
  { id: "pregnancy", label: "Pregnancy", definition: "Pregnancies from the sperm found." },
  { id: "live-birth", label: "Live birth", definition: "Births of living children from the sperm found." },
  { id: "harm", label: "Harm", definition: "People with a harm that was looked for." },
]);
