/**
 * Exact correction of a standardised mean difference for small groups: c(m) = Γ(m/2) / (√(m/2) · Γ((m − 1)/2)), where m = n₁ + n₂ − 2.
 * Hedges 1981, J Educ Stat 6:107–128, equation 6e; `cmicalc` of R's metafor. Not the approximation 1 − 3/(4m − 1).
 *
 * The ratio r(m) = Γ(m/2)/Γ((m − 1)/2) is found without a gamma function: r(2) = 1/√π and r(m) · r(m + 1) = (m − 1)/2. Throws below two
 * degrees of freedom, where the correction is not defined.
 */
export function smallSampleCorrection(degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 2) throw new RangeError(`no correction for ${degreesOfFreedom}`);
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let m = 2; m < degreesOfFreedom; m += 1) ratio = (m - 1) / (2 * ratio);
  return ratio / Math.sqrt(degreesOfFreedom / 2);
}
