/** A question to the studies: what a reader chooses, as both sides of the comparison are asked it. */
export interface Question {
  /** Chosen terms by facet; the names are those of the address. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** What is searched for: a plain word or the beginning of one, or two of them with a blank between; or null. */
  readonly word: string | null;
}

/** Questions of one kind, whose times are summed up together. */
export interface QuestionKind {
  readonly id: string;
  readonly label: string;
  readonly questions: readonly Question[];
}

export const pageSize = 50;

const single = [
  ["source", "bm-msc"],
  ["source", "msc"],
  ["model", "busulfan"],
  ["species", "rat"],
  ["mechanism", "paracrine"],
] as const;

const pairs = [
  { source: ["bm-msc", "at-msc"], model: ["busulfan", "torsion"] },
  { source: ["msc", "ssc"], species: ["rat", "mouse"] },
  { model: ["cisplatin", "busulfan"], species: ["rat", "hamster"] },
] as const;

const mechanisms = ["germ-cell-differentiation", "paracrine", "anti-apoptotic", "unclear"] as const;

/** From words that stand in nearly every record to words that stand in few; readers ask for all of them. */
const words = [
  "cells",
  "mesenchymal",
  "testis",
  "azoospermia",
  "busulfan",
  "spermatogenesis",
  "sertoli",
  "apoptosis",
  "rete",
  "secretome",
  "infections",
  "pancreatic",
  "hoffmann",
  "aksoy",
] as const;

/** What is asked of the index in other ways than whole words: two words in a row, and beginnings of few and of many words. */
const parts = ["at msc", "stem cells", "bone marrow", "sertoli cell", "s", "me", "spermato", "1", "10"] as const;

/** A search beside choices in three facets. */
const withChoices = (word: string, place: number): Question => ({
  choices: { ...pairs[place % pairs.length], mechanism: [mechanisms[place % mechanisms.length] as string] },
  word,
});

/** Everything that is timed, declared once for the index and for the SQL. */
export const questionKinds: readonly QuestionKind[] = [
  { id: "no-filter", label: "no filter", questions: [{ choices: {}, word: null }] },
  {
    id: "one-filter",
    label: "one filter",
    questions: single.map(([facet, term]) => ({ choices: { [facet]: [term] }, word: null })),
  },
  {
    id: "three-facets-and-a-word",
    label: "three facets and a word",
    questions: words.map(withChoices),
  },
  {
    id: "three-facets-and-a-part",
    label: "three facets and two words or a beginning",
    questions: parts.map(withChoices),
  },
];

/** The question as the address of a list page writes it. */
export function addressOf({ choices, word }: Question): URLSearchParams {
  const parameters = new URLSearchParams({ pageSize: String(pageSize) });
  for (const [facet, terms] of Object.entries(choices)) parameters.set(facet, terms.join(","));
  if (word !== null) parameters.set("q", word.replace(" ", "-"));
  return parameters;
}
