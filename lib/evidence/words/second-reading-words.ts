import type { SecondReading } from "../schema/second-reading.ts";
import { findingKind, findingOutcome } from "../schema/vocabularies/second-reading.ts";

/** How many findings there are, what became of them and of what kind they are, in two sentences. */
export function secondReadingWords(findings: SecondReading): string {
  const records = new Set(findings.flatMap((finding) => finding.records)).size;
  const counts = (terms: readonly { readonly id: string; readonly label: string }[], of: "outcome" | "kind") =>
    terms
      .map(({ id, label }) => ({ label: label.toLowerCase(), count: findings.filter((finding) => finding[of] === id).length }))
      .filter(({ count }) => count > 0);
  const outcomes = counts(findingOutcome.terms, "outcome").map(({ label, count }) => `${count} ${count === 1 ? "was" : "were"} ${label}`);
  const kinds = counts(findingKind.terms, "kind").map(({ label, count }) => `${label} ${count}`);
  return `A second reader went through the records and had ${findings.length} findings, which concern ${records} of them: ${listed(outcomes)}. By kind: ${kinds.join(", ")}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
