import { type ProportionInterval, proportionInterval } from "../../evidence/effects/proportion-interval.ts";
import { signTest } from "../../evidence/effects/sign-test.ts";
import type { DomainEffect } from "../../evidence/lens/domain-effect.ts";

/** What the numbers of a domain give together. */
export interface Vote {
  /** Better among better and worse, with its interval; null where there is neither. */
  readonly share: ProportionInterval | null;
  /** Of the exact two-sided sign test; null likewise. */
  readonly p: number | null;
  /** Studies with an outcome of the domain that is on no side. */
  readonly aside: number;
}

/** Vote counting by direction of effect (Cochrane Handbook, chapter 12.2.1.3): only better and worse take part. */
export function voteOf(numbers: Readonly<Record<DomainEffect, number>>): Vote {
  const { better, worse } = numbers;
  return {
    share: better + worse === 0 ? null : proportionInterval(better, better + worse),
    p: signTest(better, worse),
    aside: numbers.otherwise + numbers["no-comparator"] + numbers["not-read"],
  };
}
