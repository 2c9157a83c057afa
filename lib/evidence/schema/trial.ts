import { z } from "zod";
import { Conflict, Discrepancy, numbersTwice } from "./discrepancy.ts";
import { fact, factValue, textFact } from "./fact.ts";
import { doi, partialDate, registryId, registryPatterns, reviewLine, slug } from "./identifiers.ts";
import { Source } from "./source.ts";
import { cause, causeStance } from "./vocabularies/cause.ts";
import { corpus } from "./vocabularies/evidence.ts";
import { productType, relation } from "./vocabularies/study.ts";
import { country, phase, printedStatus, registry, studyType, trialScope, trialStatus } from "./vocabularies/trial.ts";
import { enrolmentType, registrationWord } from "./vocabularies/trial-reality.ts";

const dateFact = fact(partialDate);
const listFact = fact(z.array(z.string().min(1)).min(1));

const Status = z.strictObject({
  registry: trialStatus.schema.describe("The registry's status at the snapshot; `not-retrieved` where none could be tied to the record."),
  asReported: z.string().nullable().describe("The words on the page read; null where none was read."),
  lastKnown: fact(trialStatus.schema).describe("For an unknown status: the last one the sponsor confirmed."),
  snapshotDate: partialDate.nullable().describe("Date of the snapshot; null where the copy carries none."),
  snapshotBasis: z.string().nullable().describe("Where the date comes from, or why there is none."),
  caveat: z.string().nullable(),
  history: z
    .array(z.strictObject({ status: z.string(), asOf: z.string().nullable(), url: z.url() }))
    .describe("Every page a status was read on."),
});

const TableRow = z.strictObject({
  row: z.string().regex(/^T\d$/),
  line: reviewLine,
  cellSource: z.string().describe("As printed."),
  yearStatus: z.string().describe("Column “Year/status” as printed."),
  year: z.number().int(),
  printed: printedStatus.schema.describe("The part of that column after the year."),
  location: z.string().describe("As printed."),
  relation: z.string().describe("As printed."),
  normalised: z.strictObject({ cellSource: slug.describe("The printed source in this catalogue's vocabulary.") }),
  idInText: z.string().describe("The registry number as the review's running text spells it (line 218)."),
});

const Eligibility = z
  .strictObject({
    condition: textFact.describe("Kind of azoospermia or other condition required."),
    sex: textFact,
    minimumAge: textFact,
    maximumAge: textFact,
    inclusion: listFact,
    exclusion: listFact,
    causes: z
      .array(
        z.strictObject({
          cause: cause.schema,
          stance: causeStance.schema,
          words: z
            .array(z.string().min(1))
            .min(1)
            .describe("The entries of condition, inclusion or exclusion that say so, as they stand there."),
        }),
      )
      .describe("Causes that condition, inclusion or exclusion name, as far as they were read. A cause that is not here is not named."),
  })
  .superRefine((eligibility, context) => {
    const given = new Set(
      [eligibility.condition, eligibility.inclusion, eligibility.exclusion].flatMap((fact) => factValue<string | string[]>(fact) ?? []),
    );
    eligibility.causes.forEach(({ cause: id, words }, place) => {
      const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: ["causes", place, field], message });
      if (eligibility.causes.findIndex((other) => other.cause === id) !== place) refuse("cause", `"${id}" stands there twice`);
      for (const entry of words) if (!given.has(entry)) refuse("words", `"${entry}" is no entry of condition, inclusion or exclusion`);
    });
  });

/** A registered trial. Its status is a dated snapshot, never the present. */
export const Trial = z
  .strictObject({
    id: registryId.describe("Number in the registry."),
    registry: registry.schema,
    corpus: corpus.schema,
    scope: trialScope.schema,
    includeByDefault: z.boolean().describe("False: adjacent to cell therapy, shown only when asked for."),
    recordRead: z.boolean().describe("Whether a page of the registry's record, or a copy that prints its number, was read."),
    identityBasis: z.string().min(1).describe("How the pages read are known to be this trial's."),
    secondaryIds: listFact,
    briefTitle: textFact,
    officialTitle: textFact,
    acronym: textFact,
    sponsor: textFact,
    responsibleParty: textFact,
    country: fact(country.schema),
    city: textFact,
    site: textFact,
    inferred: z.array(z.string()).describe("Fields that follow from something else on the page rather than from their own registry field."),
    phases: fact(z.array(phase.schema).min(1)).describe("A combined phase is a list of both."),
    studyType: fact(studyType.schema),
    allocation: textFact,
    interventionModel: textFact,
    masking: textFact,
    arms: listFact,
    enrolment: fact(z.number().int().positive()).describe("Participants, planned or actual as registered."),
    enrolmentType: fact(enrolmentType.schema).describe("Whether the registry gives that number as planned or actual."),
    cellSource: textFact.describe("In the registry's words, shortened."),
    cellSourceCategory: textFact,
    cellSources: fact(z.array(slug).min(1)).describe("Ids of cell sources, or of other sources that have no page."),
    products: fact(z.array(productType.schema).min(1)),
    relation: fact(relation.schema).describe("Donor relation."),
    intervention: textFact,
    delivery: listFact,
    dose: textFact,
    primaryOutcomes: listFact,
    secondaryOutcomes: listFact,
    followUp: textFact,
    startDate: dateFact,
    primaryCompletionDate: dateFact,
    completionDate: dateFact.describe("Actual or planned, as registered."),
    firstPosted: dateFact.describe("Day on which the record was first posted; for ISRCTN, IRCT and ChiCTR the day of registration."),
    registrationWord: fact(registrationWord.schema).describe(
      "What the registry itself calls the registration, where it has a word for it.",
    ),
    doubtfulDays: z
      .array(z.enum(["startDate", "completionDate"]))
      .describe("Dates of which only month and year are sure: the copy read may have put a day to them. Compared by their month."),
    lastUpdatePosted: dateFact,
    status: Status,
    resultsPosted: fact(z.boolean()),
    linkedPublications: z.array(
      z.strictObject({
        type: z.string(),
        title: z.string().nullable(),
        venue: z.string(),
        date: partialDate,
        doi: doi.nullable(),
        basis: z.string().describe("Why it is held to report this trial."),
      }),
    ),
    eligibility: Eligibility,
    table1: TableRow.nullable().describe("The review's row; null where the review does not list the trial."),
    discrepancies: z.array(Discrepancy),
    checkNotes: z.array(z.string()),
    conflicts: z.array(Conflict).describe("Where pages about the same record disagree; numbered on from the discrepancies."),
    notes: z.string().nullable(),
    compiledOn: partialDate.describe("Day on which the record was put together."),
    sources: z.array(Source).min(1, "a trial needs a source"),
  })
  .refine((trial) => registryPatterns[trial.registry].test(trial.id), {
    path: ["registry"],
    message: "does not fit the form of the number",
  })
  .refine((trial) => trial.status.registry === "unknown" || "missing" in trial.status.lastKnown, {
    path: ["status", "lastKnown"],
    message: "only an unknown status has a last known one",
  })
  .refine((trial) => numbersTwice([...trial.discrepancies, ...trial.conflicts]).length === 0, {
    path: ["discrepancies"],
    message: "a number stands twice among the discrepancies and conflicts",
  });
export type Trial = z.output<typeof Trial>;

/** Fields of a trial that are facts of the registry and must rest on a source where they hold a value. */
export const trialFields = [
  "secondaryIds",
  "briefTitle",
  "officialTitle",
  "acronym",
  "sponsor",
  "responsibleParty",
  "country",
  "city",
  "site",
  "phases",
  "studyType",
  "allocation",
  "interventionModel",
  "masking",
  "arms",
  "enrolment",
  "enrolmentType",
  "cellSource",
  "cellSourceCategory",
  "cellSources",
  "products",
  "relation",
  "intervention",
  "delivery",
  "dose",
  "primaryOutcomes",
  "secondaryOutcomes",
  "followUp",
  "startDate",
  "primaryCompletionDate",
  "completionDate",
  "firstPosted",
  "registrationWord",
  "lastUpdatePosted",
  "resultsPosted",
] as const;
