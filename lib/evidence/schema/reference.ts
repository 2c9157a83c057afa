import { z } from "zod";
import { doi, pmid, referenceNumber, reviewLine, year } from "./identifiers.ts";
import { publicationKind } from "./vocabularies/evidence.ts";

/** An entry of the base review's reference list, as printed there. Identifiers are those the list prints. */
export const Reference = z
  .strictObject({
    n: referenceNumber.describe("Number in the review's list. 1–32 are unnumbered bullets there and are numbered by their order."),
    authors: z.string().min(1).describe("Authors as printed, with the “et al.” of a list that is cut."),
    authorsTruncated: z.boolean().describe("True where the printed list is cut with “et al.”."),
    title: z.string().min(1).describe("Title as printed."),
    containerTitle: z.string().min(1).nullable().describe("Journal or book as printed; null where the entry names none."),
    year: year.describe("Year as printed."),
    volume: z.string().nullable(),
    pages: z.string().nullable().describe("Pages or article number as printed."),
    doi: doi.nullable().describe("DOI as printed; null where the entry prints none."),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    pmid: pmid.nullable(),
    kind: publicationKind.schema,
    publisher: z.string().optional(),
    place: z.string().optional(),
    editors: z.string().optional(),
    asPrinted: z.string().min(1).describe("The whole entry as printed."),
    line: reviewLine.describe("Line of the entry in the reading copy."),
    citedAt: z
      .array(z.strictObject({ line: reviewLine, section: z.string().min(1).describe("Section of the review, or “Table 1”.") }))
      .describe("Where the review cites it."),
    timesCited: z.number().int().min(0).describe("How many citations in the review name it."),
    duplicateOf: referenceNumber.nullable().describe("The kept entry, where this one is the same work listed twice."),
    note: z.string().optional(),
  })
  .refine((r) => r.duplicateOf !== r.n, { path: ["duplicateOf"], message: "points to itself" });
export type Reference = z.output<typeof Reference>;
