import type { ArrowRule } from "../lens/arrow-rules.ts";
import { cause } from "../schema/vocabularies/cause.ts";
import { deliverySite, outcomeCategory } from "../schema/vocabularies/study.ts";

/** What a rule asks of a study, in words for readers; the names of its cells are added by who has them. */
export interface ArrowRuleWords {
  /** What must have been measured, or where the cells must have been put. Null: nothing beside the cells. */
  readonly asked: string | null;
  /** Whether cultures count, in a word. */
  readonly cultures: string;
}

/** A rule for an arrow in words: each term by its label, each narrowing by what it stands for. */
export function arrowRuleWords(rule: ArrowRule): ArrowRuleWords {
  const listed = (labels: readonly string[]) => labels.join(", ");
  const put = rule.sites ? `put: ${listed(rule.sites.map((id) => deliverySite.term(id).label.toLowerCase()))}` : null;
  const by = rule.routed ? `the route names the ${rule.routed.words}` : null;
  const measured = rule.measures ? listed(rule.measures.map((id) => outcomeCategory.term(id).label.toLowerCase())) : null;
  const of = rule.measured ? `of ${rule.measured.words}` : null;
  const model = rule.causes ? `model of: ${listed(rule.causes.map((id) => cause.term(id).label.toLowerCase()))}` : null;
  const parts = [put, by, measured && of ? `${measured}, ${of}` : measured, model].filter((part) => part !== null);
  return {
    asked: parts.length > 0 ? parts.join("; ") : null,
    cultures: rule.kind === "context" || rule.kind === "procedure" ? "–" : rule.inVitro ? "yes" : "no",
  };
}
