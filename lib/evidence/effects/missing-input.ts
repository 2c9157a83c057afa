/** Why nothing was calculated: which input is not there, or is not fit for it, and of which group. */
export interface MissingInput {
  /**
   * `value`, `n`, `spread`, `events`, `total`: not printed. `spread-kind`: printed, and not said whether SD or SEM. `second-of-group`: a
   * group of one has no spread. `positive-mean`: a mean is zero or below, and has no logarithm. `nonzero-spread`: the values do not
   * spread, so that there is nothing to measure the difference in.
   */
  readonly missing: "value" | "n" | "spread" | "spread-kind" | "second-of-group" | "positive-mean" | "nonzero-spread" | "events" | "total";
  /** The group that lacks it; null where it is both together, or there is only one. */
  readonly of: "treated" | "comparator" | null;
}
