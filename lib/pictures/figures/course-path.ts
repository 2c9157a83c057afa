import type { Cubic, Point } from "./geometry.ts";

/** A curve as the data of an SVG path, rounded to hundredths so that equal figures are equal files. */
export function coursePath([a, b, c, d]: Cubic): string {
  return `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`;
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** A number of the figure, to hundredths. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
