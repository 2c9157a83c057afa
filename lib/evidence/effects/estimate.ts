/** An estimate with its sampling variance and its 95 % confidence interval. */
export interface Estimate {
  readonly estimate: number;
  readonly variance: number;
  readonly lower: number;
  readonly upper: number;
}
