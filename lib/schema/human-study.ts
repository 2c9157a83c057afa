import { z } from "zod";
import { fact, textFact } from "./fact.ts";
import { doi, pmid, slug, year } from "./identifiers.ts";
import { Source } from "./source.ts";
import { productType } from "./vocabularies/study.ts";
import { country } from "./vocabularies/trial.ts";

/** A published study in people that could not be tied to a registry number. Counted apart from the primary studies. */
export const HumanStudy = z.strictObject({
  id: slug,
  title: textFact,
  firstAuthor: textFact,
  year: fact(year),
  pmid: fact(pmid),
  doi: fact(doi),
  country: fact(country.schema),
  sampleSize: fact(z.number().int().positive()).describe("Number of people."),
  product: z.string().min(1).describe("What was given, in our words."),
  products: z.array(productType.schema).min(1),
  cellSources: z.array(slug).min(1),
  note: z.string().min(1).describe("What was found and how far it was read."),
  possibleTrial: z.string().nullable().describe("A registered trial it may report; never treated as the same."),
  sources: z.array(Source).min(1, "needs a source"),
});
export type HumanStudy = z.output<typeof HumanStudy>;
