import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { Answer, CountedOption } from "../../catalogue/facets/facet-index.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import type { Query } from "../../catalogue/facets/query.ts";
import { sentenceOf } from "../../catalogue/facets/sentence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { splitWords } from "../../evidence/words/corpus-words.ts";
import { findingsWords } from "../../evidence/words/findings-words.ts";
import type { Card, CardBar, CardBody } from "./card.ts";

/** The facets that a list's card counts, first the one that is shown where the address makes no choice in it. */
export const cardFacets: Readonly<Record<CollectionName, readonly string[]>> = {
  studies: ["source", "model", "species", "outcome"],
  trials: ["status", "country", "source"],
  "cell-sources": ["evidence", "kind", "pathway"],
  mechanisms: ["basis", "route", "mode"],
  references: ["kind", "extracted", "cited"],
  claims: ["topic", "basis", "since"],
  discrepancies: ["matters", "where", "between"],
};

/** How many rows a card shows. */
const rowsMax = 5;

/** What a list's card is made of: the list's question with its answer, and the answer of the part that is in the review. */
export interface ListOfCard {
  readonly collection: Collection<CollectionName>;
  readonly shape: CollectionShape;
  readonly query: Query;
  readonly answer: Answer;
  /** The answer to the same question with the review chosen; null where the list is not told apart, or the address chooses a part. */
  readonly review: Answer | null;
  /** The answer with each finding counted once; null where records are no findings, or the address chooses among them. */
  readonly findings: Answer | null;
  readonly release: string;
}

/** The card of a list: its number, what narrows it, and the counts of its main facet. All numbers are of the answers given. */
export function listCard({ collection, shape, query, answer, review, findings, release }: ListOfCard): Card {
  const { matched, total } = answer;
  const noun = (number: number) => (number === 1 ? collection.noun.one : collection.noun.many);
  const sentence = sentenceOf(shape, query).trim();
  const split = review ? splitWords(partsOf(shape, collection.apart, [review.matched, matched - review.matched])) : "";
  return {
    kicker: collection.title,
    title: findings
      ? findingsWords(findings.matched, matched === total ? total : `${matched} of ${total}`)
      : matched === total
        ? `${total} ${noun(total)}`
        : `${matched} of ${total} ${noun(total)}`,
    ledes: [sentence, split].filter(Boolean),
    body: barsOf(
      findings ? { name: collection.name, noun: { one: "finding", many: "findings" } } : collection,
      findings ?? answer,
      review,
      query,
    ),
    release,
  };
}

function barsOf(
  collection: Pick<Collection<CollectionName>, "name" | "noun">,
  answer: Answer,
  review: Answer | null,
  query: Query,
): CardBody {
  const none = { kind: "bars", heading: "", of: 0, bars: [], note: "" } as const;
  const main = cardFacets[collection.name].find((id) => !query.filters.has(id));
  const facet = answer.facets.find(({ shape }) => shape.id === main);
  if (!facet || answer.matched === 0) return none;
  const isReason = (option: CountedOption) => missing.ids.some((id) => id === option.id);
  // What only says more of its broader term, as "Fertility: improved" does, is no row of its own.
  const saysMore = (option: CountedOption) =>
    facet.options.some((other) => other.id === option.parent && option.label.startsWith(`${other.label}: `));
  const used = facet.options.filter((option) => option.count > 0 && !saysMore(option));
  const byCount = (a: CountedOption, b: CountedOption) => b.count - a.count;
  const reasons = used.filter(isReason).sort(byCount).slice(0, 1);
  const shown = [
    ...used
      .filter((option) => !isReason(option))
      .sort(byCount)
      .slice(0, rowsMax - reasons.length),
    ...reasons,
  ];
  const inReview = new Map(review?.facets.find(({ shape }) => shape.id === main)?.options.map(({ id, count }) => [id, count]));
  const bars = shown.map(({ id, label, count }): CardBar => ({ label, count, review: review ? (inReview.get(id) ?? 0) : null }));
  const { one, many } = collection.noun;
  const severally = used.reduce((sum, option) => sum + option.count, 0) > answer.matched;
  const left = used.length - shown.length;
  return {
    kind: "bars",
    heading: `${facet.shape.label}, of ${answer.matched} ${answer.matched === 1 ? one : many}`,
    of: answer.matched,
    bars,
    note: [
      review ? "Dark: in the review; light: added since." : "",
      severally ? `A ${one} can count in several rows.` : "",
      left > 0 ? `${left} further ${left === 1 ? "row is" : "rows are"} left out.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** The two parts of a number by the labels of the facet that tells them apart. */
function partsOf(shape: CollectionShape, apart: string | undefined, counts: readonly [number, number]) {
  const terms = shape.facets.find((facet) => facet.id === apart)?.terms ?? [];
  return terms.slice(0, 2).map((term, place) => ({ label: term.label, count: counts[place] as number }));
}
