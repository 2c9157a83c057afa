import { defineVocabulary } from "../vocabulary.ts";

/**
 * What non-obstructive azoospermia comes from, after the review's list (line 22) and its two groups (line 24); “inflammatory” is
 * from line 63. Each has a record that tells what is said of it.
 */
export const cause = defineVocabulary("cause", [
  {
    id: "secondary",
    label: "Hormonal (secondary hypogonadism)",
    short: "Hormonal",
    definition: "The testis lacks the hormones that drive it: secondary, or hypogonadotropic, hypogonadism.",
  },
  {
    id: "genetic",
    label: "Genetic, such as Klinefelter syndrome or Y chromosome microdeletion",
    short: "Genetic",
    definition: "A chromosomal or genetic abnormality; the review names Klinefelter syndrome and Y chromosome microdeletion.",
  },
  { id: "idiopathic", label: "Idiopathic", definition: "No cause was found." },
  {
    id: "gonadotoxic",
    label: "Chemotherapy and other agents toxic to the gonads",
    short: "Gonadotoxic",
    definition: "Drugs, radiation or poisons that damage the testis.",
  },
  {
    id: "trauma",
    label: "Trauma and torsion",
    definition:
      "Injury of the testis. The nearest models of the catalogue are torsion, which is ischaemia of one testis, and a wound set by surgery.",
  },
  { id: "inflammatory", label: "Inflammatory", definition: "Inflammation of the testis, autoimmune disease included." },
  { id: "infection", label: "Infection", definition: "An infectious agent in the genital tract." },
  { id: "varicocele", label: "Varicocele", definition: "Widened veins of the testis." },
]);

/** What a trial's eligibility, as far as it was read, says of men with a cause. */
export const causeStance = defineVocabulary("stance on a cause", [
  { id: "includes", label: "included", definition: "It names men with the cause among those it takes." },
  { id: "excludes", label: "excluded", definition: "It names the cause among its grounds for exclusion." },
  { id: "in-part", label: "taken in part", definition: "It takes some men with the cause, or takes them under a condition." },
]);
