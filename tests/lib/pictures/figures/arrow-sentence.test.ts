import { expect, test } from "vitest";
import { evidenceLevel } from "@/lib/evidence/schema/vocabularies/figure.ts";
import { type ArrowNumbers, countWords } from "@/lib/pictures/figures/arrow-numbers.ts";
import { arrowSentence, levelWords, numberWords } from "@/lib/pictures/figures/arrow-sentence.ts";

const none: ArrowNumbers = { any: 0, for: 0, early: 0, restored: 0, against: 0, unclear: 0, title: 0, people: 0, read: 0 };

test.each<[Partial<ArrowNumbers>, string, string, string]>([
  [{}, "no study", "cited", "cited"],
  [{ any: 1, for: 1, read: 1 }, "1 study for, 1 read beyond the citation", "+1 (1)", "+1"],
  [{ any: 5, for: 4, against: 1, read: 3 }, "4 studies for, 1 against, 3 read beyond the citation", "+4 −1 (3)", "+4 −1"],
  [
    { any: 6, for: 5, early: 4, restored: 2, against: 1, people: 1, read: 6 },
    "5 studies for (4 given before loss was shown or when not read, 2 after), 1 against, 6 read beyond the citation, 1 in people",
    "+4·2 −1 (6)",
    "+4·2 −1",
  ],
  [{ any: 1, against: 1, read: 1 }, "1 study against, 1 read beyond the citation", "−1 (1)", "−1"],
  [{ any: 2, unclear: 2, read: 2 }, "2 studies unclear, 2 read beyond the citation", "?2 (2)", "?2"],
  [{ any: 1, title: 1 }, "1 by its title only, none read beyond the citation", "title", "title"],
  [
    { any: 3, for: 1, unclear: 1, title: 1, read: 2 },
    "1 study for, 1 unclear, 1 by its title only, 2 read beyond the citation",
    "+1 (2)",
    "+1",
  ],
])("numbers %o in words and beside an arrow", (part, words, long, short) => {
  const numbers = { ...none, ...part };
  expect(numberWords(numbers)).toBe(words);
  expect(countWords(numbers, "cited", true)).toBe(long);
  expect(countWords(numbers, "cited", false)).toBe(short);
});

test("every level has words, and an arrow without studies names its level instead of a count", () => {
  for (const { id } of evidenceLevel.terms) {
    expect(levelWords(id as "cited").length).toBeGreaterThan(5);
    expect(countWords(none, id as "cited", true)).not.toBe("");
  }
  expect(countWords(none, "no-source", false)).toBe("no source");
  expect(arrowSentence({ statement: "A promotes B" }, none, "no-source")).toBe("A promotes B: no study; no source");
});
