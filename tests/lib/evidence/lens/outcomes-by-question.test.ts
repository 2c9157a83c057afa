import { expect, test } from "vitest";
import { questionOf } from "@/lib/evidence/lens/comparison-question.ts";
import { outcomesByQuestion } from "@/lib/evidence/lens/outcomes-by-question.ts";
import { realData } from "../../../support/real-data.ts";

const { studies } = realData().records;

test.each(studies.map((study) => [study.id, study] as const))(
  "%s: every outcome stands once, under its own question, whether treatment helps first",
  (_, study) => {
    const groups = outcomesByQuestion(study);
    const told = groups.flatMap(({ question, outcomes }) => outcomes.map(({ id }) => [id, question] as const));
    expect(new Map(told)).toEqual(new Map(study.comparisons.map((one) => [one.id, questionOf(one, study.cohorts)])));
    expect(told).toHaveLength(study.comparisons.length);
    const questions = groups.map(({ question }) => question);
    if (questions.includes("helps")) expect(questions[0]).toBe("helps");
    for (const { outcomes, note } of groups) if (note !== null) expect(outcomes.every((one) => one.note === note)).toBe(true);
  },
);
