import { z } from "zod";
import { doi } from "./identifiers.ts";
import { noticeKind } from "./vocabularies/evidence.ts";

/** A notice that a journal or registry published about a work after the work itself. */
export const Notice = z.strictObject({
  kind: noticeKind.schema,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is not a date; expected 2021, 2021-06 or 2021-06-30")
    .nullable()
    .describe("Day, month or year of the notice as printed; null where not read."),
  doi: doi.nullable().describe("DOI of the notice; null where not read or none."),
  url: z.url({ protocol: /^https?$/ }).describe("The page on which the notice was seen."),
  says: z.string().min(1).nullable().describe("What it says, in our words; null where its content was not read."),
});
export type Notice = z.output<typeof Notice>;
