import type { Question } from "@/lib/evidence/schema/question";

/** What stands on one side of a question: claims of the review, and findings that were read. */
export function sidesOf(question: Question, stance: string) {
  return {
    claims: question.positions.filter((position) => position.stance === stance),
    found: question.found.filter((finding) => finding.stance === stance),
  };
}

/** The works that the review cites on more than one side of a question, by reference number. */
export function citedOnBothSides(question: Question, referencesOf: (claim: string) => readonly number[]): number[] {
  const sides = new Map<number, Set<string>>();
  for (const position of question.positions) {
    if (position.stance === "unclear") continue;
    for (const n of referencesOf(position.claim)) sides.set(n, (sides.get(n) ?? new Set()).add(position.stance + (position.option ?? "")));
  }
  return [...sides]
    .filter(([, on]) => on.size > 1)
    .map(([n]) => n)
    .sort((a, b) => a - b);
}
