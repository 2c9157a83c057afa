import { z } from "zod";
import { partialDate } from "./identifiers.ts";

/** The state of the catalogue that is published together. */
export const Release = z.strictObject({
  name: z
    .string()
    .regex(/^\d{4}\.\d{2}(\.\d+)?$/, "is not a release name; expected YYYY.MM or YYYY.MM.n")
    .describe("Year and month, with a number for a second release in a month."),
  date: partialDate.describe("Day of the release."),
  evidenceReadUntil: partialDate.describe("Day on which the last page was read."),
});
export type Release = z.output<typeof Release>;
