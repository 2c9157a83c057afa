import type { effect } from "../../evidence/schema/vocabularies/figure.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";

/** The head of an arrow that points along the x axis with its tip at 0, 0: filled for “leads to”, open for “promotes”, a bar for “inhibits”; a ring for “goes with”; hollow for what is done, a hollow lozenge for what is proposed, a cross for what is not held to suit. */
export const arrowHeads: Readonly<Record<TermId<typeof effect>, string>> = {
  "leads-to": "M0 0-8.5-3.6-6.5 0-8.5 3.6z",
  promotes: "M-7.5-4.6 0 0-7.5 4.6",
  inhibits: "M0-5.5V5.5",
  "goes-with": "M0 0a3.4 3.4 0 1 0-6.8 0a3.4 3.4 0 1 0 6.8 0z",
  "treated-with": "M0 0-9-4.2V4.2z",
  proposed: "M0 0-5.5-3.6-11 0-5.5 3.6z",
  "not-held-to-suit": "M-8-4.2-.6 4.2M-8 4.2-.6-4.2",
};
