import { z } from "zod";
import { fact, textFact } from "./fact.ts";
import { slug } from "./identifiers.ts";
import { cohortRole, deliverySite, inducer, productType, relation, species, whenGiven } from "./vocabularies/study.ts";

/** The animals or people of one or more cohorts. */
export const Host = z.strictObject({
  id: slug.describe("Named by cohorts, such as “rat”."),
  species: fact(species.schema).describe("Species of the animals or people treated."),
  strain: textFact.describe("Strain, breed or stock; not applicable to people."),
  sex: textFact.describe("Sex as reported."),
  age: textFact.describe("Age, stage or weight as reported."),
});
export type Host = z.output<typeof Host>;

/** How damage was done to animals or cells, or what ails the people (SyRF: disease model). */
export const DiseaseModel = z.strictObject({
  id: slug.describe("Named by cohorts, such as “busulfan”."),
  inducers: fact(z.array(inducer.schema).min(1)),
  dose: textFact.describe("Dose of the inducer and its interval, in the source's units."),
  route: textFact,
  timing: textFact.describe("When it was done, and when loss was shown."),
});
export type DiseaseModel = z.output<typeof DiseaseModel>;

/** What a treated cohort was given (PICO: intervention). */
export const Intervention = z.strictObject({
  cellSources: fact(z.array(slug).min(1)).describe(
    "Ids of cell sources, or of the other sources that have no page; all that the arm was given.",
  ),
  tissue: textFact.describe("Tissue of origin as reported."),
  cellType: textFact.describe("Cells or product as the authors name them."),
  products: fact(z.array(productType.schema).min(1)),
  donorSpecies: fact(species.schema),
  relation: fact(relation.schema).describe("Donor–host relation as checked."),
  dose: textFact.describe("Number of cells or amount of product, in the source's units."),
  passage: textFact,
  labelling: textFact.describe("How the cells were marked."),
  preparation: textFact.describe("Preconditioning, sorting, genetic change or freezing of what was given."),
  alsoGiven: textFact.describe(
    "What else the arm was given beside the cells or product; not applicable where nothing else was, as far as was read.",
  ),
});
export type Intervention = z.output<typeof Intervention>;

/** How and when it was given. */
export const Delivery = z.strictObject({
  route: textFact.describe("Where and how it was given, in the study's words."),
  sites: fact(z.array(deliverySite.schema).min(1)).describe("The same in terms."),
  frequency: textFact,
  timing: textFact.describe("Time relative to the damage, as printed."),
  whenGiven: fact(whenGiven.schema).describe("The same in terms: protection, in between, or restoration."),
});
export type Delivery = z.output<typeof Delivery>;

/** A group of animals, people or cultures that were treated alike: a cohort in SyRF's terms, an arm in CONSORT's. */
export const Cohort = z.strictObject({
  id: slug.describe("Named by comparisons; unique within the study."),
  role: cohortRole.schema,
  label: z.string().min(1).describe("What was done to it, short, in our words."),
  host: slug.nullable().describe("Id of its host; null for a culture."),
  model: slug.nullable().describe("Id of its disease model; null where nothing damaged it."),
  n: fact(z.number().int().positive()).describe("Animals or people in it, where printed."),
  intervention: Intervention.nullable().describe("Of treated cohorts; null for all others."),
  delivery: Delivery.nullable().describe("Of treated cohorts; null for all others and for cultures."),
});
export type Cohort = z.output<typeof Cohort>;
