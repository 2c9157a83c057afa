import fc from "fast-check";
import { expect, test } from "vitest";
import { markTerms } from "@/lib/evidence/words/mark-terms.ts";
import { realData } from "../../../support/real-data.ts";

const { glossary } = realData().records;
const texts = realData().records.mechanisms.flatMap(({ explanation }) =>
  [explanation.short, ...explanation.student, ...explanation.detail].map((sentence) => sentence.text),
);
const textOf = (pieces: ReturnType<typeof markTerms>) => pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

test("marking loses no letter of any text", () => {
  for (const text of texts) expect(textOf(markTerms(text, glossary, new Set()))).toBe(text);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textOf(markTerms(text, glossary, new Set()))).toBe(text);
    }),
  );
});

test("a term is marked once in a passage, in the singular or plural, by its abbreviation or its long form", () => {
  const seen = new Set<string>();
  const ids = (text: string) => markTerms(text, glossary, seen).flatMap((piece) => (typeof piece === "string" ? [] : [piece.term.id]));
  expect(ids("Mesenchymal stem cells (MSCs) and Sertoli cells; the seminiferous tubules.")).toEqual([
    "msc",
    "sertoli-cell",
    "seminiferous-tubule",
  ]);
  expect(ids("An MSC and a Sertoli cell again, with busulfan.")).toEqual(["busulfan"]);
});

test("no word is marked within another word", () => {
  expect(markTerms("Readouts, oats and embarks.", glossary, new Set())).toEqual(["Readouts, oats and embarks."]);
});
