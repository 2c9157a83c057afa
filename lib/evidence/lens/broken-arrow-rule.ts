import type { ArrowEntry, Study } from "../schema/study.ts";
import { hasCellsOf, isMeasureOf, isModelOf, isSiteOf } from "./arrow-entries.ts";
import { arrowRules } from "./arrow-rules.ts";
import { isRetracted } from "./comparison-question.ts";
import type { SourceFamily } from "./source-family.ts";

/** How a study's entry on an arrow breaks the rule for arrows, in the words of a problem; null where it keeps it. */
export function brokenArrowRule(study: Study, entry: ArrowEntry, family: SourceFamily): string | null {
  const rule = arrowRules[entry.arrow];
  if (!rule) return "has no row in the rule for arrows";
  if (rule.kind === "context") return "is context, on which no study stands";
  if (rule.kind === "procedure" || rule.kind === "effect") return "follows from cohorts and comparisons and is not entered";
  const cohort = study.cohorts.find(({ id }) => id === entry.cohort);
  if (!cohort) return `names no cohort "${entry.cohort}"`;
  if (!hasCellsOf(cohort, rule.cells, family)) return `the cohort "${entry.cohort}" was not given the cells of its beginning`;
  if (cohort.host === null && !rule.inVitro && entry.stance !== "unclear") return "a culture does not show it";
  if (!isModelOf(study, cohort, rule.causes)) return `the model of the cohort "${entry.cohort}" is none of its causes`;
  if (rule.sites && isSiteOf(rule, cohort) === false) return `the cohort "${entry.cohort}" was given its cells elsewhere`;
  if (entry.stance !== "unclear" && entry.basis === "title") return "takes a side by a title alone";
  if (entry.stance !== "unclear" && isRetracted(study)) return "takes a side, and the paper was retracted";
  if (entry.basis === "read" && study.read.level === "citation") return "says it was read, and only the citation was";
  if (entry.basis === "read" && entry.comparisons.length === 0) return "names no comparison that bears on it";
  if (rule.kind === "process" && entry.stance !== "unclear" && entry.stance !== "against")
    return "things that rose together are unclear: nothing was read that tests whether one leads to the other";
  const named = study.comparisons.filter(({ id }) => entry.comparisons.includes(id));
  const wrong = named.find(({ category }) => !rule.measures?.includes(category));
  if (wrong) return `comparison ${wrong.id} measures ${wrong.category}, which is not what the arrow says`;
  const shows = named.length === 0 || named.some((comparison) => isMeasureOf(rule, comparison));
  return shows ? null : `none of its comparisons measures ${rule.measured?.words}`;
}
