import { z } from "zod";

/** What a sentence of ours may rest on: a record of the catalogue, or a line of the base review. */
export const support = z
  .string()
  .regex(
    /^(claims\/C\d{3}|studies\/[a-z0-9-]+|references\/[1-9]\d{0,2}|trials\/[A-Za-z0-9]+|syntheses\/[a-z0-9-]+|inconsistencies\/[A-E]\d{1,2}|review\/[1-9]\d{0,2})$/,
    "is not a support; expected claims/C001, studies/<id>, references/<number>, trials/<number>, syntheses/<id>, inconsistencies/<id> or review/<line>",
  );

/** One sentence of an explanation, in our own words, with what it rests on. It says no more than what was read there. */
export const Sentence = z.strictObject({
  text: z.string().min(1).describe("The sentence, in our words. An abbreviation is written out where it is first used."),
  restsOn: z
    .array(support)
    .min(1, "a sentence needs the claim, study or reference that it rests on")
    .describe("The records, or lines of the review, that the sentence rests on."),
});
export type Sentence = z.output<typeof Sentence>;
