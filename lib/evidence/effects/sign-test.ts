/**
 * The exact two-sided sign test of better against worse: the probability, were each way as likely, of a split at least as uneven as this
 * one (binomial with p = ½; Cochrane Handbook, chapter 12.2.1.3). Studies without a change or in conflict take no part. Null where there is no
 * study on either side. It says nothing of the size of effects, of bias, or of studies that were never published, and its use for
 * vote counting is disputed (Nikolakopoulos, arXiv 2105.00672): it never stands without that caution.
 */
export function signTest(better: number, worse: number): number | null {
  const all = better + worse;
  if (all === 0) return null;
  const fewer = Math.min(better, worse);
  let tail = 0;
  let term = 0.5 ** all;
  for (let k = 0; k <= fewer; k++) {
    tail += term;
    term *= (all - k) / (k + 1);
  }
  return Math.min(1, 2 * tail);
}
