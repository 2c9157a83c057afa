import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { Uptake } from "./uptake.ts";

/** Something that the base review asks for or looks forward to, and what has become of it. */
export const Prospect = z
  .strictObject({
    id: slug.describe("Stable slug; the anchor on the page."),
    name: z.string().min(1),
    statement: z.array(Sentence).min(1, "needs at least one sentence").describe("What the review asks for, in our words."),
    cellSources: z.array(slug).describe("Cell sources that it is asked for; empty where it is asked for all."),
    claims: z.array(claimId).min(1, "a prospect needs the claim that asks for it").describe("Claims of the review that ask for it."),
    became: z.array(Uptake).describe("What has become of it, one sentence a record; empty where nothing was found."),
    notSought: z
      .string()
      .min(1)
      .nullable()
      .describe("Why the search of the release did not look for it; null where it did, so that an empty list means nothing found."),
  })
  .refine((prospect) => new Set(prospect.became.map((entry) => entry.by)).size === prospect.became.length, {
    path: ["became"],
    message: "names a record twice; one sentence a record",
  });
export type Prospect = z.output<typeof Prospect>;
