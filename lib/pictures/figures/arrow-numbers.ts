import type { EvidenceLevel } from "./arrow-level.ts";

/** How many studies of the catalogue stand behind an arrow, under the filters that are on. Each is the count of one term of the arrow facet. */
export interface ArrowNumbers {
  /** All that bear on it. */
  readonly any: number;
  readonly for: number;
  readonly against: number;
  readonly unclear: number;
  /** By their title only; in neither of the three before. */
  readonly title: number;
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

/** The count beside an arrow: “+4 −1”, and where there is room “(3)”, the number read beyond the citation. */
export function countWords(numbers: ArrowNumbers, level: EvidenceLevel, long: boolean): string {
  if (numbers.any === 0) return withoutStudies[level];
  const sides = [numbers.for > 0 ? `+${numbers.for}` : "", numbers.against > 0 ? `−${numbers.against}` : ""].filter(Boolean);
  const rest = [numbers.unclear > 0 ? `?${numbers.unclear}` : "", numbers.title > 0 ? "title" : ""].filter(Boolean);
  const words = (sides.length > 0 ? sides : rest).join(" ");
  return long && numbers.read > 0 ? `${words} (${numbers.read})` : words;
}
