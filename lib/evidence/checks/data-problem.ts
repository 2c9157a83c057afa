/** Something wrong in a data file: which file, which field, and why. */
export interface DataProblem {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}
