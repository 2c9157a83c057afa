import type { MissingInput } from "./missing-input.ts";
import { z95 } from "./z-95.ts";

/** A share with its 95 % confidence interval, and what it was counted from. */
interface Proportion {
  readonly events: number;
  readonly total: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Share of a count with its 95 % score interval: (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), where p = events/total, n = total
 * and z = 1.96. Wilson 1927, J Am Stat Assoc 22:209–212; method 3 of Newcombe 1998, Stat Med 17:857–872. No continuity correction.
 *
 * Limits: it takes the events for independent of each other, which several retrievals of one man, or pups of one litter, are not. A
 * percent without its count has no interval. Throws for counts that are none.
 */
export function proportionInterval(events: number | null, total: number | null): Proportion | MissingInput {
  if (events === null) return { missing: "events", of: null };
  if (total === null) return { missing: "total", of: null };
  if (!Number.isInteger(events) || !Number.isInteger(total) || events < 0 || events > total)
    throw new RangeError(`${events} of ${total} is no count`);
  if (total === 0) return { missing: "total", of: null };
  const share = events / total;
  const scale = 1 + z95 ** 2 / total;
  const centre = (share + z95 ** 2 / (2 * total)) / scale;
  const half = (z95 * Math.sqrt((share * (1 - share)) / total + z95 ** 2 / (4 * total ** 2))) / scale;
  // At none and at all the limit is the share itself; rounding would put it a hair beyond.
  return { events, total, share, lower: events === 0 ? 0 : centre - half, upper: events === total ? 1 : centre + half };
}
