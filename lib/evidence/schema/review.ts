import { z } from "zod";
import { partialDate, referenceNumber, reviewLine } from "./identifiers.ts";

/** The base review: what it is, and what of it belongs to no single record. */
export const Review = z.strictObject({
  title: z.string(),
  authors: z.array(z.string()).min(1),
  year: z.number().int(),
  publisher: z.string().describe("As far as the copy read names one."),
  received: partialDate,
  accepted: partialDate,
  published: partialDate,
  doi: z.null().describe("The copy read prints no DOI: not read."),
  sections: z.array(z.string()).min(1).describe("Section headings in reading order."),
  table1: z.strictObject({
    caption: z.string(),
    captionLine: reviewLine,
    counts: z.record(z.string(), z.number().int()),
    tallies: z
      .record(z.string(), z.record(z.string(), z.number().int()))
      .describe("How often each printed value occurs; the catalogue's counts must give these back."),
    notes: z.array(z.string()),
  }),
  figures: z.array(
    z.strictObject({
      id: z.string(),
      caption: z.string(),
      lines: z.array(reviewLine),
      calledOutAt: z.strictObject({ line: reviewLine, context: z.string() }).nullable(),
      abbreviations: z.record(z.string(), z.string()),
      note: z.string().nullable(),
    }),
  ),
  notDuplicates: z
    .array(z.strictObject({ pair: z.string(), why: z.string() }))
    .describe("Pairs of references that look alike and are different works."),
  duplicatePairs: z.array(z.strictObject({ first: referenceNumber, second: referenceNumber, difference: z.string() })),
  namedOnlyInReferenceTitles: z
    .array(z.strictObject({ name: z.string(), references: z.array(referenceNumber) }))
    .describe("Cells that the review names nowhere but in titles of its references."),
  notes: z.array(z.string()),
});
export type Review = z.output<typeof Review>;
