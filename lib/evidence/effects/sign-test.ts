import { proportionInterval } from "./proportion-interval.ts";

/** How unlikely a split of studies is if neither way were likelier, and what part of them is better. */
interface SignTest {
  readonly p: number;
  readonly share: Exclude<ReturnType<typeof proportionInterval>, { missing: unknown }>;
}

/**
 * Exact two-sided sign test of better against worse: p = min(1, 2 · Σ C(n, i)/2ⁿ for i from 0 to the smaller count), where n = better +
 * worse, with the share of better and its Wilson interval. Dixon and Mood 1946, J Am Stat Assoc 41:557–566; both together for directions
 * of effect, Cochrane Handbook, 12.2.1.3. Null where there is neither. Studies without a change or in conflict with themselves are on no
 * side and are not passed; how many there were is to be told beside it.
 *
 * Limits: the fewer studies, the less it can find (of five or fewer, never p < 0.05). It weighs a study of six mice as one of sixty, says
 * nothing of how large an effect is, and a run of published successes passes it however many failures were never printed. Nikolakopoulos
 * 2020 (Res Synth Methods 11:714–719) holds it unfit, because directions of studies do not follow the one binomial distribution that it
 * takes. Throws for counts that are none, and above 1,000 studies, where the number of ways outgrows what can be calculated with.
 */
export function signTest(better: number, worse: number): SignTest | null {
  const n = better + worse;
  if (![better, worse].every((count) => Number.isInteger(count) && count >= 0) || n > 1000)
    throw new RangeError(`${better} against ${worse} are no counts`);
  const share = proportionInterval(better, n);
  if ("missing" in share) return null;
  let ways = 1;
  let tail = 1;
  for (let i = 0; i < Math.min(better, worse); i += 1) {
    ways = (ways * (n - i)) / (i + 1);
    tail += ways;
  }
  return { p: Math.min(1, (2 * tail) / 2 ** n), share };
}
