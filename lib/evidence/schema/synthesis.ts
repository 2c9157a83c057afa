import { z } from "zod";
import { fact, textFact } from "./fact.ts";
import { doi, pmcid, pmid, slug, year } from "./identifiers.ts";
import { publication } from "./publication.ts";
import { Source } from "./source.ts";
import { readingLevel, synthesisKind, synthesisTopic } from "./vocabularies/evidence.ts";
import { productType } from "./vocabularies/study.ts";

/** Another review of the literature: what it covers and concludes, as far as it was read. The note says where the base review cites it. */
export const Synthesis = z.strictObject({
  id: slug.describe("First author and year."),
  title: z.string().min(1).nullable().describe("Null: not read."),
  firstAuthor: z.string().min(1),
  year: year.nullable().describe("Null: not read."),
  ...publication,
  doi: doi.nullable().describe("Null: not read."),
  pmid: pmid.nullable().describe("Null: not read."),
  pmcid: pmcid.nullable().describe("Null: not read."),
  kind: synthesisKind.schema,
  read: z.strictObject({
    level: readingLevel.schema.describe("The most that was read of it."),
    asReported: z.string().min(1).describe("The same in the curator's words."),
  }),
  cellSources: fact(z.array(slug).min(1)).describe("Cell sources that it is about; not applicable where it is about all."),
  products: fact(z.array(productType.schema).min(1)),
  says: z
    .array(
      z.strictObject({
        topic: synthesisTopic.schema,
        text: z.string().min(1).describe("What it says, in our words and as far as it was read."),
      }),
    )
    .describe("What it says, topic by topic; a topic that is missing was not read."),
  conclusion: textFact.describe("What it concludes, in our words."),
  besideTheReview: z
    .array(z.string().min(1))
    .describe("Where it and the base review, or two syntheses, say different things; neutral in words."),
  note: z.string().min(1).nullable(),
  sources: z.array(Source).min(1, "a synthesis needs a source"),
});
export type Synthesis = z.output<typeof Synthesis>;
