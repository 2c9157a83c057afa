import { z } from "zod";
import { Discrepancy, numbersTwice } from "./discrepancy.ts";
import { fact, textFact } from "./fact.ts";
import { doi, pmcid, pmid, referenceNumber, registryId, reviewLine, slug, year } from "./identifiers.ts";
import { publication } from "./publication.ts";
import { Source } from "./source.ts";
import { corpus, readingLevel, reportRelation } from "./vocabularies/evidence.ts";
import { biasJudgement, syrcleItem } from "./vocabularies/risk-of-bias.ts";
import {
  deliverySite,
  design,
  differentiationClaim,
  direction,
  inducer,
  modeOfAction,
  outcomeCategory,
  productType,
  relation,
  species,
} from "./vocabularies/study.ts";
import { country } from "./vocabularies/trial.ts";

const Outcome = z.strictObject({
  measure: z.string().min(1).describe("What was measured."),
  category: outcomeCategory.schema,
  direction: direction.schema.describe("Against the comparator. A title's word is kept here too, marked by `basis`."),
  value: z.string().nullable().describe("The result in the source's numbers and units; null where not read."),
  comparator: z.string().nullable().describe("What it was compared with; null where not read."),
  basis: z.enum(["read", "title"]).describe("`title`: only the title says it; not counted as an outcome."),
  note: z.string().optional(),
});

const TableRow = z.strictObject({
  row: z
    .string()
    .regex(/^P\d{2}$/)
    .describe("Row of the preclinical half of Table 1, P01 to P17."),
  line: reviewLine,
  cellSource: z.string().describe("Column “MSC source” as printed."),
  model: z.string().describe("Column “Non-obstructive azoospermia” as printed."),
  inducer: z.string().describe("The inducer named in that column, as printed."),
  species: z.string().describe("Column “Animal model” as printed."),
  relation: z.string().describe("Column “Transplant type” as printed."),
  normalised: z.strictObject({
    cellSource: slug.describe("The printed source in this catalogue's vocabulary."),
    inducer: inducer.schema.nullable().describe("The same for the inducer; null where the printed word is no inducer."),
    species: species.schema,
    relation: relation.schema,
  }),
  titleCheck: z
    .strictObject({ source: z.string(), inducer: z.string(), animal: z.string(), transplantType: z.string() })
    .describe("Whether the paper's title states each of the four."),
  note: z.string().nullable(),
});

/** A primary study: population, induction, intervention, comparators and outcomes, as far as it was read. */
export const Study = z
  .strictObject({
    id: slug.describe("First author and year."),
    reference: referenceNumber.nullable().describe("Number in the base review's reference list; null where the review does not list it."),
    corpus: corpus.schema,
    label: z
      .string()
      .min(1)
      .nullable()
      .describe("What lists call the study where its first author or year was not read; null where both were."),
    title: z.string().min(1).nullable().describe("Title of the paper. Null: not read."),
    firstAuthor: z
      .string()
      .min(1)
      .nullable()
      .describe("First author as the paper's page gives it, else as the review prints it. Null: not read."),
    year: year.nullable().describe("Year of publication. Null: not read."),
    ...publication,
    doi: doi.nullable().describe("Null: not read."),
    pmid: pmid.nullable().describe("Null: not read."),
    pmcid: pmcid.nullable().describe("Null: not read."),
    read: z.strictObject({
      level: readingLevel.schema.describe("The most that was read of the paper."),
      asReported: z.string().min(1).describe("The same in the curator's words."),
    }),
    design: fact(design.schema),
    population: z
      .strictObject({
        hostSpecies: fact(species.schema).describe(
          "Species of the animals or people treated; not applicable where nothing was transplanted or given.",
        ),
        strain: textFact.describe("Strain, age and sex as reported."),
        sampleSize: textFact.describe("Number of animals or people, in the source's words."),
        groups: textFact.describe("Groups compared."),
        country: fact(country.schema).describe("Where people were treated; not applicable to animals and cultures."),
      })
      .describe("Population (PICO)."),
    induction: z
      .strictObject({
        inducers: fact(z.array(inducer.schema).min(1)),
        dose: textFact.describe("Dose of the inducer, in the source's units."),
        route: textFact,
        timing: textFact,
      })
      .describe("How the condition was brought about."),
    intervention: z
      .strictObject({
        cellSources: fact(z.array(slug).min(1)).describe("Ids of cell sources, or of the other sources that have no page."),
        tissue: textFact.describe("Tissue of origin as reported."),
        cellType: textFact.describe("Cells or product as the authors name them."),
        products: fact(z.array(productType.schema).min(1)),
        donorSpecies: fact(species.schema),
        relation: fact(relation.schema).describe("Donor–host relation as checked."),
        dose: textFact.describe("Number of cells or amount of product, in the source's units."),
        passage: textFact,
        labelling: textFact.describe("How the cells were marked."),
        preparation: textFact.describe("Preconditioning, sorting or co-transplantation."),
      })
      .describe("Intervention (PICO)."),
    delivery: z.strictObject({
      route: textFact.describe("Where and how it was given, in the study's words."),
      sites: fact(z.array(deliverySite.schema).min(1)).describe("The same in terms."),
      frequency: textFact,
      timing: textFact.describe("Time after induction."),
    }),
    followUp: z.strictObject({ duration: textFact }),
    reporting: z
      .strictObject({
        randomisation: textFact.describe("What the paper says of random allocation."),
        blinding: textFact.describe("What it says of blinding."),
      })
      .describe("What is reported of the conduct. Reporting, not a judgement of bias."),
    riskOfBias: z
      .array(
        z.strictObject({
          item: syrcleItem.schema,
          judgement: biasJudgement.schema,
          support: z.string().min(1).describe("The words of the paper that the judgement rests on, or ours for what is missing."),
        }),
      )
      .describe("Risk of bias by SYRCLE's items; empty where it was not assessed, which is not the same as unclear."),
    outcomes: z.array(Outcome).describe("Outcomes (PICO) with comparator; empty where none was read."),
    mechanisms: fact(z.array(modeOfAction.schema).min(1)),
    differentiation: fact(differentiationClaim.schema),
    conclusion: textFact.describe("What the study concludes, in our words and as far as it was read."),
    limitations: textFact.describe("Limits of the study and of our reading."),
    otherReports: z
      .array(
        z.strictObject({
          relation: reportRelation.schema,
          title: z.string().min(1).nullable().describe("Null: not read."),
          venue: z.string().min(1).nullable().describe("Journal, server or page, with year. Null: not read."),
          doi: doi.nullable(),
          pmid: pmid.nullable(),
          pmcid: pmcid.nullable(),
          url: z
            .url({ protocol: /^https?$/ })
            .nullable()
            .describe("The page it was read on; null where it is known by its identifier only."),
          level: readingLevel.schema.describe("How much was read of it."),
          note: z.string().min(1).describe("Why it is held to be the same or related, and what it adds."),
        }),
      )
      .describe("Other reports of the same data, which count once, and related works that are no records."),
    possibleTrial: registryId.nullable().describe("A registered trial that it may report; never treated as the same. Null: none known."),
    table1: TableRow.nullable().describe("The study's row in Table 1 of the review; null where it stands in the prose only."),
    discrepancies: z.array(Discrepancy).describe("Where the review and what was read differ."),
    checkNotes: z.array(z.string()).describe("Notes from the comparison that are no discrepancy, such as what could not be checked."),
    sources: z.array(Source).min(1, "a study needs a source"),
  })
  .refine((study) => (study.corpus === "review") === (study.reference !== null), {
    path: ["corpus"],
    message: "a study of the review has its reference number, and only such a study",
  })
  .refine((study) => study.table1 === null || study.corpus === "review", {
    path: ["table1"],
    message: "only a study of the review has a row",
  })
  .refine((study) => (study.label === null) === (study.firstAuthor !== null && study.year !== null), {
    path: ["label"],
    message: "a study without first author or year needs a label, and only such a study",
  })
  .refine((study) => numbersTwice(study.discrepancies).length === 0, {
    path: ["discrepancies"],
    message: "a number stands twice among the discrepancies",
  });
export type Study = z.output<typeof Study>;

/** Sections of a study that must rest on a source where they hold a value. */
export const studySections = [
  "title",
  "firstAuthor",
  "year",
  "journal",
  "volume",
  "issue",
  "pages",
  "doi",
  "pmid",
  "pmcid",
  "design",
  "population",
  "induction",
  "intervention",
  "delivery",
  "followUp",
  "reporting",
  "outcomes",
  "mechanisms",
  "differentiation",
  "conclusion",
  "limitations",
  "table1",
] as const;
