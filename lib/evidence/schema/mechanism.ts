import { z } from "zod";
import { referenceNumber, reviewLine, slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { mechanismBasis, mechanismRoute } from "./vocabularies/cell-source.ts";
import { modeOfAction } from "./vocabularies/study.ts";

/** A mechanism explained at three depths. No sentence goes beyond what was read: a title is told as a title. */
const Explanation = z.strictObject({
  short: Sentence.describe("The mechanism in one sentence."),
  student: z.array(Sentence).min(2, "needs a paragraph of at least two sentences").describe("A paragraph for a student of the field."),
  detail: z.array(Sentence).min(1, "needs at least one sentence").describe("The detail, with the numbers that were read."),
  notShown: z.array(Sentence).min(1, "needs what the mechanism's evidence does not show").describe("What all this does not show."),
});

/** A way of acting, or a disease process, that the base review states, labels in a figure or only cites by title. */
export const Mechanism = z.strictObject({
  id: z.string().regex(/^M\d{2}$/, "is not a mechanism id; expected M and two digits"),
  name: z.string().min(1),
  route: mechanismRoute.schema,
  summary: z.string().min(1).describe("What the review says, in our words."),
  entities: z.array(z.string()).describe("Cells, molecules and structures it names."),
  cellSources: z.array(slug).describe("Cell sources it is stated for."),
  cellSourcesAsStated: z.array(z.string()).describe("The same in the review's words."),
  modes: z.array(modeOfAction.schema).describe("Our grouping by mode of action; ties the mechanism to the studies that name the mode."),
  references: z.array(referenceNumber),
  section: z.string().min(1),
  lines: z.array(reviewLine).min(1, "needs the lines of the review it was read on"),
  basis: mechanismBasis.schema,
  note: z.string().nullable(),
  notDrawn: z
    .string()
    .min(1)
    .optional()
    .describe("Why no figure draws it, in words for readers. Of a mechanism that an arrow of a figure draws, it is absent."),
  explanation: Explanation.describe("The mechanism explained, every sentence with what it rests on."),
});
export type Mechanism = z.output<typeof Mechanism>;
