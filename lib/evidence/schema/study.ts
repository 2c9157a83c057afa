import { z } from "zod";
import { Cohort, DiseaseModel, Host } from "./cohort.ts";
import { cohortProblems } from "./cohort-problems.ts";
import { Comparison } from "./comparison.ts";
import { Discrepancy, numbersTwice } from "./discrepancy.ts";
import { fact, textFact } from "./fact.ts";
import { doi, pmcid, pmid, referenceNumber, registryId, reviewLine, slug, year } from "./identifiers.ts";
import { Notice } from "./notice.ts";
import { publication } from "./publication.ts";
import { Quantity } from "./quantity.ts";
import { Source } from "./source.ts";
import { corpus, readingLevel, reportRelation } from "./vocabularies/evidence.ts";
import { arrowStance } from "./vocabularies/figure.ts";
import { biasJudgement, syrcleItem } from "./vocabularies/risk-of-bias.ts";
import { design, differentiationClaim, inducer, modeOfAction, relation, species } from "./vocabularies/study.ts";
import { country } from "./vocabularies/trial.ts";

/** A study's place on an arrow of a figure: which arrow, by which cohort, on which side, and what bears on it. */
const ArrowEntry = z.strictObject({
  arrow: slug.describe("Number of the figure and id of the arrow, such as `1b-msc-recovery`."),
  cohort: slug.describe("The cohort whose treatment is the arrow's beginning. Its host tells the setting."),
  comparisons: z.array(z.number().int().positive()).describe("The comparisons that bear on the arrow; empty where only the title speaks."),
  stance: arrowStance.schema.describe("On what the arrow says."),
  basis: z.enum(["read", "title"]).describe("`title`: only its title says it; not counted for or against."),
  finding: z.string().min(1).describe("What bears on the arrow, in our words and as far as it was read."),
});
export type ArrowEntry = z.output<typeof ArrowEntry>;

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

/**
 * A primary study as cohorts and comparisons, as far as it was read. The shape follows the data model of CAMARADES' Systematic
 * Review Facility (SyRF: disease model, treatment, cohort, outcome assessment); what that cannot hold is ours: the source of each
 * fact, and why a fact is missing. Paths into a record leave out lists and ids: `intervention.dose` is the dose of every cohort
 * that has one, `cohorts.low.intervention.dose` that of one.
 */
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
    notices: z.array(Notice).describe("Retractions, corrections and expressions of concern; empty where none was seen."),
    design: fact(design.schema),
    hosts: z
      .array(Host)
      .describe("The animals or people treated (PICO: population), one entry a species or strain; empty where nothing was given to any."),
    population: z.strictObject({
      sampleSize: textFact.describe("Number of animals or people in all, in the source's words."),
      country: fact(country.schema).describe("Where people were treated; not applicable to animals and cultures."),
    }),
    models: z.array(DiseaseModel).describe("Disease models, one entry each; empty where nothing was induced."),
    cohorts: z.array(Cohort).describe("The groups compared, each treated alike; empty where not even the title names one."),
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
    comparisons: z.array(Comparison).describe("Outcomes (PICO) with what they were compared with; empty where none was read."),
    quantities: z.array(Quantity).describe("Results in numbers, as printed; empty where no number was printed, or none was entered yet."),
    mechanisms: fact(z.array(modeOfAction.schema).min(1)).describe(
      "Modes of action that the study tests or concludes, not those that belong to the class of its product.",
    ),
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
    arrows: z
      .array(ArrowEntry)
      .describe(
        "Where the study stands on arrows of fate, change and process, which need judgement. Procedures and effects follow from cohorts and comparisons.",
      ),
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
  })
  .superRefine((study, context) => {
    for (const { path, message } of cohortProblems(study)) context.addIssue({ code: "custom", path, message });
  });
export type Study = z.output<typeof Study>;
