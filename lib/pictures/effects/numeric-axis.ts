import { type ScaleLinear, scaleLinear } from "d3-scale";

/** What is drawn on an axis: a point, with its interval where there is one. In the units of the axis. */
export interface AxisValue {
  readonly point: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** Width of an axis in a table, in CSS pixels. */
export const axisWidth = 150;

/**
 * One axis for all values of a measure, so that they can be held against each other: it reaches from the least to the greatest of
 * them, with the references (no difference; as injured and as healthy) always on it, and half a mark free at both ends.
 */
export function numericAxis(values: readonly AxisValue[], references: readonly number[]): ScaleLinear<number, number> {
  const all = [...references, ...values.flatMap(({ point, lower = point, upper = point }) => [point, lower, upper])];
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const domain = least === greatest ? [least - 1, greatest + 1] : [least, greatest];
  return scaleLinear()
    .domain(domain)
    .range([6, axisWidth - 6]);
}
