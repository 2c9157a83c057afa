import { z } from "zod";
import { findingBasis } from "./vocabularies/evidence.ts";
import { discrepancyPlace, mattering } from "./vocabularies/ledger.ts";

/** A field of the record itself, such as `intervention.relation`. */
const fieldPath = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;
/** Another record, with one of its fields or without: `claims/C042`, `studies/qian-2020#intervention.relation`. */
const otherRecord = /^(claims\/C\d{3}|(studies|trials)\/[A-Za-z0-9-]+(#[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*)?)$/;

const noted = {
  matters: mattering.schema.describe("How much it matters, judged by what would change if what was found holds; in doubt the lesser."),
  mattersBecause: z.string().min(1).describe("Why, in a sentence that a reader can check."),
};

/** The ledger's number of a difference within its record; with the record's id it makes an address that never changes. */
const number = z.number().int().positive().describe("Number within the record. Never changed and never given again.");

const about = z
  .array(
    z
      .string()
      .refine(
        (path) => fieldPath.test(path) || otherRecord.test(path),
        "is neither a field nor a record; expected intervention.relation, claims/C042 or studies/…#…",
      ),
  )
  .describe("The facts it is about: fields of this record, and claims of the review. Empty: the record as a whole.");

/** A place where the review and what was read differ, and what the finding rests on. Neutral in words; nothing is corrected by it. */
export const Discrepancy = z.strictObject({
  id: number,
  about,
  where: z.array(discrepancyPlace.schema).min(1).describe("Where in the review."),
  reviewSays: z.string().min(1).nullable().describe("What the review says, short; null where it cannot be told apart from the rest."),
  foundSays: z.string().min(1).nullable().describe("What was read says, short; null likewise."),
  text: z.string().min(1),
  restsOn: findingBasis.schema,
  ...noted,
});
export type Discrepancy = z.output<typeof Discrepancy>;

/** Pages about one registry record that do not say the same. */
export const Conflict = z.strictObject({
  id: number,
  about,
  field: z.string().min(1).describe("What they differ in, as the curator named it."),
  values: z.array(z.string().min(1)).min(1).describe("What each page says."),
  reading: z.string().min(1).describe("How the difference is understood."),
  ...noted,
});
export type Conflict = z.output<typeof Conflict>;

/** What an inconsistency of the review adds to its text: the same as above, for a finding that belongs to no single record. */
export const inconsistencyFields = {
  about: z
    .array(z.string().regex(otherRecord, "is not a record; expected claims/C042 or studies/…#intervention.relation"))
    .describe("The claims, and the facts of studies and trials, that it is about."),
  where: z.array(discrepancyPlace.schema).min(1).describe("Where in the review."),
  sides: z
    .array(z.strictObject({ who: z.string().min(1), says: z.string().min(1) }))
    .describe("What each place says, where they can be told apart."),
  ...noted,
};

/** What holds of a list of numbered differences: no number twice. */
export function numbersTwice(differences: readonly { readonly id: number }[]): number[] {
  const numbers = differences.map(({ id }) => id);
  return numbers.filter((number, place) => numbers.indexOf(number) !== place);
}
