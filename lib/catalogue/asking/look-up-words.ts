import { type Bitmap, bitmapOf, emptyBitmap, intersection, union } from "../facets/bitmap.ts";
import { addPacked } from "../facets/packed-records.ts";
import { beginningKeyOf, keyOf } from "../facets/text-sets.ts";
import type { ConceptSets } from "../search/rank.ts";
import type { Concept } from "../search/read-concepts.ts";
import { type SearchKind, searchKinds } from "../search/search-kinds.ts";
import { singular } from "../search/synonyms.ts";
import { asking } from "./asking.ts";
import { namesCollection } from "./database-format.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Behind every word that begins with the letters before it. */
const last = "\u{10FFFF}";

/**
 * The sets of records under words, by kind, as far as concepts ask for them. `CROSS JOIN` is SQLite's way to
 * keep the order of the tables: left to itself it walks through all words of a kind.
 */
export async function lookUpWords({ prisma }: Catalogue, concepts: readonly Concept[]) {
  const lists = searchKinds.flatMap((kind) => [kind, namesCollection(kind)]);
  const whole = [
    ...new Set(concepts.flatMap((concept) => concept.phrases.flatMap((phrase) => [...phrase.flatMap(forms), ...pairsOf(phrase).flat()]))),
  ];
  const open = concepts.filter((concept) => concept.open).map((concept) => concept.typed);
  const beginnings = [...new Set(open.flatMap((words) => [words.at(-1) as string, ...(words.length > 1 ? [keyOf(words.slice(-2))] : [])]))];
  const [exact, begun] = await asking(async () => {
    const rows = await prisma.$queryRaw<Row[]>`
      SELECT t.collection, t.word, t.records
      FROM json_each(${JSON.stringify(lists)}) l CROSS JOIN json_each(${JSON.stringify([...whole, ...beginnings.map(beginningKeyOf)])}) w
      CROSS JOIN TextWord t WHERE t.collection = l.value AND t.word = w.value`;
    // What very many words begin with has its records laid down; the words themselves are united for the rest only.
    const laid = new Set(rows.map(({ collection, word }) => `${collection} ${word}`));
    const rest = lists.flatMap((list) => beginnings.filter((one) => !laid.has(`${list} ${beginningKeyOf(one)}`)).map((one) => [list, one]));
    return [
      rows,
      await prisma.$queryRaw<(Row & { beginning: string })[]>`
        SELECT t.collection, b.value ->> 1 AS beginning, t.word, t.records FROM json_each(${JSON.stringify(rest)}) b
        CROSS JOIN TextWord t
        WHERE t.collection = b.value ->> 0 AND t.word >= b.value ->> 1 AND t.word < (b.value ->> 1) || ${last}`,
    ] as const;
  });
  const sets = new Map<string, Uint8Array[]>();
  const put = (key: string, records: Uint8Array) => {
    const list = sets.get(key);
    if (list) list.push(records);
    else sets.set(key, [records]);
  };
  for (const { collection, word, records } of exact) put(`${collection} = ${word}`, records);
  for (const { collection, beginning, records } of begun) put(`${collection} ^ ${beginning}`, records);
  for (const one of beginnings)
    for (const list of lists) for (const records of sets.get(`${list} = ${beginningKeyOf(one)}`) ?? []) put(`${list} ^ ${one}`, records);

  const setOf = (size: number, keys: readonly string[]): Bitmap => {
    const bitmap = emptyBitmap(size);
    for (const key of keys) for (const records of sets.get(key) ?? []) addPacked(bitmap, records);
    return bitmap;
  };
  /** A phrase in the names: all of its words. In the text: its words in a row, pair by pair. */
  const inNames = (list: string, size: number, phrase: readonly string[]) =>
    phrase
      .map((word) =>
        setOf(
          size,
          forms(word).map((form) => `${list} = ${form}`),
        ),
      )
      .reduce(intersection);
  const inText = (list: string, size: number, phrase: readonly string[]) =>
    phrase.length === 1
      ? inNames(list, size, phrase)
      : pairsOf(phrase)
          .map((pair) =>
            setOf(
              size,
              pair.map((key) => `${list} = ${key}`),
            ),
          )
          .reduce(intersection);
  const beginning = (list: string, size: number, { open: isOpen, typed }: Concept, rows: boolean): Bitmap => {
    if (!isOpen) return bitmapOf(size, []);
    const before = typed.slice(0, -1);
    const end = rows && before.length > 0 ? keyOf(typed.slice(-2)) : (typed.at(-1) as string);
    const ending = setOf(size, [`${list} ^ ${end}`]);
    return before.length === 0
      ? ending
      : [ending, rows && before.length > 1 ? inText(list, size, before) : inNames(list, size, before)].reduce(intersection);
  };
  return {
    /** Whether any record has a word, whole or as a beginning. */
    has: (word: string): boolean =>
      lists.some((list) => forms(word).some((form) => sets.has(`${list} = ${form}`)) || sets.has(`${list} ^ ${word}`)),
    setsOf: (kind: SearchKind, size: number, concept: Concept): ConceptSets => ({
      named: union(
        size,
        concept.phrases.map((phrase) => inNames(namesCollection(kind), size, phrase)),
      ),
      begun: beginning(namesCollection(kind), size, concept, false),
      text: union(size, [...concept.phrases.map((phrase) => inText(kind, size, phrase)), beginning(kind, size, concept, true)]),
    }),
  };
}

interface Row {
  readonly collection: string;
  readonly word: string;
  readonly records: Uint8Array;
}

/** A word and its plural, or a plural and its word. */
function forms(word: string): string[] {
  const one = singular(word);
  return one === word ? [word, `${word}s`] : [word, one];
}

/** Two words in a row, for each place of a phrase: every form of the one before every form of the other. */
function pairsOf(phrase: readonly string[]): string[][] {
  return phrase
    .slice(1)
    .map((word, place) => forms(phrase[place] as string).flatMap((one) => forms(word).map((other) => keyOf([one, other]))));
}
