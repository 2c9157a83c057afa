import type { Arrow } from "../../evidence/schema/figure.ts";
import { evidenceLevel } from "../../evidence/schema/vocabularies/figure.ts";
import type { EvidenceLevel } from "./arrow-level.ts";
import type { ArrowNumbers } from "./arrow-numbers.ts";

/** What an arrow says and how it stands, in a sentence without its full stop: the words of the text twin and of screen readers. */
export function arrowSentence(arrow: Pick<Arrow, "statement">, numbers: ArrowNumbers, level: EvidenceLevel): string {
  return `${arrow.statement}: ${numberWords(numbers)}; ${levelWords(level)}`;
}

/** “2 studies for, 1 against; 3 read beyond the citation”, or that there is none. */
export function numberWords(numbers: ArrowNumbers): string {
  if (numbers.any === 0) return "no study";
  const sides = [
    numbers.for > 0 ? `${studies(numbers.for)} for${whenWords(numbers)}` : "",
    numbers.against > 0 ? `${numbers.for > 0 ? numbers.against : studies(numbers.against)} against` : "",
    numbers.unclear > 0 ? `${numbers.for + numbers.against > 0 ? numbers.unclear : studies(numbers.unclear)} unclear` : "",
    numbers.title > 0 ? `${numbers.title} by its title only` : "",
  ].filter(Boolean);
  return `${sides.join(", ")}, ${numbers.read === 0 ? "none" : numbers.read} read beyond the citation${numbers.people > 0 ? `, ${numbers.people} in people` : ""}`;
}

/** When what speaks for an arrow was given: protection is told apart from restoration. */
function whenWords(numbers: ArrowNumbers): string {
  if (numbers.early + numbers.restored === 0) return "";
  const timeless = numbers.for - numbers.early - numbers.restored;
  return ` (${numbers.early} given before loss was shown or when not read, ${numbers.restored} after${timeless > 0 ? `, ${timeless} where time plays no part, as in culture` : ""})`;
}

/** The level in running text; what was seen in animals was seen in them only. */
export function levelWords(level: EvidenceLevel): string {
  if (level === "other-species") return "in animals only";
  if (level === "in-vitro") return "in vitro only";
  return evidenceLevel.term(level).label.toLowerCase();
}

function studies(count: number): string {
  return `${count} ${count === 1 ? "study" : "studies"}`;
}
