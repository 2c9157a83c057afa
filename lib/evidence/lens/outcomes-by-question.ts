import type { Comparison } from "../schema/comparison.ts";
import type { Study } from "../schema/study.ts";
import { comparisonQuestion } from "../schema/vocabularies/study.ts";
import { type Question, questionOf } from "./comparison-question.ts";

/** The outcomes of a study that answer one question. */
export interface OutcomesOfQuestion {
  readonly question: Question;
  /** In the record's order. */
  readonly outcomes: readonly Comparison[];
  /** The note that all of them carry, to be said once; null where they differ or there is but one. */
  readonly note: string | null;
}

/** All outcomes of a study by the question they answer, whether treatment helps first. Each stands in exactly one group. */
export function outcomesByQuestion(study: Pick<Study, "cohorts" | "comparisons">): OutcomesOfQuestion[] {
  return comparisonQuestion.ids.flatMap((question) => {
    const outcomes = study.comparisons.filter((comparison) => questionOf(comparison, study.cohorts) === question);
    const notes = new Set(outcomes.map(({ note }) => note ?? null));
    const [note = null] = notes;
    return outcomes.length === 0 ? [] : [{ question, outcomes, note: outcomes.length > 1 && notes.size === 1 ? note : null }];
  });
}
