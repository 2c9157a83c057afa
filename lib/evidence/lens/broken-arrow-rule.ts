import type { ArrowEntry, Study } from "../schema/study.ts";
import { hasCellsOf } from "./arrow-entries.ts";
import { arrowRules } from "./arrow-rules.ts";
import type { SourceFamily } from "./source-family.ts";

/** How a study's entry on an arrow breaks the rule for arrows, in the words of a problem; null where it keeps it. */
export function brokenArrowRule(study: Study, entry: ArrowEntry, family: SourceFamily): string | null {
  const rule = arrowRules[entry.arrow];
  if (!rule) return "has no row in the rule for arrows";
  if (rule.kind !== "fate" && rule.kind !== "process")
    return rule.kind === "context" ? "is context, on which no study stands" : "follows from cohorts and comparisons and is not entered";
  const cohort = study.cohorts.find(({ id }) => id === entry.cohort);
  if (!cohort) return `names no cohort "${entry.cohort}"`;
  if (!hasCellsOf(cohort, rule.cells, family)) return `the cohort "${entry.cohort}" was not given the cells of its beginning`;
  if (cohort.host === null && !rule.inVitro) return "a culture does not show it";
  if (entry.basis === "read" && study.read.level === "citation") return "says it was read, and only the citation was";
  if (entry.basis === "read" && entry.comparisons.length === 0) return "names no comparison that bears on it";
  if (rule.kind === "process" && entry.stance !== "unclear" && entry.stance !== "against")
    return "things that rose together are unclear: nothing was read that tests whether one leads to the other";
  const wrong = study.comparisons.find(({ id, category }) => entry.comparisons.includes(id) && !rule.measures?.includes(category));
  return wrong ? `comparison ${wrong.id} measures ${wrong.category}, which is not what the arrow says` : null;
}
