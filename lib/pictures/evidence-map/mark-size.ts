import { scaleLinear, scaleSqrt } from "d3-scale";

/** Radii of the discs, in the map's units. */
export const discRadius = { least: 3.5, most: 12 } as const;
/** Lengths of the bars, and of each part of them. */
export const barLength = { least: 5, most: 36 } as const;

/**
 * Radius of the disc for a number of studies: the area goes with the number, as an eye compares areas. One study is never smaller
 * than `discRadius.least`, whatever the largest number is, so that one is seen not to be none.
 */
export function discFor(number: number, most: number): number {
  if (number <= 0) return 0;
  const scale = scaleSqrt()
    .domain([0, Math.max(1, most)])
    .range([0, discRadius.most]);
  return Math.max(discRadius.least, scale(number));
}

/** The part of a disc that stands for the review's studies: the same centre, its area the part's share, and seen even for one study. */
export function innerDisc(part: number, whole: number, radius: number): number {
  if (part <= 0) return 0;
  return part >= whole ? radius : Math.max(1.8, radius * Math.sqrt(part / whole));
}

/** Lengths of the parts of a bar that stand one behind the other; no part with a study is shorter than `barLength.least`. */
export function barFor(parts: readonly number[], most: number): number[] {
  const kinds = parts.filter((part) => part > 0).length;
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, barLength.most]);
  const whole = Math.max(kinds * barLength.least, scale(parts.reduce((sum, part) => sum + part, 0)));
  // What is left once each part has its least length is shared by number.
  const rest = whole - kinds * barLength.least;
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (part > 0 ? barLength.least + (rest * part) / sum : 0));
}
