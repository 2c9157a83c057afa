import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctWord } from "@/lib/catalogue/search/correct-word.ts";
import { markedPieces } from "@/lib/catalogue/search/marked-pieces.ts";
import { readConcepts } from "@/lib/catalogue/search/read-concepts.ts";
import { readSearch, searchAddress } from "@/lib/catalogue/search/read-search.ts";
import { searchKey } from "@/lib/catalogue/search/search-key.ts";
import { synonymsOf } from "@/lib/catalogue/search/synonyms.ts";
import { anyText } from "../../../support/arbitrary-query.ts";
import { realData } from "../../../support/real-data.ts";

test.each([
  ["https://doi.org/10.1016/J.Gene.2020.144481", "10.1016/j.gene.2020.144481"],
  ["doi: 10.1016/j.gene.2020.144481.", "10.1016/j.gene.2020.144481"],
  ["http://dx.doi.org/10.1016/x", "10.1016/x"],
  ["PMID: 30410245", "30410245"],
  ["https://pubmed.ncbi.nlm.nih.gov/30410245/", "30410245"],
  ["https://clinicaltrials.gov/study/NCT02025270", "nct02025270"],
  [" C042 ", "c042"],
])("the identifier in “%s” is looked up as “%s”", (given, key) => {
  expect(searchKey(given)).toBe(key);
  expect(searchKey(key)).toBe(key);
});

describe("the address of a search", () => {
  test("gives the search back, is the shortest, and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc
            .array(fc.tuple(fc.constantFrom("q", "kind", "page", "x"), fc.oneof(anyText, fc.constantFrom("studies", "claims", "2", "0"))))
            .map((pairs) => new URLSearchParams(pairs)),
        ),
        (params) => {
          const { search } = readSearch(params);
          const address = searchAddress(search);
          const again = readSearch(new URLSearchParams(address.replace(/^\/search\??/, "")));
          expect(again.search).toEqual(search);
          expect(again.problems).toEqual([]);
          expect(searchAddress(again.search)).toBe(address);
        },
      ),
    );
  });

  test.each(["kind=cats", "page=0", "page=x", "q=a&sort=year", `q=${"a".repeat(300)}`])("%s names what cannot be used", (search) => {
    expect(readSearch(new URLSearchParams(search)).problems.length).toBe(1);
  });
});

test("marked pieces put together are the text, and what is marked is a word that was asked for", () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.array(fc.constantFrom("rat", "cell", "msc", "a"))), (text, phrases) => {
      const pieces = markedPieces(text, phrases);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      if (phrases.length === 0) expect(pieces.filter((piece) => piece.marked)).toEqual([]);
    }),
  );
  const marked = (text: string, phrases: string[][]) =>
    markedPieces(text, phrases)
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);
  expect(marked("Rats, AT-MSCs at rest", [["rat"], ["at", "msc"]])).toEqual(["Rats", "AT-MSCs"]);
  expect(marked("Superior to BM-MSC at line 198", [["at", "msc"]])).toEqual([]);
});

describe("concepts", () => {
  const synonyms = synonymsOf(realData().records.glossary, realData().records["cell-sources"]);

  test("hold every word that was typed, in its order; the last may be unfinished", () => {
    fc.assert(
      fc.property(anyText, (q) => {
        const concepts = readConcepts(q, synonyms);
        expect(concepts.every((concept) => concept.phrases.length > 0 && concept.typed.length > 0)).toBe(true);
        expect(concepts.filter((concept) => concept.open)).toHaveLength(concepts.length > 0 ? 1 : 0);
      }),
    );
  });

  test("a known name is one concept with its other names, also in the plural and inside a longer search", () => {
    const [first, second] = readConcepts("fat stem cells rat", synonyms);
    expect(first?.phrases.map((phrase) => phrase.join(" "))).toEqual(expect.arrayContaining(["at msc", "adsc"]));
    expect(second?.typed).toEqual(["rat"]);
  });

  test("names of one group know each other", () => {
    for (const [phrase, group] of synonyms)
      for (const other of group)
        expect([phrase, other.join(" "), synonyms.get(other.join(" "))?.length]).toEqual([phrase, other.join(" "), group.length]);
  });
});

test.each([
  ["busufan", "busulfan"],
  ["mesenchimal", "mesenchymal"],
  ["testas", "testis"],
  ["rta", null],
  ["nct0202527", null],
  ["qqqqqqqq", null],
])("“%s” is taken for %s", (word, right) => {
  expect(correctWord(word, ["busulfan", "mesenchymal", "testis", "rat"])).toBe(right);
});
