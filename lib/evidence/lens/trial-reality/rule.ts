import type { Trial } from "../../schema/trial.ts";

/** What the registry's fields say of one question, or why they do not say it. */
export interface Reading<Term extends string = string> {
  readonly term: Term;
  /** Why, as the end of a sentence that begins with the answer. */
  readonly because: string;
  /** Fields of the trial that the answer rests on, for the marks of their sources. */
  readonly restsOn: readonly string[];
}

/** A trial and the day on which it is looked at. */
export interface Looked {
  readonly trial: Trial;
  /** Exact to the day. */
  readonly day: string;
}

export interface Rule<Term extends string> {
  readonly term: Term;
  readonly when: (looked: Looked) => boolean;
  readonly because: (looked: Looked) => string;
}

/** The rules of one question, in order: the first that fits answers. The last fits always. */
export interface Rules<Term extends string> {
  readonly restsOn: readonly string[];
  readonly rules: readonly Rule<Term>[];
}

/** The first rule that fits answers. */
export function readBy<Term extends string>({ rules, restsOn }: Rules<Term>, looked: Looked): Reading<Term> {
  const rule = rules.find((one) => one.when(looked)) as Rule<Term>;
  return { term: rule.term, because: rule.because(looked), restsOn };
}
