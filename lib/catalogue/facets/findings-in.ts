import { findingsWords } from "../../evidence/words/findings-words.ts";
import type { Collection, CollectionName } from "../collections/define-collection.ts";
import type { Answer } from "./facet-index.ts";

/**
 * How many findings are among the records that match: those that stand for one. Null where the list knows no findings, or where
 * the address tells them from what repeats them, so that the number of records says it all.
 */
export function findingsIn({ findings }: Pick<Collection<CollectionName>, "findings">, answer: Pick<Answer, "facets">): number | null {
  const facet = answer.facets.find((counted) => counted.shape.id === findings?.facet);
  if (!facet || facet.options.some((option) => option.selected)) return null;
  return facet.options.find((option) => option.id === findings?.term)?.count ?? null;
}

/** The number of a list with what it counts: "12 of 85 studies", "128 findings in 157 of 157 rows". */
export function matchedWords(
  collection: Pick<Collection<CollectionName>, "findings" | "noun">,
  answer: Pick<Answer, "facets" | "matched" | "total">,
): string {
  const findings = findingsIn(collection, answer);
  const { one, many } = collection.noun;
  const number = `${answer.matched} of ${answer.total}`;
  return findings === null ? `${number} ${answer.total === 1 ? one : many}` : findingsWords(findings, number);
}
