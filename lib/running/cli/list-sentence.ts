import type { Listing } from "../../catalogue/asking/list-records.ts";
import type { Answer } from "../../catalogue/facets/facet-index.ts";
import { matchedWords } from "../../catalogue/facets/findings-in.ts";
import { partsApart } from "../../catalogue/facets/parts-apart.ts";
import type { Query } from "../../catalogue/facets/query.ts";
import { sentenceOf } from "../../catalogue/facets/sentence.ts";
import { splitWords } from "../../evidence/words/corpus-words.ts";
import type { ListQuestion } from "./read-list-question.ts";

type Asked = Pick<ListQuestion, "collection" | "shape" | "query">;

/** The view in one sentence, as the page has it: “12 of 85 studies where …: 9 in the review, 3 added since”. */
export function listSentence({ collection, shape, query }: Asked, answer: Pick<Answer, "matched" | "total" | "facets">): string {
  const parts = partsApart(collection.apart, answer);
  return `${matchedWords(collection, answer)}${sentenceOf(shape, query)}${parts.length > 1 ? `: ${splitWords(parts)}` : ""}`;
}

/** What is said below a list: the sentence, what its default choices leave out, and where the rest of it is. */
export function listNotes(asked: Asked, listing: Listing, all: boolean): string[] {
  const { shape, query, collection } = asked;
  if (listing.matched === 0) return [`No ${collection.noun.one} matches: ${listSentence(asked, listing)}.`, ...leftOut(query, listing)];
  const rest = all || listing.pages === 1 ? [] : [`Page ${listing.page} of ${listing.pages}; --page asks for another, --all for all.`];
  return [`${listSentence({ collection, shape, query }, listing)}.`, ...leftOut(query, listing), ...rest];
}

/** Records that a facet's default choice leaves out, and how they are asked for. */
function leftOut(query: Query, { facets }: Listing): string[] {
  return facets.flatMap(({ shape, options }) => {
    const chosen = query.filters.get(shape.id);
    if (shape.kind !== "term" || shape.default === null || chosen?.kind !== "term" || chosen.ids.join() !== shape.default.join()) return [];
    const out = options.filter((option) => !option.selected && option.count > 0);
    const records = out.reduce((sum, option) => sum + option.count, 0);
    return records === 0
      ? []
      : [
          `Left out unless asked for: ${records} (${out.map((option) => option.label.toLowerCase()).join("; ")}); --${shape.id} any shows all.`,
        ];
  });
}
