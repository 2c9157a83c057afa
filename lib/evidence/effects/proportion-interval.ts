/** A share of a count, with its 95 % interval; all between 0 and 1. */
export interface ProportionInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
export const z95 = 1.959963984540054;

/**
 * A proportion with its Wilson score interval at 95 %, without continuity correction (Wilson EB, J Am Stat Assoc 1927;22:209–212; method 3 of
 * Newcombe RG, Stat Med 1998;17:857–872): (2np + z² ± z √(z² + 4npq)) / 2(n + z²). It holds for small groups and at 0 and 100 %, where
 * the textbook interval does not; it knows nothing of who was left out of the group. Throws where the count is not one of the total.
 */
export function proportionInterval(events: number, total: number): ProportionInterval {
  if (!Number.isInteger(events) || !Number.isInteger(total) || total < 1 || events < 0 || events > total)
    throw new Error(`${events} of ${total} is no proportion`);
  const share = events / total;
  const z2 = z95 * z95;
  const middle = 2 * events + z2;
  const reach = z95 * Math.sqrt(z2 + 4 * events * (1 - share));
  const below = 2 * (total + z2);
  return { share, low: events === 0 ? 0 : (middle - reach) / below, high: events === total ? 1 : (middle + reach) / below };
}
