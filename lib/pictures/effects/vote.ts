import { signTest } from "../../evidence/effects/sign-test.ts";
import type { DomainEffect } from "../../evidence/lens/domain-effect.ts";

/** What the numbers of a domain give together. */
export interface Vote {
  /** Better among better and worse, with its interval, and the exact two-sided sign test; null where there is neither. */
  readonly test: ReturnType<typeof signTest>;
  /** Studies with an outcome of the domain that is on no side. */
  readonly aside: number;
}

/** The most studies that the exact test is calculated for. */
const testedMax = 1000;

/** Vote counting by direction of effect (Cochrane Handbook, chapter 12.2.1.3): only better and worse take part. */
export function voteOf(numbers: Readonly<Record<DomainEffect, number>>): Vote {
  const { better, worse } = numbers;
  return {
    test: better + worse > testedMax ? null : signTest(better, worse),
    aside: numbers["in-culture"] + numbers.otherwise + numbers["no-comparator"] + numbers["not-read"],
  };
}
