import type { CollectionName } from "../collections/define-collection.ts";
import { correctWord } from "../search/correct-word.ts";
import { pageHits } from "../search/page-hits.ts";
import { mostConcepts, type Ranked, rank } from "../search/rank.ts";
import { type Concept, readConcepts } from "../search/read-concepts.ts";
import { type Search, searchPageSize } from "../search/read-search.ts";
import type { Hit, HitGroup, SearchAnswer } from "../search/search-answer.ts";
import { type SearchKind, searchKinds } from "../search/search-kinds.ts";
import type { Synonyms } from "../search/synonyms.ts";
import { asking } from "./asking.ts";
import { placesByKey } from "./find-by-key.ts";
import { lookUpWords } from "./look-up-words.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { searchTools } from "./search-tools.ts";

/** How many hits of each kind stand on a page of all kinds. */
const shownOfEach = 5;

/** Answers a search over all kinds, or over one: the same hits for page, palette and API. */
export async function searchRecords(catalogue: Catalogue, search: Search): Promise<SearchAnswer> {
  const { synonyms, known, sizes } = await searchTools(catalogue);
  const asked = readConcepts(search.q, synonyms);
  const [{ concepts, corrected, found }, keyed] = await Promise.all([
    correct(catalogue, asked, synonyms, known),
    placesByKey(catalogue, search.q),
  ]);
  const kinds = searchKinds.map((kind) => ({
    kind,
    size: sizes.get(kind) ?? 0,
    concepts: concepts.map((concept) => found.setsOf(kind, sizes.get(kind) ?? 0, concept)),
  }));
  const most = Math.max(0, ...kinds.map(({ size, concepts: sets }) => mostConcepts(size, sets)));
  const partly = most > 0 && most < concepts.length && keyed.size === 0;
  const atLeast = partly ? Math.max(1, most) : concepts.length;
  const ranked = kinds
    .filter(({ kind }) => search.kind === null || search.kind === kind)
    .map(({ kind, size, concepts: sets }) => ({
      kind,
      ...rank({
        concepts: sets,
        keyed: keyed.get(kind) ?? [],
        atLeast,
        order: orderOf(catalogue, kind, size),
        offset: search.kind === null ? 0 : (search.page - 1) * searchPageSize,
        limit: search.kind === null ? shownOfEach : searchPageSize,
      }),
    }))
    .filter((one) => one.matched > 0)
    .sort((a, b) => b.best - a.best);
  return {
    groups: await groupsOf(catalogue, ranked),
    pages: search.kind === null ? pageHits(search.q) : [],
    matched: ranked.reduce((sum, one) => sum + one.matched, 0),
    corrected,
    also: [
      ...new Set(
        concepts.flatMap(({ typed, phrases }) => phrases.map((phrase) => phrase.join(" ")).filter((phrase) => phrase !== typed.join(" "))),
      ),
    ],
    partly,
    phrases: concepts.flatMap((concept) => concept.phrases),
  };
}

/** The hits of all kinds in one question to the database. */
async function groupsOf({ prisma }: Catalogue, ranked: readonly (Ranked & { kind: SearchKind })[]): Promise<HitGroup[]> {
  const wanted = JSON.stringify(ranked.flatMap(({ kind, places }) => places.map((place) => [kind, place])));
  const rows = await asking(
    () => prisma.$queryRaw<(Hit & { place: number })[]>`
      SELECT e.kind, e.place, e.title, e.note, e.href FROM json_each(${wanted}) j
      CROSS JOIN SearchEntry e WHERE e.kind = j.value ->> 0 AND e.place = j.value ->> 1`,
  );
  const byPlace = new Map(rows.map(({ place, ...hit }) => [`${hit.kind} ${place}`, hit]));
  return ranked.map(({ kind, matched, places }) => ({
    kind,
    matched,
    hits: places.map((place) => {
      const hit = byPlace.get(`${kind} ${place}`);
      if (!hit) throw new Error(`the search has no entry ${place} of ${kind}`);
      return hit;
    }),
  }));
}

/** Equal hits stand in the order of the kind's list, or of their ids. */
function orderOf({ indexes }: Catalogue, kind: SearchKind, size: number): Iterable<number> {
  const index = indexes.get(kind as CollectionName);
  return index?.orders.get(index.shape.defaultSort) ?? Array.from({ length: size }, (_, place) => place);
}

/** Looks the concepts up; a word that no record has is replaced by the nearest that one has, and looked up again. */
async function correct(catalogue: Catalogue, asked: readonly Concept[], synonyms: Synonyms, known: readonly string[]) {
  const found = await lookUpWords(catalogue, asked);
  const corrected: { from: string; to: string }[] = [];
  const right = asked.flatMap((concept) => {
    if (concept.phrases.length > 1 || concept.typed.every(found.has)) return [concept];
    const typed = concept.typed.map((word) => (found.has(word) ? word : (correctWord(word, known) ?? word)));
    if (typed.join(" ") === concept.typed.join(" ")) return [concept];
    corrected.push({ from: concept.typed.join(" "), to: typed.join(" ") });
    // Put right, the words may be names of their own; only the last of them may be unfinished.
    return readConcepts(typed.join(" "), synonyms).map((one) => ({ ...one, open: one.open && concept.open }));
  });
  return { concepts: right, corrected, found: corrected.length > 0 ? await lookUpWords(catalogue, right) : found };
}
