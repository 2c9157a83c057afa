import { z } from "zod";
import { inconsistencyFields } from "./discrepancy.ts";
import { referenceNumber, reviewLine } from "./identifiers.ts";
import { findingBasis } from "./vocabularies/evidence.ts";

/** A place where the base review contradicts itself, or cites a work whose title does not fit the use made of it. */
export const Inconsistency = z.strictObject({
  id: z.string().regex(/^[A-E]\d{1,2}$/, "is not an inconsistency id; expected A to E and a number"),
  group: z.string().min(1).describe("Kind of inconsistency."),
  heading: z.string().nullable(),
  text: z.string().min(1),
  ...inconsistencyFields,
  restsOn: z.array(findingBasis.schema).min(1),
  references: z.array(referenceNumber),
  lines: z.array(reviewLine),
  trials: z.array(z.string()),
  sameAs: z
    .array(z.string().regex(/^[A-Za-z0-9-]+-\d+$/, "is no row of a study or trial; expected qian-2020-1"))
    .describe("Rows of the ledger, of studies and trials, that note the same finding or a part of it. A row is of one finding only."),
});
export type Inconsistency = z.output<typeof Inconsistency>;
