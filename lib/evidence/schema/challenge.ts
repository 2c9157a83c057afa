import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { Uptake } from "./uptake.ts";
import { challengeKind, challengeStance } from "./vocabularies/challenge.ts";

/** A difficulty that the base review states, of some cell sources or of all, and what has taken it up. No verdict is given. */
export const Challenge = z
  .strictObject({
    id: slug.describe("Stable slug; the anchor on the page."),
    kind: challengeKind.schema,
    name: z.string().min(1),
    statement: z.array(Sentence).min(1, "needs at least one sentence").describe("The difficulty, sentence by sentence with supports."),
    cellSources: z.array(slug).describe("Cell sources that it is stated of; empty where it is stated of all."),
    claims: z
      .array(claimId)
      .min(1, "a challenge needs a claim that states it")
      .describe("Claims of the review that state it, or that name a way round it."),
    questions: z
      .array(z.string().regex(/^Q\d{1,2}$/, "is not a question id; expected Q and a number"))
      .describe("Contested questions that turn on it."),
    takenUp: z
      .array(Uptake.extend({ stance: challengeStance.schema }))
      .describe("Studies, trials and syntheses that take it up; empty where the search of the release found none."),
  })
  .refine((challenge) => new Set(challenge.takenUp.map((entry) => entry.by)).size === challenge.takenUp.length, {
    path: ["takenUp"],
    message: "names a record twice; one sentence a record",
  });
export type Challenge = z.output<typeof Challenge>;
