/**
 * Share of the damage that treatment makes good: (treated − injured)/(healthy − injured), from three means of one measure in one unit. It
 * is the normalised mean difference of animal meta-analysis, as a share instead of a percent (Vesterinen et al. 2014, J Neurosci Methods
 * 221:92–102), and is the same whether more or less is better, and in any unit. Null where a mean was not printed, or where healthy equals
 * injured and there is nothing to make good.
 *
 * 0 is no better than injured, 1 is back to healthy. Below 0 the treated are further from healthy than the injured. Above 1 they are past
 * healthy on the other side, which is no more than healthy: too many cells or too much hormone can be a harm.
 *
 * Limits: where damage was slight, a small difference makes a large share. It has no interval: the denominator is uncertain too.
 */
export function recoveredShare(means: {
  readonly treated: number | null;
  readonly injured: number | null;
  readonly healthy: number | null;
}): number | null {
  const { treated, injured, healthy } = means;
  if (treated === null || injured === null || healthy === null || healthy === injured) return null;
  return (treated - injured) / (healthy - injured);
}
