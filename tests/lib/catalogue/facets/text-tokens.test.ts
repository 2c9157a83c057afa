import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsPhrase, searchPhrases, textTokens } from "@/lib/catalogue/facets/text-tokens.ts";
import { anyText } from "../../../support/arbitrary-query.ts";
import { realCatalogue } from "../../../support/real-data.ts";

describe("the words of a text", () => {
  test.each([
    ["AT-MSC", ["at", "msc"]],
    ["Busulfan-induced, NOA.", ["busulfan", "induced", "noa"]],
    ["TNF-α", ["tnf", "alpha"]],
    ["TNFα", ["tnf", "alpha"]],
    ["TGF-β1", ["tgf", "beta", "1"]],
    ["IFN-Γ", ["ifn", "gamma"]],
    ["5 µg (micro sign) and 5 μg (Greek)", ["5", "mu", "g", "micro", "sign", "and", "5", "mu", "g", "greek"]],
    ["Sánchez Müller İstanbul", ["sanchez", "muller", "istanbul"]],
    ["Cafe\u0301 Café", ["cafe", "cafe"]],
    ["ﬁbroblast CD34⁺ H₂O", ["fibroblast", "cd34", "h2o"]],
    ["1 × 10^6 cells/mL", ["1", "10", "6", "cells", "ml"]],
    ["W/Wᵛ", ["w", "wv"]],
    ["p38MAPK/ERK", ["p38mapk", "erk"]],
    ["10.1007/s11010-016-2928-2", ["10", "1007", "s11010", "016", "2928", "2"]],
    ["Клетки 干细胞", ["клетки", "干细胞"]],
    ["", []],
    ["“–” … %_*\u0000", []],
  ])("of “%s” are %j", (text, words) => {
    expect(textTokens(text)).toEqual(words);
  });

  test.each([
    ["TNF-α", "tnf-alpha"],
    ["κ", "Kappa"],
    ["Δ", "delta"],
    ["ζ ω ε λ", "zeta omega epsilon lambda"],
    ["KO", "KO"],
    ["ADIPOSE", "adipose"],
    ["naïve", "NAIVE"],
  ])("are the same in “%s” and “%s”", (a, b) => {
    expect(textTokens(a)).toEqual(textTokens(b));
  });

  test("hold letters and digits only, and are words of themselves", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = textTokens(text);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(textTokens(words.join(" "))).toEqual(words);
      }),
      { numRuns: 1_000 },
    );
  });

  test("are words of themselves for every character there is", () => {
    const strange: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const words = textTokens(String.fromCodePoint(code));
      if (words.length > 0 && textTokens(words.join(" ")).join(" ") !== words.join(" ")) strange.push(`U+${code.toString(16)}`);
    }
    expect(strange).toEqual([]);
  });

  test("do not depend on case or on how an accent is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZé-Åñ αΩ9µüŠ/c") }), (text) => {
        const words = textTokens(text);
        expect(textTokens(text.toUpperCase())).toEqual(words);
        expect(textTokens(text.normalize("NFC"))).toEqual(words);
        expect(textTokens(text.normalize("NFD"))).toEqual(words);
      }),
    );
  });

  test("are those of the parts put together, wherever a text is cut at a space", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textTokens(`${a} ${b}`)).toEqual([...textTokens(a), ...textTokens(b)]);
      }),
    );
  });
});

describe("a search", () => {
  test.each([
    ["busulfan AT-MSC", [["busulfan"], ["at", "msc"]]],
    ["AT-MSC", [["at", "msc"]]],
    ["  rat \t\n mouse ", [["rat"], ["mouse"]]],
    ["TNF-α", [["tnf", "alpha"]]],
    ["- % _ *", []],
    ["rat AND mouse", [["rat"], ["and"], ["mouse"]]],
    ['"at msc"', [["at"], ["msc"]]],
    ["", []],
  ])("for “%s” asks for %j", (search, phrases) => {
    expect(searchPhrases(search)).toEqual(phrases);
  });

  test("asks for the words of its text, in their order and none left out", () => {
    fc.assert(
      fc.property(anyText, (search) => {
        expect(searchPhrases(search).flat()).toEqual(textTokens(search));
      }),
    );
  });
});

describe("a phrase is held by a text", () => {
  /** The definition in other words: the phrase's text stands in the text at the beginning of a word. */
  const holds = (words: readonly string[], phrase: readonly string[]) => ` ${words.join(" ")}`.includes(` ${phrase.join(" ")}`);

  test("exactly when it stands there at the beginning of a word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 3 }), (words, phrase) => {
        expect(holdsPhrase(words, phrase)).toBe(holds(words, phrase));
      }),
      { numRuns: 2_000 },
    );
  });

  test("when it is cut out of the text, its last word shortened or not", () => {
    const texts = [...realCatalogue().collections.values()]
      .flatMap((collection) => [...collection.words])
      .filter((words) => words.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 4 }), fc.nat(), (words, at, length, cut) => {
        const phrase = words.slice(at % words.length).slice(0, length);
        const last = phrase.at(-1) as string;
        expect(holdsPhrase(words, phrase)).toBe(true);
        expect(holdsPhrase(words, [...phrase.slice(0, -1), last.slice(0, 1 + (cut % last.length))])).toBe(true);
        expect(holdsPhrase(words, [...phrase, "\u{10FFFF}"])).toBe(false);
      }),
    );
  });

  test.each([
    [["at", "msc"], ["at", "msc"], true],
    [["at", "mscs"], ["at", "msc"], true],
    [["rat", "msc"], ["at", "msc"], false],
    [["at", "the", "msc"], ["at", "msc"], false],
    [["msc", "at"], ["at", "msc"], false],
    [["atx", "msc"], ["at", "msc"], false],
    [["at"], ["at", "msc"], false],
    [[], ["at"], false],
  ])("%j, %j: %s", (words, phrase, expected) => {
    expect(holdsPhrase(words, phrase)).toBe(expected);
  });
});
