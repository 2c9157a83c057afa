import { z } from "zod";
import { slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";

/** One step of the reading path for newcomers: a page long, each sentence with what it rests on. */
export const ReadingStep = z.strictObject({
  id: slug,
  position: z.number().int().min(1).describe("Place in the path, from 1."),
  title: z.string().min(1),
  lede: z.string().min(1).describe("What the step answers, in a phrase."),
  parts: z
    .array(
      z.strictObject({
        heading: z.string().min(1),
        sentences: z.array(Sentence).min(1, "needs at least one sentence"),
      }),
    )
    .min(1),
  figure: z
    .strictObject({
      id: slug.describe("A figure of the catalogue."),
      raised: z.string().nullable().describe("The node or arrow shown raised; null for none."),
    })
    .nullable()
    .describe("The figure that goes with the step; null where none does."),
  onward: z
    .array(z.strictObject({ label: z.string().min(1), address: z.string().regex(/^\/[a-z]/, "is not an address of this site") }))
    .describe("Where to look further on this site."),
});
export type ReadingStep = z.output<typeof ReadingStep>;
