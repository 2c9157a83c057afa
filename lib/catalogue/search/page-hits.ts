import { textTokens } from "../facets/text-tokens.ts";

/** A page of the site that is no record and that a search leads to. */
export interface PageHit {
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

/** Pages that answer a question no record answers alone, with the words by which readers ask it. */
const pages: readonly (PageHit & { readonly asked: readonly string[] })[] = [
  {
    title: "What happened in men",
    note: "Men with sperm in semen, sperm retrieved, pregnancies, live births and harms after cells: every report in one table.",
    href: "/people",
    asked: [
      "men with sperm",
      "sperm in semen",
      "sperm in the ejaculate",
      "sperm retrieval",
      "sperm retrieved",
      "retrieval rate",
      "live birth",
      "live births",
      "pregnancy",
      "pregnancies",
      "what happened in men",
      "in men",
      "in people",
      "in humans",
      "clinical results",
      "clinical outcomes",
    ],
  },
];

/** The pages that a search asks for: those of which one phrase has all its words in the search. */
export function pageHits(q: string): PageHit[] {
  const typed = new Set(textTokens(q));
  return pages
    .filter(({ asked }) => asked.some((phrase) => textTokens(phrase).every((word) => typed.has(word))))
    .map(({ title, note, href }) => ({ title, note, href }));
}
