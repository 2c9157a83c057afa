import type { EvidenceLevel } from "./arrow-level.ts";

/** How many studies of the catalogue stand behind an arrow, under the filters that are on. Each is the count of one term of the arrow facet. */
export interface ArrowNumbers {
  /** All that bear on it. */
  readonly any: number;
  readonly for: number;
  /** For, in animals or people, by what was given before loss was shown or at a time not read. */
  readonly early: number;
  /** For, by what was given after loss was shown: restoration. */
  readonly restored: number;
  readonly against: number;
  readonly unclear: number;
  /** By their title only; in neither of the three before. */
  readonly title: number;
  /** By what was seen in people. */
  readonly people: number;
  /** Those of which more than the citation was read. */
  readonly read: number;
}

const withoutStudies: Readonly<Record<EvidenceLevel, string>> = {
  "no-source": "no source",
  "named-only": "named only",
  stated: "stated",
  cited: "cited",
  "in-vitro": "0",
  "other-species": "0",
  human: "0",
};

/**
 * The count beside an arrow: “+4·1 −1”, four for it when given before loss was shown, one after, one against; “+2” where time plays no
 * part, as in culture. Where there is room “(3)”, the number read beyond the citation. Protection and restoration are never one number.
 */
export function countWords(numbers: ArrowNumbers, level: EvidenceLevel, long: boolean): string {
  if (numbers.any === 0) return withoutStudies[level];
  const sides = [forWords(numbers), numbers.against > 0 ? `−${numbers.against}` : ""].filter(Boolean);
  const rest = [numbers.unclear > 0 ? `?${numbers.unclear}` : "", numbers.title > 0 ? "title" : ""].filter(Boolean);
  const words = (sides.length > 0 ? sides : rest).join(" ");
  return long && numbers.read > 0 ? `${words} (${numbers.read})` : words;
}

function forWords(numbers: ArrowNumbers): string {
  if (numbers.for === 0) return "";
  return numbers.early + numbers.restored > 0 ? `+${numbers.early}·${numbers.restored}` : `+${numbers.for}`;
}
