import type { Arrow } from "../../evidence/schema/figure.ts";
import type { evidenceLevel } from "../../evidence/schema/vocabularies/figure.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";

export type EvidenceLevel = TermId<typeof evidenceLevel>;

/**
 * The highest level that the support of an arrow reaches. Studies lift it only where they were read and speak for
 * it; a claim without a citation and one with differ; a legend or a title that merely names it comes below both.
 */
export function levelOf(arrow: Arrow, claimsWithCitation: ReadonlySet<string>): EvidenceLevel {
  const supports = (entry: { stance: string }) => entry.stance === "for" || entry.stance === "for-and-against";
  const read = arrow.studies.filter((entry) => entry.basis === "read" && supports(entry));
  if (read.some((entry) => entry.setting === "human")) return "human";
  if (read.some((entry) => entry.setting === "animal")) return "other-species";
  if (read.length > 0) return "in-vitro";
  if (arrow.claims.some((claim) => claimsWithCitation.has(claim))) return "cited";
  if (arrow.claims.length > 0) return "stated";
  if (arrow.legend.length > 0 || arrow.titles.length > 0 || arrow.studies.length > 0) return "named-only";
  return "no-source";
}
